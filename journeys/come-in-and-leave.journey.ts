import { expect, journey } from "./support/journey.ts";

journey(
  "Amina asks for a link, comes in with one confirming click, and leaves quickly",
  async ({ stranger }) => {
    const amina = await stranger();
    await amina.open("/");
    await amina.page.getByLabel("Your email or mobile number").fill("amina@harbrook.example");
    await amina.press("Send me a link");
    await amina.sees("Check your messages");
    await expect(async () => {
      await amina.open("/outbox");
      await expect(amina.page.locator("main").getByText("amina@harbrook.example").first()).toBeVisible({
        timeout: 500,
      });
    }).toPass();
    await amina.page
      .locator("main")
      .getByRole("link", { name: /sign-in\/link/ })
      .first()
      .click();
    await amina.press("Yes, come in");
    await expect(amina.page.getByRole("link", { name: /Leave/ })).toBeVisible();
    const leaving = amina.page.waitForRequest((request) => request.url().includes("bbc.co.uk"));
    await amina.page.route("**/weather", (route) => route.fulfill({ body: "The weather" }));
    await amina.page.getByRole("link", { name: /Leave/ }).click();
    await leaving;
    await amina.open("/help");
    await amina.page.goto("/me");
    await amina.sees("Nothing is lost");
  },
);

journey("Nothing typed is lost when a form is empty", async ({ stranger }) => {
  const somebody = await stranger();
  await somebody.open("/sign-in");
  await somebody.press("Send me a link");
  await somebody.sees("Enter your email or mobile number.");
});
