import { expect, journey } from "./support/journey.ts";

// The night itself was told to the town with a clock that could be moved, through the same pages and the same regular
// work; here the next morning is read, and a worry of this very moment is told and taken.
journey(
  "A worry at 2am climbs until somebody has it, the whole chain is shown, and one of this moment shows on every page",
  async ({ as, javaScriptEnabled }) => {
    const kim = await as("Kim Osborne", "safeguarding lead");
    await kim.open("/concerns");
    await kim.page
      .locator("li")
      .filter({ hasText: "With Jo" })
      .getByRole("link", { name: "About Kate" })
      .click();
    await kim.sees("Jo has it");
    const chain = kim.page.locator("section", {
      has: kim.page.getByRole("heading", { name: "Who was told" }),
    });
    await expect(chain).toContainText(/Kim Osborne was told as lead.*at 2am/);
    await expect(chain).toContainText(
      /Ruth Adeyemi was told as deputy, because nobody had it yet.*at 2:15am/,
    );
    await expect(chain).toContainText(
      /Jo Barrett was told as programme lead, because nobody had it yet.*at 2:30am/,
    );
    await expect(chain).toContainText(/Text sent/);
    await expect(chain).toContainText(/Jo Barrett said “I have it”.*at 2:41am/);
    await expect(chain).not.toContainText("Sue");

    // somewhere else entirely, with nothing to look for
    await kim.open("/me");
    const grace = await as("Grace Whitlock", "supporter");
    await grace.open("/worried");
    const words = `She did not sound like herself at ${new Date().toISOString()}.`;
    await grace.page.locator("textarea[name=words]").fill(words);
    await grace.press(/^Tell /);
    await grace.page.waitForURL(/\/concerns\//);
    const concern = /\/concerns\/[0-9a-f-]{36}/.exec(grace.page.url())?.[0] ?? "";

    // with scripts the page hears of it by itself; without, at the next look
    if (!javaScriptEnabled) await kim.open("/me/looked");
    await expect(kim.page.getByText(/needs? you now/).first()).toBeVisible();

    await kim.open(concern);
    await kim.sees(words);
    await kim.press("I have it");
    await kim.sees("You have it.");
    await expect(kim.page.locator("main")).toContainText(/Kim Osborne said “I have it”/);
    await grace.open(concern);
    await grace.sees(/Kim has it/);
    await grace.doesNotSee("Who was told");
  },
);
