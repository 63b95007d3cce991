import { afterAll, beforeAll, expect, test } from "vitest";
import { supportersChapter } from "../../db/town/supporters-chapter.ts";
import { addWaitingParent } from "../../tests/add-waiting-parent.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { newId } from "../platform/db/index.ts";

let house: House;
let chloe: string;
beforeAll(async () => {
  house = await openHouse();
  await supportersChapter(house);
  chloe = await addWaitingParent(house, "chloe", {
    name: "Chloe Barrow",
    language: "Somali",
    wishes: [
      { attribute: "movedCountry", wish: "like" },
      { attribute: "birthTrauma", wish: "like" },
    ],
    words: "Somebody who likes walking",
  });
});
afterAll(() => house.close());

const id = (person: string): string => house.people[person] ?? "";

test("B9, A15: suggestions come best first with reasons on both sides; blocked ones after, with what to do", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const seen = await ruth.get(`/matches/for/${chloe}`);
  expect(seen.status).toBe(200);
  expect(seen.text).toContain("Who might suit Chloe Barrow");
  expect(seen.text).toContain("Speaks Somali, the parent's first language");
  expect(seen.text).toContain("Both have moved country or sought asylum");
  expect(seen.text).toContain(
    "For choosing only: do not tell the parent: Both have been through a hard birth",
  );
  expect(seen.text).toContain(
    "Not ready to be matched yet Safeguarding training is not recorded. See the paper",
  );
  expect(seen.text).toContain("On leave until 2 December 2026");
  const order = ["Amina Yusuf", "Grace Whitlock"].map((name) => seen.text.indexOf(name));
  expect(order[0]).toBeLessThan(order[1] ?? 0);
  expect(seen.text.indexOf("Amina Yusuf")).toBeLessThan(seen.text.indexOf("Not just now"));
  expect(seen.text).toContain("Somebody who likes walking");
});

test("side by side: two supporters against the same wishes; do-not-match is never among them", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const path = `/matches/for/${chloe}/side-by-side?with=${id("amina")}&with=${id("grace")}`;
  const seen = await ruth.get(path);
  expect(seen.text).toContain("English, Somali and Arabic");
  expect(seen.text).toContain("Ask Grace Whitlock");
  const entry = {
    id: newId(),
    parent: id("chloe"),
    supporter: id("grace"),
    outcode: "",
    why: "Grace’s sister lives next door",
  };
  await ruth.post("/do-not-match", entry);
  expect((await ruth.postAndFollow("/do-not-match", entry)).text.match(/next door/g)).toHaveLength(1);
  expect((await ruth.get(path)).text).not.toContain("Ask Grace Whitlock");
  const suggestions = await ruth.get(`/matches/for/${chloe}`);
  expect(suggestions.text).not.toContain("Ask Grace Whitlock");
  expect(suggestions.text).toContain("1 person is left out: kept apart");
  expect(suggestions.text).toContain("Grace Whitlock: Grace’s sister lives next door");
  const refused = await ruth.post("/matches", { id: newId(), referral: chloe, supporter: id("grace") });
  expect(refused.status).toBe(404);
  expect(refused.text).toContain("do-not-match entry");
  expect((await ruth.post(`/do-not-match/${entry.id}/end`, { why: "" })).text).toContain(
    "Enter why this is over",
  );
  await ruth.post(`/do-not-match/${entry.id}/end`, { why: "She moved away" });
  expect((await ruth.get(`/matches/for/${chloe}`)).text).toContain("Ask Grace Whitlock");
});

test("B18: who is not ready is asked only with a reason, which neither of the two reads", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const tess = await addWaitingParent(house, "tess", { name: "Tess Nolan" });
  expect((await ruth.get(`/matches/for/${tess}/propose?with=${id("leanne")}`)).text).toContain(
    "Why you are going ahead",
  );
  const form = { id: newId(), referral: tess, supporter: id("leanne"), reason: "  " };
  const refused = await ruth.post("/matches", form);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(
    "Enter why you are going ahead. This supporter is not ready to be matched yet.",
  );
  const seen = await ruth.postAndFollow("/matches", {
    ...form,
    reason: "Training ends on Friday; introductions are next week",
  });
  expect(seen.text).toContain("Training ends on Friday");
  const leanne = await house.as("leanne", "supporter");
  expect((await leanne.get(`/supporting/questions/${form.id}`)).text).not.toContain(
    "Training ends on Friday",
  );
  await leanne.post(`/supporting/questions/${form.id}/answer`, { answer: "no", words: "Too soon for me" });
  expect((await ruth.get(`/matches/${form.id}`)).text).toContain("Too soon for me");
});

test("from proposal to match: each reads only what is hers to read, and a double click asks once", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const matchId = newId();
  const form = { id: matchId, referral: chloe, supporter: id("amina") };
  const before = await ruth.get(`/matches/for/${chloe}/propose?with=${id("amina")}`);
  expect(before.text).toContain("28 weeks pregnant");
  await ruth.post("/matches", form);
  expect((await ruth.postAndFollow("/matches", form)).text).toContain("Chloe Barrow knows nothing of it yet");
  await house.post();
  const toAmina = house.letters.filter(({ to }) => to === "amina@harbrook.example").at(-1);
  expect(toAmina?.text).toBe("There is a question for you. Sign in to see it.\n\nhttp://127.0.0.1:3000/");
  expect(`${toAmina?.subject} ${toAmina?.from}`).not.toMatch(/match|parent|support|Chloe/i);
  expect(house.letters.filter(({ to }) => to === "chloe@harbrook.example")).toHaveLength(0);

  const amina = await house.as("amina", "supporter");
  const question = await amina.get(`/supporting/questions/${matchId}`);
  expect(question.text).toContain("28 weeks pregnant");
  expect(question.text).toContain("Would like somebody around");
  expect(question.html).not.toMatch(/Chloe|Barrow|domestic|hard birth before/i);
  expect((await house.as("chloe", "parent").then((her) => her.get(`/match/${matchId}`))).status).toBe(404);

  const tooMuch = await amina.post(`/supporting/questions/${matchId}/answer`, {
    answer: "yes",
    shares: ["movedCountry", "birthTrauma"],
    hello: "",
  });
  expect(tooMuch.status).toBe(409);
  expect(tooMuch.text).toContain("your sharing plan keeps back");
  const said = await amina.postAndFollow(`/supporting/questions/${matchId}/answer`, {
    answer: "yes",
    shares: ["movedCountry"],
    hello: "Shall we walk?",
  });
  expect(said.text).toContain("you said yes");
  expect(
    (await amina.post(`/supporting/questions/${matchId}/answer`, { answer: "yes", shares: [] })).status,
  ).toBe(303);

  await house.post();
  const toChloe = house.letters.filter(({ to }) => to === "chloe@harbrook.example");
  expect(toChloe).toHaveLength(1);
  expect(`${toChloe[0]?.subject} ${toChloe[0]?.text}`).not.toMatch(/match|support|Amina/i);
  const her = await house.as("chloe", "parent");
  const asked = await her.get(`/match/${matchId}`);
  expect(asked.text).toContain("Would you like to meet Amina?");
  expect(asked.text).toContain("Shall we walk?");
  expect(asked.text).toContain("I moved here from Somalia when I was 24.");
  expect(asked.html).not.toMatch(/Yusuf|Muslim|hard birth/i);
  expect((await her.post(`/match/${matchId}/answer`, {})).text).toContain("Choose yes, or not this person");
  expect((await her.postAndFollow(`/match/${matchId}/answer`, { answer: "yes" })).text).toContain(
    "You said yes",
  );
  expect((await ruth.get(`/matches/${matchId}`)).text).toContain("Both said yes.");
  expect((await ruth.get("/matches")).text).toMatch(
    /Agreed 8 July 2026 to today Chloe Barrow and Amina Yusuf/,
  );
  expect((await ruth.get("/matches")).text).not.toContain("Find a match for Chloe");
});

test("an answer told by voice is written down with who heard it", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const dana = await addWaitingParent(house, "dana", { name: "Dana Fry", addresses: [] });
  const matchId = newId();
  await ruth.post("/matches", { id: matchId, referral: dana, supporter: id("grace") });
  expect((await ruth.post(`/matches/${matchId}/supporter-answer`, { answer: "yes" })).text).toContain(
    "Choose how you heard it",
  );
  await ruth.post(`/matches/${matchId}/supporter-answer`, { answer: "yes", heard: "phone" });
  await house.post();
  const page = await ruth.get(`/matches/${matchId}`);
  expect(page.text).toContain("told on the phone");
  expect(page.text).toContain("Dana Fry was not written to");
  expect(
    (await ruth.postAndFollow(`/matches/${matchId}/parent-answer`, { answer: "yes", heard: "in-person" }))
      .text,
  ).toContain("told face to face");
});
