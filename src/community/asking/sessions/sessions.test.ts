import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import type { Browser } from "../../../../db/town/browser.ts";
import { newId, system } from "../../../platform/db/index.ts";
import { REFUSALS } from "./refusals.ts";
import { made } from "./session.sample.ts";

let house: House;
let space: OpenedSpace;
const who: Record<string, Browser> = {};
const be = (name: string): Browser => {
  const browser = who[name];
  if (!browser) throw new Error(`${name} has not signed in.`);
  return browser;
};
const id = newId();

beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { coordinator: "bridget" });
  await everybodySignsIn();
});
afterAll(() => house.close());

async function everybodySignsIn(): Promise<void> {
  for (const member of ["chloe", "priya", "jade"]) who[member] = await house.as(member, "parent");
  for (const each of ["amina", "grace", "holly"]) who[each] = await house.as(each, "supporter");
  who["imogen"] = await house.as("imogen", "professional");
  who["fola"] = await house.as("fola", "professional");
  who["bridget"] = await house.as("bridget", "coordinator");
}
const ask = async (member: string, words: string, more: Record<string, string> = {}): Promise<string> => {
  const turn = newId();
  await be(member).post(`/sessions/${id}/question`, { id: turn, words, ...more });
  house.clock.forward({ minutes: 1 });
  return turn;
};

describe("a session is arranged", () => {
  test("with a guest, a topic and a time to come; bad input is kept with its sentences", async () => {
    const bad = await be("bridget").post(`/spaces/${space.id}/sessions`, {
      ...made,
      topic: "",
      minutes: "1000",
      "on-year": "2020",
    });
    expect(bad.status).toBe(422);
    expect(bad.text).toContain("Enter the topic");
    expect(bad.text).toContain("from 15 to 180");
    const good = await be("bridget").post(`/spaces/${space.id}/sessions`, {
      ...made,
      id,
      guest: house.people["imogen"] ?? "",
    });
    expect(good.location).toBe(`/sessions/${id}?just=made`);
  });
  test("and is not announced without a supporter during and after; members do not know of it (A11)", async () => {
    const alone = await be("bridget").post(`/sessions/${id}/publication`);
    expect(alone.status).toBe(409);
    expect(alone.text).toContain(REFUSALS.needsSupporters);
    expect((await be("chloe").get(`/sessions/${id}`)).status).toBe(404);
    await be("bridget").post(`/sessions/${id}/supporters`, {
      person: house.people["amina"] ?? "",
      when: "during",
    });
    expect((await be("bridget").post(`/sessions/${id}/publication`)).status).toBe(409);
    await be("bridget").post(`/sessions/${id}/supporters`, {
      person: house.people["amina"] ?? "",
      when: "both",
    });
    expect((await be("bridget").post(`/sessions/${id}/publication`)).status).toBe(303);
    expect((await be("chloe").get(`/spaces/${space.id}`)).text).toContain("Labour");
    expect((await be("holly").get(`/sessions/${id}`)).status).toBe(404);
    expect((await be("fola").get(`/sessions/${id}`)).status).toBe(404);
  });
  test("the database refuses an announcement with nobody beside it, and the last one leaving", async () => {
    const row = await be("bridget").get(`/sessions/${id}`);
    const supporter = /name="supporter" value="([^"]+)"/.exec(row.html)?.[1] ?? "";
    expect((await be("bridget").post(`/sessions/${id}/removal`, { supporter })).status).toBe(409);
    const removal = house.app.database.as(system(house.organisationId), (db) =>
      db
        .updateTable("session_supporter")
        .set({ ended_at: house.clock.now })
        .where("id", "=", supporter)
        .execute(),
    );
    await expect(removal).rejects.toThrow("last supporter");
  });
  test("the guest reads nothing of the space before its hour", async () => {
    expect((await be("imogen").get(`/sessions/${id}`)).status).toBe(200);
    expect((await be("imogen").get(`/spaces/${space.id}`)).status).toBe(404);
  });
  test("a reminder she asked for says nothing of what it is", async () => {
    await be("priya").post(`/sessions/${id}/reminder`);
    house.clock.forward({ days: 1, hours: 9, minutes: 30 });
    await house.post();
    const letter = house.letters.at(-1);
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/labour|midwife|session|baby/i);
    expect(letter?.text).toContain("in an hour");
    await everybodySignsIn();
  });
});

describe("questions are gathered before", () => {
  test("one each, without a name unless she says; supporters see words and never who", async () => {
    await ask("chloe", "How do I know it is labour?");
    await ask("priya", "How can I tell labour has begun?");
    await ask("jade", "Can I eat?", { name: "yes" });
    const second = await be("chloe").post(`/sessions/${id}/question`, { id: newId(), words: "Another?" });
    expect(second.status).toBe(409);
    expect(second.text).toContain(REFUSALS.oneQuestion);
    const seen = await be("amina").get(`/sessions/${id}`);
    expect(seen.text).toContain("How do I know it is labour?");
    for (const member of ["chloe", "priya"])
      expect(seen.html).not.toMatch(
        new RegExp(`${space.members[member]?.memberId}|${space.members[member]?.personId}`),
      );
    expect((await be("priya").get(`/sessions/${id}`)).text).not.toContain("How do I know it is labour?");
  });
  test("volunteers make those one that ask the same; hers changes no more then", async () => {
    const page = await be("amina").get(`/sessions/${id}`);
    const turns = [...page.html.matchAll(/name="turn"[^>]*value="([^"]+)"/g)].map(([, value]) => value ?? "");
    expect(turns).toHaveLength(3);
    expect((await be("amina").post(`/sessions/${id}/merging`, { turn: [turns[0] ?? ""] })).status).toBe(422);
    await be("amina").post(`/sessions/${id}/merging`, {
      turn: [turns[0] ?? "", turns[1] ?? ""],
      words: "How do I know that labour has begun?",
    });
    expect((await be("amina").get(`/sessions/${id}`)).text).toContain("(asked by 2)");
    expect((await be("priya").post(`/sessions/${id}/question/withdrawal`)).status).toBe(409);
  });
});

describe("live", () => {
  test("the room waits for a supporter; those who could come are told, once", async () => {
    house.clock.now = new Date("2026-08-05T19:01:00+01:00");
    await house.work("watch-sessions");
    await house.work("watch-sessions");
    expect((await be("bridget").get("/board")).text).toContain("A live session waits for a supporter");
    expect((await be("imogen").post(`/sessions/${id}/opening`)).status).toBe(409);
    await be("amina").post(`/sessions/${id}/here`);
    await house.work("watch-sessions");
    expect((await be("chloe").get(`/sessions/${id}`)).text).toContain("Live now");
    expect((await be("imogen").get(`/spaces/${space.id}`)).status).toBe(200);
    expect((await be("amina").post(`/sessions/${id}/leaving`)).text).toContain(REFUSALS.lastOne);
  });
  test("the guest goes through her list, takes one at a time, and answers all who asked", async () => {
    const guest = be("imogen");
    expect((await guest.post(`/sessions/${id}/next`)).text).toContain(REFUSALS.notReady);
    expect((await guest.post(`/sessions/${id}/ready`, { done: ["plain"] })).status).toBe(409);
    await guest.post(`/sessions/${id}/ready`, { done: ["plain", "names", "beside", "tried", "red"] });
    await guest.post(`/sessions/${id}/next`);
    await guest.post(`/sessions/${id}/next`);
    const queue = await guest.get(`/sessions/${id}/queue`);
    expect(queue.text).toContain("2 members ask this.");
    const turn = /\/turns\/([^/]+)\/answer/.exec(queue.html)?.[1] ?? "";
    expect((await be("amina").post(`/turns/${turn}/answer`, { words: "It starts slowly." })).text).toContain(
      REFUSALS.onlyTheGuest,
    );
    expect((await guest.post(`/turns/${turn}/answer`, { words: "" })).status).toBe(422);
    await guest.post(`/turns/${turn}/answer`, { words: "Your tightenings come often." });
    for (const member of ["chloe", "priya", "jade"]) {
      const lane = await be(member).get(`/sessions/${id}/lane`);
      expect(lane.text).toContain("Your tightenings come often.");
      expect(lane.text.includes("Ask once more")).toBe(member !== "jade");
    }
  });
  test("one follow-up each, and what waits is next before new questions", async () => {
    const once = await be("priya").post(`/sessions/${id}/follow-up`, { id: newId(), words: "How often?" });
    expect(once.status).toBe(303);
    expect(
      (await be("priya").post(`/sessions/${id}/follow-up`, { id: newId(), words: "And?" })).text,
    ).toContain(REFUSALS.oneFollowUp);
    expect(
      (await be("jade").post(`/sessions/${id}/follow-up`, { id: newId(), words: "And?" })).text,
    ).toContain(REFUSALS.notAnsweredYet);
    await be("imogen").post(`/sessions/${id}/next`);
    const queue = await be("imogen").get(`/sessions/${id}/queue`);
    expect(queue.text).toContain("How often?");
    const turn = /\/turns\/([^/]+)\/skip/.exec(queue.html)?.[1] ?? "";
    await be("imogen").post(`/turns/${turn}/skip`);
    await be("imogen").post(`/sessions/${id}/next`);
    expect((await be("imogen").get(`/sessions/${id}/queue`)).text).toContain("Can I eat?");
  });
  test("in slow mode she waits a little, and what she typed stays with her", async () => {
    await be("amina").post(`/sessions/${id}/slow`, { seconds: "300" });
    house.clock.now = new Date("2026-08-05T19:02:00+01:00");
    const turn = await be("chloe").post(`/sessions/${id}/follow-up`, { id: newId(), words: "Which pad?" });
    expect(turn.status).toBe(303);
    expect((await be("amina").post(`/sessions/${id}/slow`, { seconds: "7" })).status).toBe(409);
    await be("imogen").post(`/sessions/${id}/next`);
    const queue = await be("imogen").get(`/sessions/${id}/queue`);
    const now = /\/turns\/([^/]+)\/answer/.exec(queue.html)?.[1] ?? "";
    await be("imogen").post(`/turns/${now}/answer`, { words: "Eat a little." });
    const soon = house.app.database.as(system(house.organisationId), (db) =>
      db
        .updateTable("session_asker")
        .set({ last_at: house.clock.now })
        .where("person_id", "=", space.members["jade"]?.personId ?? "")
        .execute(),
    );
    await soon;
    const jade = await be("jade").post(`/sessions/${id}/follow-up`, { id: newId(), words: "And drink?" });
    expect(jade.status).toBe(422);
    expect(jade.text).toContain(REFUSALS.slow);
    expect(jade.html).toContain("And drink?</textarea>");
  });
  test("a guest's place ends by itself at its last moment", async () => {
    house.clock.now = new Date("2026-08-05T20:30:00+01:00");
    await everybodySignsIn();
    await house.work("watch-sessions");
    expect((await be("imogen").get(`/spaces/${space.id}`)).status).toBe(404);
    expect((await be("chloe").get(`/sessions/${id}`)).text).toContain("This live session is over");
  });
});

describe("afterwards", () => {
  test("peers write it in plain words, the guest signs it, and only then members read it", async () => {
    await be("amina").post(`/sessions/${id}/notes`, { id: newId(), note: "Call when they come often." });
    const read = await be("amina").post(`/sessions/${id}/digest`, {
      do: "read",
      words: "Subsequently utilise paracetamol.",
      prompts: "",
    });
    expect(read.text).toContain("perhaps “use”");
    const words = "Call your unit when the tightenings come often.";
    await be("amina").post(`/sessions/${id}/digest`, {
      do: "send",
      words,
      prompts: "I will save the number of my unit.",
    });
    expect((await be("chloe").get(`/sessions/${id}`)).text).not.toContain(words);
    const check = await be("imogen").get(`/sessions/${id}`);
    const digest = /name="digest" value="([^"]+)"/.exec(check.html)?.[1] ?? "";
    await be("imogen").post(`/sessions/${id}/wish`, { digest, wish: "Say how often." });
    expect((await be("amina").get(`/sessions/${id}`)).text).toContain("Say how often.");
    await be("amina").post(`/sessions/${id}/digest`, {
      do: "send",
      words: `${words} Three in ten minutes.`,
      prompts: "I will save the number of my unit.",
    });
    expect((await be("imogen").post(`/sessions/${id}/signing`, { digest })).status).toBe(409);
    const again =
      /name="digest" value="([^"]+)"/.exec((await be("imogen").get(`/sessions/${id}`)).html)?.[1] ?? "";
    await be("imogen").post(`/sessions/${id}/signing`, { digest: again });
    expect((await be("chloe").get(`/sessions/${id}`)).text).toContain("Three in ten minutes.");
    expect((await be("jade").get(`/spaces/${space.id}/sessions`)).text).toContain("What was said");
  });
  test("what she will do next is hers alone", async () => {
    await be("chloe").post(`/sessions/${id}/steps`, {
      id: newId(),
      prompt: "I will save the number of my unit.",
    });
    const hers = await be("chloe").get(`/sessions/${id}`);
    const step = /\/steps\/([^/]+)\/done/.exec(hers.html)?.[1] ?? "";
    await be("chloe").post(`/steps/${step}/done`);
    expect((await be("chloe").get(`/sessions/${id}`)).html).toContain(
      "<s>I will save the number of my unit.</s>",
    );
    expect((await be("priya").post(`/steps/${step}/done`)).status).toBe(404);
    expect((await be("amina").get(`/sessions/${id}`)).html).not.toContain("<s>");
  });
  test("what members thought is counted, and read only where nobody can be told apart", async () => {
    const says = (member: string, more = {}) =>
      be(member).post(`/sessions/${id}/feedback`, { useful: "very", ...more });
    expect((await says("chloe", { useful: "" })).status).toBe(422);
    await says("chloe", { thought: "It calmed me.", quote: "yes" });
    await says("chloe", { thought: "Twice." });
    await says("priya");
    expect((await be("bridget").get(`/sessions/${id}`)).text).not.toContain("It calmed me.");
    await says("jade", { useful: "a little" });
    const seen = await be("bridget").get(`/sessions/${id}`);
    expect(seen.text).toContain(
      "From 3 members since 5 August 2026: 2 found it very useful, 1 a little, 0 not really.",
    );
    expect(seen.text).toContain("It calmed me.");
    expect(seen.text).not.toContain("Twice.");
  });
  test("the host reflects (A26), and the next session is suggested from what was not answered", async () => {
    expect((await be("imogen").post(`/sessions/${id}/reflection`, { learned: "" })).status).toBe(422);
    await be("imogen").post(`/sessions/${id}/reflection`, {
      learned: "They fear the drive.",
      practice: "I ask how far they live.",
      quote: "yes",
    });
    expect((await be("bridget").get(`/sessions/${id}`)).text).toContain("I ask how far they live.");
    await be("chloe").post(`/spaces/${space.id}/questions`, {
      id: newId(),
      words: "Does breastfeeding hurt?",
    });
    await be("jade").post(`/spaces/${space.id}/questions`, {
      id: newId(),
      words: "When do I stop breastfeeding?",
    });
    expect((await be("bridget").get(`/spaces/${space.id}/sessions`)).text).toContain(
      "2 questions are about feeding",
    );
  });
});
