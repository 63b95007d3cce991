import { expect, journey } from "./support/journey.ts";

journey(
  "Nobody is there: her post waits for a person, she reads what to do now, and whoever is on call opens it",
  async ({ as }, info) => {
    const zara = await as("Zara Malik", "parent");
    await zara.open("/community");
    await zara.follow("Due together");
    await zara.sees("Nobody is here just now.");
    await zara.open(`${new URL(zara.page.url()).pathname}/threads/new`);
    const words = `My baby is moving less than usual today. Do I wait until the morning? (${info.project.name} ${Date.now()})`;
    await zara.types("In a few words", "Quieter today");
    await zara.types("Your words", words);
    await zara.press("Post");
    await zara.sees(words);
    await zara.sees("We have told someone who is on call.");
    await zara.sees("Call your maternity unit now, day or night, if:");
    await zara.sees(/A person reads it first/);

    // on whatever page she has open
    const kim = await as("Kim Osborne", "safeguarding lead");
    await kim.open("/me");
    await expect(kim.page.getByText(/needs? you now/).first()).toBeVisible();
    await kim.open("/duty");
    const post = kim.page.locator("main a[href*='/care']");
    await post.last().click();
    await kim.sees(words);
    await kim.sees("It may speak of a baby in the womb moving less");
    await kim.press("I have it");
    await kim.sees("You have it");
    await kim.press("Let others read it");
    await kim.sees("Others can read it now.");
    await kim.page.getByLabel("How was it seen to?").fill("She rang her unit. They are seeing her now.");
    await kim.press("It is seen to");
    await kim.sees("She rang her unit. They are seeing her now.");

    await zara.page.reload();
    await zara.doesNotSee(/A person reads it first/);
    await zara.doesNotSee("We have told someone who is on call.");
  },
);
