import { expect, journey, type Person } from "./support/journey.ts";

/** She comes in for an hour, unplanned, and stands at the desk of the mums’ space. */
async function comesIn(her: Person): Promise<void> {
  await her.open("/shifts");
  const here = her.page.locator("form", { hasText: "Harbrook mums" });
  await here.getByLabel("1 hour", { exact: true }).check({ force: true });
  await here.getByRole("button", { name: "I’m here now" }).click();
  await her.page.waitForURL(/\/desk$/);
}

/** Whoever was here before left something: she reads it and signs. */
async function signs(her: Person): Promise<void> {
  await her.press("Read it and sign");
  await her.press("I have read it, and take over");
  await her.sees("You have taken over. Thank you.");
  await her.follow("Desk");
}

journey(
  "A volunteer begins, signs for what was left, answers what waits, hands over, and the next one signs",
  async ({ as }, info) => {
    const words = `I cry most days and I can’t say why (${info.project.name} ${Date.now()}).`;
    const megan = await as("Megan Tudor", "parent");
    await megan.open("/community");
    await megan.open(`${new URL(megan.page.url()).pathname}/threads/new`);
    await megan.types("In a few words", "Is it only me?");
    await megan.types("Your words", words);
    await megan.press("Post");
    await megan.sees(/Somebody answers by/);

    const holly = await as("Holly Beck", "supporter");
    await comesIn(holly);
    await signs(holly);
    const amber = holly.page.locator("section", { has: holly.page.getByRole("heading", { name: "Amber" }) });
    const waits = amber.locator("li").filter({ hasText: words });
    await expect(waits).toContainText("It speaks of feeling low.");
    await waits.getByRole("button", { name: /I have it/ }).click();
    await holly.sees("You have it");
    await holly.types("Add a note", "Ask whether her sleep is better.");
    await holly.press("Keep the note");
    await holly.sees("Ask whether her sleep is better.");
    await holly.press(/Use.*You are not the only one/);
    await expect(holly.page.getByLabel("Your words", { exact: true })).toHaveValue(/Many of us here/);
    await holly.press("Post");
    await holly.sees(/Many of us here have felt something like this/);

    await holly.open("/shifts");
    await holly.press("Hand over");
    for (const owner of await holly.page.locator("fieldset input[value=coordinators]").all())
      await owner.check({ force: true });
    await holly.types("Anything to add? (optional)", "A good hour. Megan was answered.");
    await holly.press("Hand over and finish");
    await holly.sees("Handed over. Your shift is finished. Thank you.");

    const amina = await as("Amina Yusuf", "supporter");
    await comesIn(amina);
    await amina.press("Read it and sign");
    await amina.sees("A good hour. Megan was answered.");
    await amina.press("I have read it, and take over");
    await amina.sees("You have taken over. Thank you.");
    await amina.open("/shifts");
    await amina.press("Hand over");
    for (const owner of await amina.page.locator("fieldset input[value=coordinators]").all())
      await owner.check({ force: true });
    await amina.press("Hand over and finish");
    await amina.sees("Handed over.");
  },
);
