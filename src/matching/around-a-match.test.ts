import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { supportersChapter } from "../../db/town/supporters-chapter.ts";
import { addWaitingParent } from "../../tests/add-waiting-parent.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { newId, system } from "../platform/db/index.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await supportersChapter(house);
});
afterAll(() => house.close());

const id = (person: string): string => house.people[person] ?? "";
async function propose(
  short: string,
  name: string,
  supporter: string,
): Promise<{ referral: string; matchId: string }> {
  const referral = await addWaitingParent(house, short, { name });
  const matchId = newId();
  const ruth = await house.as("ruth", "coordinator");
  const { location, text } = await ruth.post("/matches", { id: matchId, referral, supporter: id(supporter) });
  if (!location?.startsWith("/matches/")) throw new Error(text);
  return { referral, matchId };
}

test("a proposal is on the board with whom it waits for and how long; it leads both first screens in turn", async () => {
  const { matchId } = await propose("chloe", "Chloe Barrow", "amina");
  const ruth = await house.as("ruth", "coordinator");
  const board = await ruth.get("/board");
  expect(board.text).toContain("Chloe Barrow and Amina Yusuf");
  expect(board.text).toContain("Lapses after Sunday");
  expect((await ruth.get("/matches")).text).toContain("Waiting for Amina Yusuf");
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/supporting")).text).toContain(
    "Would you like to support a parent? Please say by Sunday.",
  );
  const chloe = await house.as("chloe", "parent");
  expect((await chloe.get("/today")).text).toContain("You are on our list");
  expect((await chloe.get("/today")).text).not.toContain("Amina");
  await amina.post(`/supporting/questions/${matchId}/answer`, { answer: "yes", shares: [] });
  expect((await amina.get("/supporting")).text).toContain("The parent is being asked now.");
  const today = (await chloe.get("/today")).text;
  expect(today).toContain("Amina would like to support you");
  expect(today).not.toContain("You are on our list");
  expect((await ruth.get("/board")).text).toContain("Amina Yusuf said yes. Chloe Barrow has been asked.");
});

test("each reads what is held of her, and nothing of the other's", async () => {
  const amina = await (await house.as("amina", "supporter")).get("/me/held");
  expect(amina.text).toContain("A parent, without her name");
  expect(amina.text).toContain("My coordinator may use it to suggest me, without telling the parent");
  expect(amina.text).toContain("Ruth Adeyemi");
  expect(amina.text).not.toContain("Chloe");
  const chloe = await (await house.as("chloe", "parent")).get("/me/held");
  expect(chloe.text).toContain("Who you were asked about");
  expect(chloe.text).not.toMatch(/Yusuf|hard birth/);
});

test("nobody answers: it lapses once, nobody is blamed, and she waits again", async () => {
  const { matchId, referral } = await propose("tess", "Tess Nolan", "grace");
  house.clock.forward({ days: 5 });
  await house.work("lapse-matches");
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get(`/matches/${matchId}`)).text).toContain("Lapses after today");
  house.clock.forward({ days: 1 });
  expect((await (await house.as("ruth", "coordinator")).get(`/matches/${matchId}`)).text).toContain(
    "The last day to answer was yesterday",
  );
  await house.work("lapse-matches");
  await house.work("lapse-matches");
  const again = await house.as("ruth", "coordinator");
  expect((await again.get(`/matches/${matchId}`)).text).toContain(
    "Nobody answered in time: it waited for Grace Whitlock. Nobody is blamed.",
  );
  expect((await again.get(`/matches/for/${referral}`)).text).toContain("Ask Grace Whitlock");
  const facts = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("fact")
      .select("id")
      .where("subject_id", "=", matchId)
      .where("kind", "=", "MatchLapsed")
      .execute(),
  );
  expect(facts).toHaveLength(1);
  const grace = await house.as("grace", "supporter");
  expect((await grace.get("/supporting")).text).toContain("One match is not going ahead");
  const late = await grace.postAndFollow(`/supporting/questions/${matchId}/answer`, { answer: "yes" });
  expect(late.text).toContain("This one is not going ahead");
  house.clock.forward({ days: -6 });
});

test("what was owed to somebody and has not left yet stays here when the proposal is taken back", async () => {
  const { matchId } = await propose("dana", "Dana Fry", "nasreen");
  const ruth = await house.as("ruth", "coordinator");
  await ruth.post(`/matches/${matchId}/withdrawal`, { why: "pausedForLoss", note: "" });
  const before = house.letters.length;
  await house.post();
  const after = house.letters.slice(before);
  expect(after.filter(({ text }) => text.includes("question"))).toHaveLength(0);
  expect(after.filter(({ to }) => to === "dana@harbrook.example")).toHaveLength(0);
});

test("a parent who no longer agrees to be supported takes the open proposal with her", async () => {
  const { matchId } = await propose("ola", "Ola Brown", "holly");
  const ola = await house.as("ola", "parent");
  const support = { purpose: "support", programme: house.programmes["befriending"] ?? "" };
  await ola.post("/me/consents", { ...support, act: "give" });
  const before = house.letters.length;
  await ola.post("/me/consents", { ...support, act: "withdraw", sure: "yes" });
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get(`/matches/${matchId}`)).text).toContain("Taken back: circumstances changed");
  const holly = await house.as("holly", "supporter");
  expect((await holly.get(`/supporting/questions/${matchId}`)).text).toContain("This one is not going ahead");
  await house.post();
  expect(
    house.letters
      .slice(before)
      .filter(({ to }) => to === "holly@harbrook.example")
      .map(({ text }) => text),
  ).toEqual(["There is an update for you. Sign in to see it.\n\nhttp://127.0.0.1:3000/"]);
});

test("the page of suggestions asks the database as often for sixty supporters as for six", async () => {
  const referral = await addWaitingParent(house, "mia", { name: "Mia Reed" });
  const ruth = await house.as("ruth", "coordinator");
  const count = async (): Promise<number> => {
    const sent = vi.spyOn(pg.Client.prototype, "query");
    await ruth.get(`/matches/for/${referral}`);
    // only what this page asks: sessions and the queue have questions of their own, whenever they like
    const asks = /\b(readiness|leave|do_not_match|supporter|match|referral|carried|supporters_of)\b/;
    const texts = sent.mock.calls.map(([query]) => String((query as { text?: string }).text ?? query));
    const queries = texts.filter((text) => asks.test(text) && !text.includes("pgboss")).length;
    sent.mockRestore();
    return queries;
  };
  await count();
  const few = await count();
  for (let each = 0; each < 54; each += 1)
    await ruth.post("/supporters", {
      id: newId(),
      name: `Supporter ${"abcdefghijklmnopqrstuvwxyz".at(each % 26)}`,
      address: `s${each}@harbrook.example`,
      kind: "volunteer",
    });
  expect(few).toBeGreaterThan(6);
  expect(await count()).toBe(few);
});
