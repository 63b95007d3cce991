import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "../../db/town/stage.ts";
import type { Browser, Seen } from "../../db/town/browser.ts";
import { keysInFolder, newId, system } from "../../src/platform/db/index.ts";
import { freshDatabase, type FreshDatabase } from "../fresh-database.ts";
import type { House } from "../house.ts";
import { openSpace, type OpenedSpace } from "../space.ts";

/** Sixty members, one guest, one supporter, and two houses on one database that know nothing of each other. */
const many = 60;
const names = Array.from({ length: many }, (_, n) => `member${n}`);
const folder = mkdtempSync(join(tmpdir(), "alongside-live-session-"));
let database: FreshDatabase;
const houses: Stage[] = [];
let space: OpenedSpace;
const sessionId = newId();
const members: Browser[] = [];
let guests: Browser[] = [];
let supporters: Browser[] = [];

const startsAt = new Date("2026-08-04T19:00:00+01:00");
const openOne = async (): Promise<Stage> =>
  openStage({
    databaseUrl: database.appUrl,
    keys: keysInFolder(folder),
    startsAt: new Date("2026-08-04T09:00:00+01:00"),
    publicFolder: join(import.meta.dirname, "../../client"),
    secret: "a secret that only this drill knows, of some length",
  });

beforeAll(async () => {
  database = await freshDatabase();
  const first = await openOne();
  space = await openSpace(first as House, { coordinator: "bridget", members: names, supporters: ["amina"] });
  // the second house founds nothing: it finds the first one's people in the database
  const second = await openStage({
    databaseUrl: database.appUrl,
    keys: keysInFolder(folder),
    startsAt: first.clock.now,
    publicFolder: join(import.meta.dirname, "../../client"),
    secret: "a secret that only this drill knows, of some length",
    beside: first,
  });
  houses.push(first, second);
  await arrange(first);
  for (const house of houses) house.clock.now = startsAt;
  const houseOf = (n: number): Stage => houses[n % 2] ?? first;
  for (const [n, name] of names.entries()) members.push(await houseOf(n).as(name, "parent"));
  guests = [await first.as("imogen", "professional"), await second.as("imogen", "professional")];
  supporters = [await first.as("amina", "supporter"), await second.as("amina", "supporter")];
}, 240_000);
afterAll(async () => {
  for (const house of houses) await house.app.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function arrange(house: Stage): Promise<void> {
  const bridget = await house.as("bridget", "coordinator");
  const made = await bridget.post(`/spaces/${space.id}/sessions`, {
    id: sessionId,
    topic: "Labour",
    guest: house.people["imogen"] ?? "",
    name: "Imogen",
    title: "Midwife",
    "on-day": "4",
    "on-month": "8",
    "on-year": "2026",
    time: "7pm",
    minutes: "60",
  });
  expect(made.status).toBe(303);
  const person = house.people["amina"] ?? "";
  await bridget.post(`/sessions/${sessionId}/supporters`, { person, when: "both" });
  expect((await bridget.post(`/sessions/${sessionId}/publication`)).status).toBe(303);
}

const each = async (does: (browser: Browser, n: number) => Promise<Seen>): Promise<Seen[]> => {
  const seen: Seen[] = [];
  for (let from = 0; from < many; from += 12)
    seen.push(...(await Promise.all(members.slice(from, from + 12).map((one, n) => does(one, from + n)))));
  return seen;
};
const count = (seen: readonly Seen[], status: number): number =>
  seen.filter((one) => one.status === status).length;
const rows = <T>(
  read: (db: Parameters<Parameters<Stage["app"]["database"]["as"]>[1]>[0]) => Promise<T>,
): Promise<T> => {
  const [first] = houses;
  if (!first) throw new Error("No house is open.");
  return first.app.database.as(system(first.organisationId), read);
};
const path = `/sessions/${sessionId}`;

test("sixty ask at once, each twice, in two houses: one question each, and none is lost", async () => {
  const asked = await each(async (one, n) => {
    const [first, second] = await Promise.all([
      one.post(`${path}/question`, { id: newId(), words: `Question ${n}: how do I know?` }),
      one.post(`${path}/question`, { id: newId(), words: `Question ${n}, again` }),
    ]);
    const statuses = [first?.status, second?.status].sort();
    expect(statuses).toEqual([303, 409]);
    return first ?? second;
  });
  expect(asked).toHaveLength(many);
  const kept = await rows((db) =>
    db.selectFrom("session_turn").select("id").where("session_id", "=", sessionId).execute(),
  );
  expect(kept).toHaveLength(many);
}, 120_000);

test("two supporters' phones put the same ones together at the same moment: still one of each, and everybody's is there", async () => {
  const page = await supporters[0]?.get(path);
  const turns = [...(page?.html ?? "").matchAll(/name="turn"[^>]*value="([^"]+)"/g)].map(
    ([, value]) => value ?? "",
  );
  expect(turns).toHaveLength(many);
  const chosen = turns.slice(0, 10);
  await Promise.all(supporters.map((one) => one.post(`${path}/merging`, { turn: chosen })));
  const merged = await rows((db) =>
    db
      .selectFrom("session_turn")
      .select("id")
      .where("session_id", "=", sessionId)
      .where("merged_into", "is not", null)
      .execute(),
  );
  expect(merged).toHaveLength(9);
}, 60_000);

test("the guest presses next on two phones at once: one question is before her, and the room opens once", async () => {
  expect((await guests[0]?.post(`${path}/opening`))?.status).toBe(409);
  await supporters[0]?.post(`${path}/here`);
  await Promise.all(guests.map((one) => one.post(`${path}/opening`)));
  const places = await rows((db) =>
    db
      .selectFrom("space_place")
      .select("id")
      .where("space_id", "=", space.id)
      .where("place", "=", "guest")
      .execute(),
  );
  expect(places).toHaveLength(1);
  await guests[0]?.post(`${path}/ready`, { done: ["plain", "names", "beside", "tried", "red"] });
  await Promise.all([...guests, ...guests].map((one) => one.post(`${path}/next`)));
  const before = await rows((db) =>
    db
      .selectFrom("session_turn")
      .select("id")
      .where("session_id", "=", sessionId)
      .where("taken_at", "is not", null)
      .execute(),
  );
  expect(before).toHaveLength(1);
}, 60_000);

test("every question is answered once, then every follow-up: one each under races, and nobody's is lost", async () => {
  expect(await answerAll()).toBe(many - 9);
  for (const house of houses) house.clock.forward({ minutes: 2 });
  const statuses: number[] = [];
  await each(async (one, n) => {
    const lane = await one.get(`${path}/lane`);
    expect(lane.text, `member ${n} hears that hers is answered`).toContain("Ask once more");
    const pair = await Promise.all([
      one.post(`${path}/follow-up`, { id: newId(), words: `Once more ${n}` }),
      one.post(`${path}/follow-up`, { id: newId(), words: `Once more ${n}, again` }),
    ]);
    statuses.push(...pair.map(({ status }) => status));
    return lane;
  });
  expect(statuses.filter((status) => status === 303)).toHaveLength(many);
  expect(statuses.filter((status) => status === 409)).toHaveLength(many);
  expect(await answerAll()).toBe(many);
  const unanswered = await rows((db) =>
    db
      .selectFrom("session_turn")
      .select("id")
      .where("session_id", "=", sessionId)
      .where("answered_at", "is", null)
      .where("merged_into", "is", null)
      .execute(),
  );
  expect(unanswered).toEqual([]);
}, 240_000);

test("when the room closes, all sixty read every answer, and the guest reads the space no more", async () => {
  await supporters[1]?.post(`${path}/closing`);
  const read = await each((one) => one.get(path));
  expect(count(read, 200)).toBe(many);
  for (const one of read) expect(one.text.match(/An answer to/g)).toHaveLength(many - 9 + many);
  expect((await guests[0]?.get(`/spaces/${space.id}`))?.status).toBe(404);
}, 120_000);

/** The guest answers what waits, one after another, on whichever phone is at hand. */
async function answerAll(): Promise<number> {
  for (let done = 0; done <= many * 2; done++) {
    const phone = guests[done % 2];
    let queue = await phone?.get(`${path}/queue`);
    if (!/\/turns\/[^/]+\/answer/.test(queue?.html ?? "")) queue = await phone?.postAndFollow(`${path}/next`);
    const turn = /\/turns\/([^/]+)\/answer/.exec(queue?.html ?? "")?.[1];
    if (!turn) return done;
    expect((await phone?.post(`/turns/${turn}/answer`, { words: `An answer to ${turn}` }))?.status).toBe(303);
  }
  throw new Error("The queue does not come to its end.");
}
