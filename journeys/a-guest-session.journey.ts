import { timeOf } from "../src/words/time.ts";
import { today } from "../src/words/day.ts";
import { expect, journey } from "./support/journey.ts";

journey(
  "A guest comes for an hour: questions are put together, answered on a phone, asked once more, and signed for",
  async ({ as }, info) => {
    // five people, and half a minute of slow mode
    journey.setTimeout(180_000);
    const topic = `Waters ${info.project.name} ${Date.now() % 100_000}`;
    const starts = new Date(Date.now() + 4 * 60_000);
    const [year = "", month = "", day = ""] = today(starts).split("-");

    const bridget = await as("Bridget Hale", "coordinator");
    await bridget.open("/community");
    await bridget.follow("Harbrook mums");
    await bridget.page.waitForURL(/\/spaces\//);
    const space = new URL(bridget.page.url()).pathname;
    await bridget.open(`${space}/sessions/new`);
    await bridget.types("Topic", topic);
    await bridget.page.getByLabel("Guest", { exact: true }).selectOption({ label: "Imogen Clarke" });
    await bridget.types("The name parents see", "Imogen");
    await bridget.page.getByLabel("Profession", { exact: true }).selectOption("Midwife");
    await bridget.types("Day", day);
    await bridget.types("Month", month);
    await bridget.types("Year", year);
    await bridget.types("Begins at", timeOf(starts));
    await bridget.press("Save");
    await bridget.sees(/Put a supporter beside it/);
    const session = new URL(bridget.page.url()).pathname;
    await bridget.press("Announce it");
    await bridget.sees(/at least one supporter beside it/);
    await bridget.open(session);
    await bridget.page.getByLabel("Supporter", { exact: true }).selectOption({ label: "Amina Yusuf" });
    await bridget.press("Put her beside it");
    await bridget.press("Announce it");
    await bridget.sees(/Members can ask now/);

    const zara = await as("Zara Malik", "parent");
    await zara.open(session);
    await zara.types("One question", "How do I know that my waters have gone?");
    await zara.press("Ask");
    await zara.sees(/Your question is with the others/);
    const chloe = await as("Chloe Barnes", "parent");
    await chloe.open(session);
    await chloe.types("One question", "Did my waters go?");
    await chloe.press("Ask");
    await chloe.sees(/Your question is with the others/);

    const amina = await as("Amina Yusuf", "supporter");
    await amina.open(session);
    await amina.page.locator("input[name=turn]").nth(0).check({ force: true });
    await amina.page.locator("input[name=turn]").nth(1).check({ force: true });
    await amina.press("Make them one");
    await amina.sees("(asked by 2)");
    await amina.press("I am in the room");
    await amina.press("Open the room");
    await amina.sees("The room is open.");

    const imogen = await as("Imogen Clarke", "professional guest");
    await imogen.open(`${session}/queue`);
    for (const box of await imogen.page.locator("input[name=done]").all()) await box.check({ force: true });
    await imogen.press("I am ready");
    await imogen.press("Take the next question");
    await imogen.sees("2 members ask this.");
    await imogen.types(
      "Your answer",
      "It is like a trickle you cannot hold. Ring your unit and put on a pad.",
    );
    await imogen.press("Send the answer");
    await imogen.sees("Your answer is with everybody.");

    for (const asker of [zara, chloe]) {
      await asker.open(session);
      await asker.sees(/a trickle you cannot hold/);
    }
    await zara.types("What is still not clear?", "How long may I wait?");
    await expect(async () => {
      await zara.press("Ask");
      await zara.sees(/Your question is with the others/);
    }).toPass({ timeout: 45_000 });
    await imogen.open(`${session}/queue`);
    await imogen.press("Take the next question");
    await imogen.sees("How long may I wait?");
    await imogen.types("Your answer", "Do not wait: ring at once.");
    await imogen.press("Send the answer");

    await amina.open(session);
    await amina.press("Close the room");
    await amina.press("Write the digest");
    await amina.types(
      "The digest",
      "Have your waters gone? It is a trickle. You cannot hold it. Ring your unit at once.",
    );
    await amina.types("What members may do next", "I will save the number of my unit");
    await amina.press("How does it read?");
    await amina.sees(/read with ease from about age/);
    await amina.press("Send it to the guest to check");
    await amina.sees("The digest is with the guest");
    await imogen.open(session);
    await imogen.press("Sign it: this is right");
    await chloe.open(session);
    await chloe.sees(/Written by parents, checked by Imogen/);
    await chloe.taps("I will save the number of my unit");
    await chloe.press("Keep it");
    await chloe.sees(/kept, for you alone/);
  },
);
