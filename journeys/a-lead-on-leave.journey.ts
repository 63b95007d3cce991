import { expect, journey } from "./support/journey.ts";

const boxes = (moment: Date): [string, string, string] => {
  const [year = "", month = "", day = ""] = moment
    .toLocaleDateString("sv-SE", { timeZone: "Europe/London" })
    .split("-");
  return [day, month, year];
};

journey(
  "A lead on leave is passed over: her deputy is first, and she herself is left in peace",
  async ({ as }) => {
    const morag = await as("Morag Tennant", "safeguarding lead");
    await morag.open("/duty");
    await morag.sees("Morag Tennant (you)");
    await morag.follow("I am away");
    const fill = async (name: "from" | "to", moment: Date, at: string): Promise<void> => {
      const [day, month, year] = boxes(moment);
      for (const [part, value] of [
        ["day", day],
        ["month", month],
        ["year", year],
        ["at", at],
      ] as const)
        await morag.page.locator(`[name=${name}-${part}]`).fill(value);
    };
    const now = Date.now();
    await fill("from", new Date(now - 86_400_000), "midnight");
    await fill("to", new Date(now + 2 * 86_400_000), "half past");
    await morag.press("I am away then");
    await morag.sees("Enter the time of the end like this: 5:30pm or 17:30");
    await fill("to", new Date(now + 2 * 86_400_000), "5pm");
    await morag.press("I am away then");
    await morag.sees("Nothing is sent to you while you are away.");
    await expect(morag.page.locator("main ol").first()).not.toContainText("Morag");

    const callum = await as("Callum Reid", "referrer");
    await callum.open("/worried");
    await callum.page
      .locator("textarea[name=words]")
      .fill("He told me he cannot sleep, and he is frightened.");
    await callum.press(/^Tell /);
    await callum.page.waitForURL(/\/concerns\//);
    const concern = /\/concerns\/[0-9a-f-]{36}/.exec(callum.page.url())?.[0] ?? "";

    const isla = await as("Isla Drummond", "coordinator");
    await expect(isla.page.getByText(/needs? you now/).first()).toBeVisible();
    await isla.open(concern);
    await isla.sees(/Isla Drummond was told as deputy/);
    await isla.doesNotSee(/Morag Tennant was told/);
    await isla.press("I have it");
    await isla.sees("You have it.");

    await morag.open("/duty");
    await expect(morag.page.getByText(/needs? you now/)).toHaveCount(0);
    for (let left = await morag.page.getByRole("button", { name: "I am back" }).count(); left > 0; left--) {
      await morag.press("I am back");
      await morag.sees("Welcome back.");
    }
    await morag.sees("Morag Tennant (you)");
  },
);
