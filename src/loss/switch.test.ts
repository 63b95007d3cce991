import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../tests/browser.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId, system } from "../platform/db/index.ts";
import { doing } from "../platform/doing/doing.ts";
import { visitor } from "../platform/web/actor.ts";
import {
  goesDespiteLoss,
  messageKinds,
  type KindAboutParent,
  type MessageKind,
} from "../words/message-kinds.ts";

let house: House;
let her: Awaited<ReturnType<typeof openPair>>;
beforeAll(async () => {
  house = await openHouse();
  her = await openPair(house, { parent: "Chloe Marsh", supporter: "amina" });
  await house.post();
});
afterAll(() => house.close());

const kinds = Object.keys(messageKinds) as MessageKind[];
const inside = <T>(work: (db: Parameters<Parameters<House["app"]["database"]["as"]>[1]>[0]) => Promise<T>) =>
  house.app.database.as(system(house.organisationId), work);

/** Really owed, as any feature owes it, to her or about her. */
async function owe(
  kind: MessageKind,
  to: { toPersonId?: string; toAddress?: string },
  aboutPersonId: string | null,
) {
  return inside(async (db) => {
    const found = await db.selectFrom("organisation").selectAll().executeTakeFirstOrThrow();
    const real = doing({
      db,
      actor: visitor(house.organisationId),
      organisation: { ...found, plainName: found.plain_name, helpLines: [], leaveUrl: "" },
      now: house.clock.now,
      jobs: house.app.jobs,
      reactions: {},
    });
    return (
      (await real.owe({
        ...to,
        template: kind as KindAboutParent,
        subject: kind,
        body: "Words.",
        aboutPersonId,
      })) ?? ""
    );
  });
}

const stateOf = (ids: readonly string[]) =>
  inside(async (db) => {
    const rows = await db
      .selectFrom("message")
      .select(["id", "template", "state"])
      .where("id", "in", [...ids])
      .execute();
    return Object.fromEntries(rows.map((row) => [row.template, row.state]));
  });

async function turnOn(browser: Browser, id: string, kind: string): Promise<string> {
  await browser.get(`/quiet/for/${id}`);
  await browser.post(`/quiet/for/${id}/choice`, { kind });
  const check = await browser.get(`/quiet/for/${id}/check`);
  expect(check.text).toContain("When you turn this on");
  const on = await browser.post(`/quiet/for/${id}`, { id: newId(), kind, told: "herself" });
  expect(on.status).toBe(303);
  return /quiet\/([0-9a-f-]{36})/.exec(on.location ?? "")?.[1] ?? "";
}

async function turnOff(browser: Browser, id: string, choose: "drop" | "release"): Promise<void> {
  const page = await browser.get(`/quiet/${id}/ending`);
  const typed = Object.fromEntries(
    [...page.html.matchAll(/name="(message-[0-9a-f-]+)"/g)].map(([, name]) => [name ?? "", choose]),
  );
  const off = await browser.post(`/quiet/${id}/ending`, { ...typed, why: "She asked for it." });
  expect(off.location).toBe(`/quiet/${id}?just=off`);
}

test("before it is on, every kind of message arrives: so that none arriving means something", async () => {
  const before = house.letters.length;
  const ids: string[] = [];
  for (const kind of kinds) ids.push(await owe(kind, { toPersonId: her.parentId }, null));
  house.clock.forward({ minutes: 1 });
  await house.post();
  expect(Object.values(await stateOf(ids)).filter((state) => state !== "sent")).toEqual([]);
  expect(house.letters.length - before).toBe(kinds.length);
});

test("every kind of automatic message, queued before or owed while it is on, is sent to nobody behind the switch", async () => {
  const queued = new Map<string, MessageKind>();
  for (const kind of kinds) queued.set(await owe(kind, { toPersonId: her.parentId }, null), kind);
  const amina = await house.as("amina", "supporter");
  const lossId = await turnOn(amina, her.parentId, "stillbirth");
  const since = house.letters.length;
  const later = new Map<string, MessageKind>();
  for (const kind of kinds) later.set(await owe(kind, { toPersonId: her.parentId }, null), kind);
  const about = new Map<string, MessageKind>();
  for (const kind of kinds.filter((each) => messageKinds[each].about === "parent"))
    about.set(await owe(kind, { toPersonId: house.people["grace"] ?? "" }, her.parentId), kind);
  await house.post();
  house.clock.forward({ days: 1 });
  await house.post();
  for (const [sort, ids] of Object.entries({ queued, later, about }))
    expect(await stateOf([...ids.keys()]), sort).toEqual(
      Object.fromEntries([...ids.values()].map((kind) => [kind, goesDespiteLoss(kind) ? "sent" : "held"])),
    );
  const left = house.letters.slice(since).map(({ subject }) => subject);
  expect(
    left.filter(
      (subject) => kinds.includes(subject as MessageKind) && !goesDespiteLoss(subject as MessageKind),
    ),
  ).toEqual([]);
  expect(left.filter((subject) => kinds.includes(subject as MessageKind)).length).toBeGreaterThan(0);
  await turnOff(await house.as("ruth", "coordinator"), lossId, "drop");
  await house.post();
});

test("even a row nobody held leaves no further than the moment of sending", async () => {
  const id = await owe("invitation-reminder", { toPersonId: her.parentId }, null);
  const lossId = await turnOn(await house.as("amina", "supporter"), her.parentId, "neonatal stay");
  // as if it had been owed in a transaction that the switch could not see
  await inside((db) =>
    db.updateTable("message").set({ state: "owed", held_for: null }).where("id", "=", id).execute(),
  );
  await house.post();
  expect(Object.values(await stateOf([id]))).toEqual(["held"]);
  await turnOff(await house.as("ruth", "coordinator"), lossId, "release");
  await house.post();
  expect(Object.values(await stateOf([id]))).toEqual(["sent"]);
});

test("after a mother’s death nothing goes to her phone at all, and nobody is signed in as her", async () => {
  const kate = await openPair(house, { parent: "Kate Barlow", supporter: "holly" });
  await house.post();
  const phone = await house.as(kate.parentId, "parent");
  expect((await phone.get("/today")).status).toBe(200);
  const lossId = await turnOn(await house.as("ruth", "coordinator"), kate.parentId, "mother died");
  expect((await phone.get("/today")).status).not.toBe(200);
  const ids: string[] = [];
  for (const kind of kinds) ids.push(await owe(kind, { toPersonId: kate.parentId }, null));
  ids.push(await owe("address-check", { toAddress: "kate.new@parents.example" }, kate.parentId));
  await house.post();
  expect(new Set(Object.values(await stateOf(ids)))).toEqual(new Set(["held"]));
  // and what is about her to others goes: somebody would stand at her door
  const told = await owe("meeting-changed-for-others", { toPersonId: kate.supporterId }, kate.parentId);
  await house.post();
  expect(Object.values(await stateOf([told]))).toEqual(["sent"]);
  expect((await (await house.as("ruth", "coordinator")).get(`/quiet/${lossId}`)).text).toContain(
    "Do not ring or text her number",
  );
});
