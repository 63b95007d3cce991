import { addDays, today, type Day } from "../src/words/day.ts";
import { expect, journey, type Person } from "./support/journey.ts";
import { spaceOf } from "./support/space-of.ts";

const now = today(new Date());

/** Types a day into the three boxes under its question. */
async function typesDay(her: Person, question: string, day: Day): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  const boxes = her.page.getByRole("group", { name: question });
  await boxes.getByLabel("Day", { exact: true }).fill(date);
  await boxes.getByLabel("Month", { exact: true }).fill(month);
  await boxes.getByLabel("Year", { exact: true }).fill(year);
}

/** Reads the rules of a space she was asked to, and comes in. @param handle a supporter goes by her own name */
async function comesIn(her: Person, space: string, handle: string | null): Promise<void> {
  await her.open(`${space}/joining`);
  await her.taps("I agree to the house rules");
  await her.press("Continue");
  if (handle) await her.types("Your name here", handle);
  await her.taps("Moon");
  await her.page.getByRole("button", { name: /See how others see you/ }).click();
  await her.sees("This is how others see you");
  await her.press(/^Join /);
  await her.page.waitForURL((url) => !url.pathname.endsWith("/joining"));
}

journey(
  "A space ends as it was planned: somebody’s own words open the goodbye, then it is there to read, with something to keep",
  async ({ as }) => {
    const name = `Acorn circle ${Date.now() % 1_000_000}`;
    const bridget = await as("Bridget Hale", "coordinator");
    await bridget.open("/spaces/new");
    await bridget.types("Name", name);
    await bridget.types("What it is for", "A small circle, until the babies are here.");
    await typesDay(bridget, "It opens on", addDays(now, -30));
    await typesDay(bridget, "It ends on", addDays(now, 120));
    await bridget.types("How the goodbye is meant to go", "A week of goodbye, a week to read, and a walk.");
    await bridget.press("Open the space");
    await bridget.page.waitForURL(/\/spaces\/[0-9a-f-]{36}/);
    const space = /\/spaces\/[0-9a-f-]{36}/.exec(bridget.page.url())?.[0] ?? "";
    await bridget.open(`${space}/people`);
    await bridget.follow(/See her training, and ask.*Holly/);
    await bridget.press(/^Ask Holly/);
    await bridget.sees(/^Offered\./);
    await bridget.follow(/Offer a place.*Lucy Penhale/);
    await bridget.taps("She is a mother, or is having a baby");
    await bridget.press("Offer a place");
    await expect(bridget.page.locator("section[aria-labelledby=offered]")).toContainText("Lucy Penhale");
    const holly = await as("Holly Beck", "supporter");
    await comesIn(holly, space, null);
    const lucy = await as("Lucy Penhale", "parent");
    await comesIn(lucy, space, "Paper Kite");

    await lucy.open(`${space}/threads/new`);
    await lucy.types("In a few words", "Still here");
    await lucy.types("Your words", "Twenty weeks today. I counted every one of them.");
    await lucy.press("Post");
    await lucy.sees("Twenty weeks today. I counted every one of them.");

    // the plan, and why somebody without the training leads it
    await bridget.open(space);
    await bridget.follow("Plan how it ends");
    await typesDay(bridget, "Last day", addDays(now, 20));
    await typesDay(bridget, "Read only from", addDays(now, 12));
    await typesDay(bridget, "Goodbye from", now);
    await bridget.taps("Holly");
    await bridget.types("What there is afterwards", "The Thursday group at the library is open to you.");
    await bridget.types("Why it ends then", "Everybody’s baby will be here.");
    await bridget.press("Keep this plan");
    await bridget.sees(/has been trained in endings/);
    await bridget.types(
      "If she is not trained: why should she lead it all the same?",
      "She began this circle, and Grace stands beside her.",
    );
    await bridget.press("Keep this plan");
    await bridget.sees("The plan is kept.");

    await holly.open("/supporting");
    await holly.sees(`${name} says goodbye`);
    await holly.open(`${space}/goodbye`);
    await holly.follow("Open the goodbye");
    await holly.types("Your words", "Thank you for every small hello. I shall miss our Tuesdays.");
    await holly.press("Open it");
    await holly.sees("The goodbye is open.");

    await lucy.open(space);
    await lucy.sees(/This community is coming to its end, as planned from the start\./);
    await lucy.follow("Saying goodbye");
    await lucy.sees("The Thursday group at the library is open to you.");
    await lucy.follow("Read and write goodbyes");
    await lucy.sees("Thank you for every small hello. I shall miss our Tuesdays.");
    await lucy.types("Your words", "I came in shaking, and I leave counting. Thank you.");
    await lucy.press("Post");
    await lucy.sees("I came in shaking, and I leave counting. Thank you.");

    // another that said goodbye weeks ago: there to be read, and something of it to keep
    const before = await spaceOf(lucy, "New in Harbrook");
    await lucy.sees(/Everything can still be read until .*\. Nobody writes here any more\./);
    await expect(lucy.page.getByRole("button", { name: "Write something" })).toHaveCount(0);
    await lucy.follow("Where do you buy bread here?");
    await lucy.sees(/I know the midwife, the bus driver, and nobody else\./);
    await expect(lucy.page.getByLabel("Your words", { exact: true })).toHaveCount(0);
    await lucy.open(`${before}/goodbye`);
    await lucy.taps("A group that meets near me");
    await lucy.types("Anything you would like to add (optional)", `A pram has to fit in (${name}).`);
    await lucy.press("Send");
    await lucy.sees("Thank you. A coordinator reads it and gets in touch.");
    await lucy.follow("Make my keepsake");
    await lucy.sees("With the goodbyes: 2.");
    await lucy.press("Make it");
    await lucy.sees(/I know the midwife, the bus driver, and nobody else\./);
    await lucy.sees(/Thank you for every honest hello\./);
    await lucy.open(`${before}/goodbye`);

    await holly.open("/community");
    await expect(holly.page.locator("main")).not.toContainText("New in Harbrook");
    await bridget.open(`${before}/ending`);
    await bridget.sees(`A pram has to fit in (${name}).`);
    await bridget.press(/^I have answered Lucy/);
    await bridget.sees("Noted.");
  },
);
