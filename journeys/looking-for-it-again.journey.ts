import { expect, journey } from "./support/journey.ts";
import { spaceOf } from "./support/space-of.ts";

journey(
  "She finds what she read once, folds what she would rather not meet, takes a break, and says how news may reach her",
  async ({ as }, info) => {
    const mark = `${info.project.name} ${Date.now() % 1_000_000}`;
    const fatima = await as("Fatima Noor", "parent");
    await spaceOf(fatima, "Harbrook mums");
    await fatima.press("Write something");
    const title = `The picture from the scan (${mark})`;
    await fatima.types("In a few words", title);
    await fatima.types("Your words", `She put her tongue out at us (${mark}).`);
    await fatima.page.locator("summary", { hasText: "Say first what it mentions" }).click();
    await fatima.taps("Scans");
    await fatima.press("Post");
    await fatima.sees(/She put her tongue out/);
    const thread = new URL(fatima.page.url()).pathname;

    const beth = await as("Beth Carrow", "parent");
    const space = await spaceOf(beth, "Harbrook mums");
    const search = async (words: string): Promise<void> => {
      await beth.open(`${space}/search`);
      await beth.types("Search what was written here", words);
      await beth.press("Search");
      await beth.sees("What we found");
    };
    // another form of the word, and not in the address
    await search("squeaking prams");
    await beth.follow("Second-hand prams: yes or no?");
    await beth.sees(/Ours is second-hand and squeaks/);
    await search("snorkelling");
    await beth.sees(/Nothing with those words yet/);
    expect(beth.page.url()).not.toContain("snorkelling");
    await beth.press("Forget it");
    await expect(beth.page.getByLabel("Search what was written here")).toHaveValue("");

    // not today: not even its title is in the list, which says so in one line
    const mine = `${space}/mine`;
    await beth.open(mine);
    await beth.taps("Scans");
    await beth.taps("A week");
    await beth.press("Fold these");
    await beth.sees(/^Folded until/);
    await beth.open(space);
    await beth.sees(/about scans (is|are) folded until/);
    await expect(beth.page.getByRole("link", { name: title })).toBeHidden();
    await beth.open(mine);
    await beth.press(/^Show again.*Scans/);
    await beth.sees("It is shown again.");
    await beth.open(space);
    await beth.doesNotSee(/about scans (is|are) folded/);

    // what one of them writes
    await beth.open(`${thread}?open=yes`);
    await beth.page.locator("article", { hasText: "tongue out" }).getByText("More", { exact: true }).click();
    await beth.follow("Fold what they write");
    await beth.sees("Fold what Rainy Lighthouse writes");
    await beth.press("Fold their posts");
    await beth.sees("Their posts are folded for you. They are not told.");
    await beth.open(`${thread}?open=yes`);
    await expect(beth.page.getByText(/She put her tongue out/)).toBeHidden();
    await beth.open(mine);
    await beth.press(/^Show again.*Rainy Lighthouse/);
    await beth.sees(/^Nobody\. You can fold/);

    // a break, and back
    if ((await beth.page.getByRole("button", { name: "Come back now" }).count()) > 0)
      await beth.press("Come back now");
    await beth.open(mine);
    await beth.taps("Two weeks");
    await beth.press("Take a break");
    await beth.sees(/^You are on a break until/);
    await beth.press("Come back now");
    await beth.sees(/^Welcome back\. There is nothing you must catch up with/);
    await beth.open(mine);
    await beth.doesNotSee(/^You are on a break/);

    // how news comes
    await beth.taps("Once a week, if there is something new");
    await beth.page.getByLabel("Day, if once a week").selectOption("");
    await beth.press("Save how often");
    await beth.sees("Choose a day of the week.");
    await beth.page.getByLabel("Day, if once a week").selectOption("Friday");
    await beth.page.getByLabel("At", { exact: true }).selectOption("5pm");
    await beth.press("Save how often");
    await beth.sees("Saved.");
    await beth.open(mine);
    await expect(beth.page.getByLabel("Once a week, if there is something new")).toBeChecked();
    await expect(beth.page.getByLabel("Day, if once a week")).toHaveValue("5");
    await beth.taps("Never");
    await beth.press("Save how often");
    await fatima.open(space);
  },
);
