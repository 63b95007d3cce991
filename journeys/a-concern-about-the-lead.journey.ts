import { expect, journey, type Person } from "./support/journey.ts";

const words = "Kim told somebody at the school gate what a mother had said to me.";

/** Whatever is listed and counted on her page; not how long it has waited. */
const listed = async ({ page }: Person): Promise<string[]> => [
  ...(await page.locator("main h3").allTextContents()),
  ...(await page.getByRole("navigation", { name: "Main" }).allTextContents()),
];

journey(
  "A supporter is worried about the safeguarding lead herself, who never learns of it",
  async ({ as }) => {
    const kim = await as("Kim Osborne", "safeguarding lead");
    await kim.open("/concerns");
    const before = await listed(kim);

    // two taps from anywhere: the link at the thumb, and the button
    const grace = await as("Grace Whitlock", "supporter");
    await grace.open("/supporting");
    await grace.page
      .getByRole("navigation", { name: "Main" })
      .getByRole("link", { name: "I’m worried" })
      .click();
    await grace.sees("Call 999 first if somebody is in danger now");
    await grace.types("What did you see or hear?", words);
    await grace.page.getByText("Somebody who works or volunteers here, or somebody else").click();
    await grace.taps("Kim, safeguarding lead");
    await grace.taps("It can wait until tomorrow");
    await grace.press("Tell someone now");
    await grace.sees("Thank you for telling us");
    await grace.sees(/Ruth was told at/);
    await grace.sees("If it gets worse");
    await grace.types("When and where was it?", "On Monday, at the school.");
    await grace.press("Send");
    await grace.sees("What you told us");
    await grace.sees("On Monday, at the school.");

    // Kim is the lead, and nothing of hers has moved
    await kim.open("/concerns");
    expect(await listed(kim)).toEqual(before);
    const id = /concerns\/([0-9a-f-]{36})/.exec(grace.page.url())?.[1] ?? "";
    const answer = await kim.page.goto(`/concerns/${id}`);
    expect(answer?.status()).toBe(404);
    await kim.open("/concerns");

    const ruth = await as("Ruth Adeyemi", "coordinator");
    await ruth.open("/concerns");
    await ruth.follow("About Kim");
    await ruth.sees(words);
    await ruth.press("I have it");
    await ruth.sees(/You have it/);

    await grace.open(`/concerns/${id}`);
    await grace.sees(/Ruth has it/);
  },
);
