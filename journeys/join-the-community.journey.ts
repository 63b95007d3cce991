import { expect, journey, type Person } from "./support/journey.ts";

// Told twice on one town: Jon leaves again at the end, and whoever coordinates asks him anew.
async function isAsked(tom: Person): Promise<void> {
  await tom.open("/community");
  await tom.follow("Harbrook dads");
  await tom.follow("People, offers and settings");
  await tom.sees("Could join");
  const offer = tom.page
    .locator("li", { hasText: "Jon Ferris" })
    .getByRole("link", { name: /Offer a place/ });
  if ((await offer.count()) === 0) return;
  await offer.click();
  await tom.taps("He is a father, or his partner is having a baby");
  await tom.press("Offer a place");
  await tom.sees(/^Offered\./);
}

journey(
  "He is invited, reads the rules, chooses a name that is not his, and writes his first words without even that",
  async ({ as }) => {
    const tom = await as("Tom Achebe", "coordinator");
    await isAsked(tom);

    const jon = await as("Jon Ferris", "parent");
    await jon.sees("You are invited to Harbrook dads");
    await expect(jon.page.getByRole("navigation", { name: "Main" })).not.toContainText("Community");
    await jon.page.locator("main a[href$='/joining']").first().click();
    await jon.sees("House rules");
    await jon.follow("In easy words");
    await jon.sees("Do not sell things.");
    await jon.press("Continue");
    await jon.sees(/Tick that you agree/);
    await jon.taps("I agree to the house rules");
    await jon.press("Continue");

    await jon.types("Your name here", "Jon F");
    await jon.taps("Heather");
    await jon.press("See how others see you");
    await jon.sees(/That has your own name in it/);
    await jon.types("Your name here", "Sleepy Button");
    await jon.press("See how others see you");
    await jon.sees("This is how others see you");
    await jon.sees("Sleepy Button");
    await jon.press("Join Harbrook dads");
    await jon.sees("Welcome, Sleepy Button");
    await jon.sees("I just want to read for now");

    // a gentle first post, and not even the name he chose beneath it
    await jon.follow("Say how things are going");
    const title = `Hello from the back row ${Date.now()}`;
    await jon.types("In a few words", title);
    await jon.types("Your words", "Hello. We’re 22 weeks. I do not sleep much.");
    await jon.taps("Hide my name on this post");
    await jon.press("Post");
    await jon.sees("Hello. We’re 22 weeks. I do not sleep much.");

    const marek = await as("Marek Nowak", "parent");
    await marek.open("/community");
    await marek.follow(title);
    await marek.sees("Hello. We’re 22 weeks. I do not sleep much.");
    await marek.doesNotSee("Sleepy Button");
    await marek.open("/today");

    const marcus = await as("Marcus Bell", "supporter");
    await marcus.open("/community");
    await marcus.follow("Greet Sleepy Button");
    await marcus.press("Greet Sleepy Button");
    await marcus.sees("Thank you. Somebody new has been greeted.");

    // out again, at once, and the door is gone
    await jon.open("/community");
    await jon.follow("Who belongs here");
    await jon.follow("Leave this community");
    await jon.press("Leave now");
    await jon.sees(/You have left/);
    await jon.open("/today");
    await expect(jon.page.getByRole("navigation", { name: "Main" })).not.toContainText("Community");
  },
);
