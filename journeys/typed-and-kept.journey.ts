import { expect, journey } from "./support/journey.ts";

journey(
  "What is typed is kept as it is typed, and is there on another page",
  async ({ as, javaScriptEnabled }) => {
    const dela = await as("Dela Mensah", "referrer");
    await dela.open("/refer");
    const here = dela.page.url();
    const name = dela.page.locator("input[name=name]");
    await name.fill("Morwenna Tregear");
    if (!javaScriptEnabled) {
      // without scripts it is kept by sending, right or not yet right
      await dela.page.locator("main form").getByRole("button").first().click();
      await dela.open(here);
      await expect(name).toHaveValue("Morwenna Tregear");
      return;
    }
    await expect(dela.page.locator("[data-kept]")).toHaveText(/^Saved \d/);
    // the last letters leave with the page: a phone may be put away in the middle of a word
    await name.fill("Morwenna Tregear-Hale");
    await dela.open("/help");
    await expect(async () => {
      await dela.open(here);
      await expect(name).toHaveValue("Morwenna Tregear-Hale", { timeout: 500 });
    }).toPass();
  },
);

journey(
  "An idle hour puts the locked page where hers was, and Back does not bring it again",
  async ({ as, javaScriptEnabled }) => {
    const ruth = await as("Ruth Adeyemi", "coordinator");
    if (!javaScriptEnabled) {
      await ruth.open("/locked?now=1&then=%2Fme");
      await ruth.sees("Nothing is lost");
      await ruth.page.goto("/me");
      await ruth.sees("Nothing is lost");
      return;
    }
    await ruth.page.clock.install();
    await ruth.open("/me");
    await ruth.page.clock.fastForward("01:00:30");
    await ruth.sees("Nothing is lost");
    await expect(ruth.page).toHaveURL(/\/locked\?now=1&then=%2Fme/);
    await ruth.page.goBack();
    await expect(ruth.page.locator("main")).not.toContainText("Ruth");
  },
);

journey("Three presses of Escape leave at once", async ({ as, javaScriptEnabled }) => {
  const amina = await as("Amina Yusuf", "supporter");
  await amina.open("/me");
  const leaving = amina.page.waitForRequest((request) => request.url().includes("weather"));
  if (javaScriptEnabled) {
    await amina.page.route("**/weather", (route) => route.fulfill({ body: "The weather" }));
    for (let n = 0; n < 3; n++) await amina.page.keyboard.press("Escape");
    await expect(amina.page).toHaveURL(/weather/);
  } else await amina.page.getByRole("link", { name: /Leave/ }).click();
  await leaving;
  await amina.open("/help");
  await amina.page.goto("/me");
  await amina.sees("Nothing is lost");
});
