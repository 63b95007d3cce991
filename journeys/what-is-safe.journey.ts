import { expect, journey } from "./support/journey.ts";

journey("She says how it is safe to reach her, hides what this is, and sees who looked", async ({ as }) => {
  const bex = await as("Bex Durham", "parent");
  await bex.open("/me");
  await bex.page.locator("a[href='/me/safe-contact']").first().click();
  await bex.page.getByLabel("First try").selectOption("text");
  await bex.page.getByLabel("Then", { exact: true }).selectOption("call");
  await bex.page.getByLabel("And then").selectOption("");
  await bex.types("Who else may see your phone or mailbox? (optional)", "My sister");
  await bex.press("Save");
  await bex.sees(/You said: a text, then a call/);

  await bex.open("/me");
  await bex.taps("On");
  await bex.page.locator("form[action='/me/safety'] button").click();
  await expect(bex.page).toHaveTitle("Notes");
  await expect(bex.page.locator("header")).not.toContainText("Harbrook");

  const ruth = await as("Ruth Adeyemi", "coordinator");
  await ruth.open("/people?words=Bex");
  await ruth.follow("Bex Durham");
  await ruth.sees(/a text, then a call/);
  await ruth.page.locator("a[href$='/safe-contact']").first().click();
  await ruth.sees(/She said: a text, then a call/);

  await bex.open("/me/looked");
  await bex.sees(/Ruth/);
  await bex.sees(/how it is safe to reach you/);
  await bex.open("/me");
  await bex.taps("Off");
  await bex.page.locator("form[action='/me/safety'] button").click();
  await expect(bex.page).toHaveTitle("My details");
  await bex.open("/me/held");
});
