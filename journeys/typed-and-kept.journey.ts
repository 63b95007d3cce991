import { expect, journey } from "./support/journey.ts";

journey(
  "What is typed is kept as it is typed, and is there on another page",
  async ({ as, javaScriptEnabled }) => {
    const sue = await as("Sue Lindqvist", "administrator");
    await sue.open("/people/new");
    const name = sue.page.getByLabel("Name").first();
    await name.fill("Morwenna Tregear");
    if (!javaScriptEnabled) {
      // without scripts it is kept by sending: what is not yet right comes back with what was typed
      await sue.page.locator("main form").getByRole("button").last().click();
      await expect(sue.page.getByLabel("Name").first()).toHaveValue("Morwenna Tregear");
      return;
    }
    await expect(sue.page.locator("[data-kept]")).toHaveText(/^Saved \d/);
    // an idle hour locks the page; what was typed since is saved as it goes
    await name.fill("Morwenna Tregear-Hale");
    const saved = sue.page.waitForRequest(
      (request) => request.url().includes("/drafts/") && (request.postData() ?? "").includes("Hale"),
    );
    await sue.open("/help");
    await saved;
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
  await amina.page.route("**/weather", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: "<!doctype html><html lang=en><title>The weather</title><h1>The weather</h1></html>",
    }),
  );
  await amina.open("/me");
  if (javaScriptEnabled) for (let n = 0; n < 3; n++) await amina.page.keyboard.press("Escape");
  else await amina.page.getByRole("link", { name: /Leave/ }).click();
  await expect(amina.page).toHaveURL(/weather/);
  await amina.open("/help");
  await amina.page.goto("/me");
  await amina.sees("Nothing is lost");
});
