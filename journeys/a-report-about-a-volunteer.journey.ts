import { journey } from "./support/journey.ts";

journey("A member reports what a volunteer wrote, and somebody else decides", async ({ as }) => {
  const zara = await as("Zara Malik", "parent");
  await zara.open("/community");
  await zara.follow("Harbrook mums");
  await zara.page.goto(await addressOf(zara.page, /awake|night/i));
  const post = zara.page.locator("article").filter({ hasText: "Morning, night shift" }).first();
  await post.locator("summary").click();
  await post.getByRole("link", { name: "Tell us about this" }).click();
  await zara.sees("Morning, night shift");
  await zara.taps("Hurtful or bullying");
  await zara.types("In your own words, if you like", "It sounds as if we were a joke.");
  await zara.press("Send");
  await zara.sees(/nobody is told that it was you/);

  const holly = await as("Holly Beck", "supporter");
  await holly.open("/reports");
  await holly.doesNotSee("It sounds as if we were a joke.");

  const bridget = await as("Bridget Hale", "coordinator");
  await bridget.open("/reports");
  await bridget.page.getByRole("listitem").filter({ hasText: "just now" }).first().getByRole("link").click();
  await bridget.sees("It sounds as if we were a joke.");
  await bridget.doesNotSee("Zara");
  await bridget.taps("I talked with them");
  await bridget.types("Why", "Meant warmly. Holly says she will write it otherwise.");
  await bridget.press("Decide");
  await bridget.sees(/talked with/);

  await zara.open("/community/decided");
  await zara.sees(/A person read it, and did something about it/);
  await zara.doesNotSee("Meant warmly");
});

/** Where a conversation is, by words of its title on the page that lists it. */
async function addressOf(page: import("@playwright/test").Page, title: RegExp): Promise<string> {
  return (await page.getByRole("link", { name: title }).first().getAttribute("href")) ?? "/community";
}
