import { journey } from "./support/journey.ts";

journey("A member reports what a volunteer wrote, and somebody else decides", async ({ as }) => {
  const zara = await as("Zara Malik", "parent");
  await zara.open("/community");
  await zara.follow("Harbrook mums");
  await zara.follow("Quieter tonight");
  const post = zara.page.locator("article").filter({ hasText: "Please do not wait for us" }).first();
  await post.locator("summary").click();
  await post.getByRole("link", { name: "Tell us about this" }).click();
  await zara.sees(/Please do not wait for us/);
  await zara.taps("Hurtful or bullying");
  await zara.types("In your own words, if you like", "It sounds as if we were a joke.");
  await zara.press("Send");
  await zara.sees(/nobody is told that it was you/);

  const amina = await as("Amina Yusuf", "supporter");
  await amina.open("/reports");
  await amina.doesNotSee("It sounds as if we were a joke.");

  const bridget = await as("Bridget Hale", "coordinator");
  await bridget.open("/reports");
  await bridget.page.getByRole("listitem").filter({ hasText: "just now" }).first().getByRole("link").click();
  await bridget.sees("It sounds as if we were a joke.");
  await bridget.doesNotSee("Zara");
  await bridget.taps("I talked with them");
  await bridget.types("Why", "Meant warmly. Amina says she will write it otherwise.");
  await bridget.press("Decide");
  await bridget.sees(/talked with/);

  await zara.open("/community/decided");
  await zara.sees(/A person read it, and did something about it/);
  await zara.doesNotSee("Meant warmly");
});
