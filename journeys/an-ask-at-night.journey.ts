import { expect, journey, type Person } from "./support/journey.ts";
import { spaceOf } from "./support/space-of.ts";

/** So that there is a next time, whatever the hour: Grace comes to this small group on Saturdays, from the next one on. */
async function comesOnSaturdays(grace: Person): Promise<void> {
  const space = await spaceOf(grace, "Due together");
  await grace.open(`${space}/rota/usual`);
  if ((await grace.page.locator("main h2", { hasText: "Saturday" }).count()) > 0) return;
  await grace.taps(/^Sat/);
  await grace.types("From", "10am");
  await grace.types("Until", "midday");
  await grace.press("Add these hours");
  await expect(grace.page.locator("main h2", { hasText: "Saturday" })).toBeVisible();
}

journey(
  "Nobody is there at night: she reads who comes when and whom to call now, and a midwife answers her without her name",
  async ({ as }, info) => {
    const mark = `${info.project.name} ${Date.now() % 1_000_000}`;
    const grace = await as("Grace Whitlock", "supporter");
    await comesOnSaturdays(grace);

    const zara = await as("Zara Malik", "parent");
    const space = await spaceOf(zara, "Due together");
    await zara.sees("Nobody is here just now.");
    await zara.sees(/^Next: /);
    await zara.press("Write something");
    await zara.sees(/The next trained parent is planned for .*10am/);
    await expect(zara.page.locator("main a[href='tel:01632960140']")).toBeVisible();
    await zara.follow("More help now");
    await zara.sees(/01632 960 140/);
    await zara.open(`${space}/threads/new`);
    await zara.types("In a few words", "Lying awake again");
    const worry = `I lie awake and worry about everything that could go wrong (${mark}).`;
    await zara.types("Your words", worry);
    await zara.press("Post");
    await zara.sees(worry);

    // what she would rather ask a midwife, and nobody is to know that it was she
    await zara.open(space);
    await zara.follow("Questions and answers");
    await zara.press("Ask a question");
    await zara.sees(/Not for anything that cannot wait/);
    await expect(zara.page.locator("main a[href='tel:01632960140']")).toBeVisible();
    const question = `Is it all right to sleep on my left side only (${mark})?`;
    await zara.types("Your question", question);
    await zara.press("Ask");
    await zara.sees(question);
    await zara.sees(/It is with a professional\. You will have an answer by/);

    const imogen = await as("Imogen Clarke", "professional guest");
    await imogen.open("/questions");
    await imogen.page.getByText(question).first().waitFor();
    await imogen.open(await hrefOf(imogen, question));
    for (const name of ["Zara", "Early Otter"]) await imogen.doesNotSee(new RegExp(name));
    await imogen.types(
      "In plain words",
      `Left or right are both fine (${mark}). Ring your unit if you are worried.`,
    );
    await imogen.press("Send the answer");
    await imogen.sees("Your answer is with her.");

    // it is hers alone until she says otherwise
    await grace.open(`${space}/questions`);
    await grace.doesNotSee(new RegExp(mark));
    await zara.open(`${space}/questions`);
    await zara.follow(question);
    await zara.sees(/Left or right are both fine/);
    await zara.sees("Only you read the answer.");
    await zara.press("Let others here read it");
    await zara.sees("Others here may read it now, without your name.");
    await grace.page.reload();
    await grace.sees(question);
    await grace.sees(/Left or right are both fine/);
    await grace.doesNotSee(/Early Otter/);
  },
);

/** A professional finds it first or among the others, whoever it was given to. */
async function hrefOf(professional: Person, words: string): Promise<string> {
  const lead = professional.page
    .locator(".al-lead", { hasText: words })
    .getByRole("button", { name: "Answer" });
  const link = (await lead.count()) > 0 ? lead : professional.page.getByRole("link", { name: words });
  return (await link.first().getAttribute("href")) ?? "";
}
