import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId, seal, system } from "../platform/db/index.ts";
import type { OpenThing } from "../words/open-thing.ts";
import { onlyNextSteps } from "./next-steps.ts";
import { worstFirst } from "../words/worst-first.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const thing = fc.record({
  key: fc.uuid(),
  severity: fc.constantFrom("now" as const, "soon" as const, "fine" as const),
  title: fc.constant("t"),
  words: fc.constant("w"),
  clock: fc.constant("c"),
  late: fc.boolean(),
  safety: fc.boolean(),
  href: fc.constant("/x"),
  doWords: fc.constant("See"),
  since: fc.date({ min: new Date("2026-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }),
});

test("worst first, whatever order they come in; nothing is lost", () => {
  fc.assert(
    fc.property(fc.array(thing), (things) => {
      const keys = (some: readonly OpenThing[]) => some.map(({ key }) => key);
      const sorted = worstFirst(things);
      expect(keys(worstFirst(things.toReversed()))).toEqual(keys(sorted));
      expect(keys(sorted).sort()).toEqual(keys(things).sort());
      const rank = { now: 0, soon: 1, fine: 2 };
      for (const [index, one] of sorted.entries()) {
        const next = sorted[index + 1];
        if (!next) continue;
        expect(rank[one.severity]).toBeLessThanOrEqual(rank[next.severity]);
        if (one.severity === next.severity && !one.safety) expect(next.safety).toBe(false);
      }
    }),
  );
});

test("asking somebody never makes a long wait look short, and nothing is there twice", () => {
  const base = {
    severity: "fine" as const,
    title: "t",
    words: "w",
    clock: "Lapses tomorrow",
    late: false,
    href: "/x",
    doWords: "See",
    since: new Date("2026-08-04"),
  };
  const referral = {
    ...base,
    key: "referral:1",
    severity: "now" as const,
    late: true,
    clock: "Waiting 20 days; promise 14",
    since: new Date("2026-07-15"),
  };
  const match = { ...base, key: "match:1", insteadOf: "referral:1" };
  expect(onlyNextSteps([referral, match])).toEqual([
    { ...match, severity: "soon", late: true, clock: referral.clock, since: referral.since },
  ]);
  expect(onlyNextSteps([{ ...referral, late: false }, match])).toEqual([match]);
  expect(onlyNextSteps([match])).toEqual([match]);
});

/** Statements one request sends to the database. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const count = sent.mock.calls.length;
  sent.mockRestore();
  return count;
}

test("the number of queries does not grow with what is open, on all three first screens", async () => {
  const first = await openPair(house, { parent: "Ada First" });
  const ruth = await house.as("ruth", "coordinator");
  const amina = await house.as("amina", "supporter");
  const parent = await house.as(first.parentId, "parent");
  await amina.post("/worried", { id: newId(), "words-id": newId(), about: first.parentId, words: "One." });
  const measure = async () => [
    await queriesOf(() => ruth.get("/board")),
    await queriesOf(() => amina.get("/supporting")),
    await queriesOf(() => parent.get("/today")),
  ];
  await measure();
  const few = await measure();
  expect(Math.min(...few)).toBeGreaterThan(3);
  for (const name of ["Bea", "Cat", "Dot", "Eve"]) {
    const more = await openPair(house, { parent: `${name} More` });
    await amina.post("/worried", { id: newId(), "words-id": newId(), about: more.parentId, words: "More." });
    await amina.post("/contacts", {
      id: newId(),
      who: more.id,
      outcome: "held",
      how: "home",
      minutes: "30",
      what: "listening",
      worried: "no",
      when: "today",
    });
  }
  expect(await measure()).toEqual(few);
});

test("what is open comes to the board and leaves it: first meeting, gone quiet, an ending, a message that did not arrive", async () => {
  const pair = await openPair(house, { parent: "Nadia Quiet", supporter: "grace" });
  const here = "Nadia";
  house.clock.forward({ days: 15 });
  const late = await (await house.as("ruth", "coordinator")).get("/board");
  expect(late.text).toContain("Nadia and Grace have not met yet");
  expect(late.text).toContain("1 day past the promise");
  const grace = await house.as("grace", "supporter");
  await grace.post("/contacts", {
    id: newId(),
    who: pair.id,
    outcome: "held",
    how: "home",
    minutes: "30",
    what: "listening",
    worried: "no",
    when: "today",
  });
  expect((await (await house.as("ruth", "coordinator")).get("/board")).text).not.toContain(
    `${here} and Grace have not met yet`,
  );
  house.clock.forward({ days: 15 });
  const quiet = await house.as("ruth", "coordinator");
  expect((await quiet.get("/board")).text).toContain("Nadia has gone quiet");
  expect((await quiet.get("/board/supported?show=quiet")).text).toContain("Nadia Quiet");
  await house.app.database.as(system(house.organisationId), (db) =>
    db
      .insertInto("message")
      .values({
        organisation_id: house.organisationId,
        programme_id: null,
        to_person_id: pair.parentId,
        to_address: null,
        template: "x",
        subject: "x",
        body: seal(db, "x"),
        link: null,
        channel: "text",
        sent_to: null,
        state: "not delivered",
        why: "the number is wrong",
        not_before: null,
        created_at: house.clock.now,
        sent_at: null,
        ends_at: null,
        about_id: null,
        once_key: null,
      })
      .execute(),
  );
  expect((await quiet.get("/board")).text).toContain(
    "A message did not reach Nadia Quiet Not delivered: the number is wrong",
  );
  expect((await quiet.get("/board/messages")).text).toContain("Nadia Quiet");
  house.clock.forward({ days: 130 });
  expect((await (await house.as("ruth", "coordinator")).get("/board/supported?show=ending")).text).toContain(
    "Nadia Quiet",
  );
});

test("a professional who proved her address waits on the board for a person", async () => {
  const asked = {
    id: newId(),
    organisation_id: house.organisationId,
    programme_id: house.programmes["befriending"] ?? "",
    name: "Noor Khan",
    role: "Midwife",
    team: "Juno Team",
    email: "noor@elsewhere.example",
    asked_at: house.clock.now,
    token_hash: Buffer.from(newId()),
    proved_at: house.clock.now,
  };
  await house.app.database.as(system(house.organisationId), (db) =>
    db.insertInto("professional_request").values(asked).execute(),
  );
  const ruth = await house.as("ruth", "coordinator");
  const board = await ruth.get("/board");
  expect(board.text).toContain("Noor Khan asks for an account");
  expect((await ruth.get(`/referrals/accounts/${asked.id}`)).status).toBe(200);
});

test("an empty board says what will be here; it is a coordinator's", async () => {
  const empty = await openHouse();
  const ruth = await empty.as("ruth", "coordinator");
  expect((await ruth.get("/board")).text).toContain("Nothing waits for you.");
  const amina = await empty.as("amina", "supporter");
  expect((await amina.get("/board")).status).toBe(403);
  await empty.close();
});
