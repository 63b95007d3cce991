import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import type { Browser } from "../../../tests/browser.ts";
import { addPerson } from "../../people/index.ts";
import type { Day } from "../../words/day.ts";
import { newId, system } from "../../platform/db/index.ts";
import { typedReferral } from "./typed.sample.ts";

let house: House;
let dela: Browser;
beforeAll(async () => {
  house = await openHouse();
  dela = await house.as("juno", "referrer");
});
afterAll(() => house.close());

const kept = (id: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("referral").selectAll().where("id", "=", id).executeTakeFirst(),
  );

const begin = async (): Promise<string> => {
  const location = (await dela.get("/refer")).location ?? "";
  return /\/refer\/([^/?]+)/.exec(location)?.[1] ?? "";
};

test("a referral typed on one page is checked with weeks counted, sent, and promised an answer by a day (A2, A3, B16)", async () => {
  const id = await begin();
  const first = await dela.get(`/refer/${id}`);
  expect(first.text).toContain("What Harbrook Befriending offers");
  expect((await dela.post(`/refer/${id}`, typedReferral)).location).toBe(`/refer/${id}/check`);
  const check = await dela.get(`/refer/${id}/check`);
  expect(check.text).toContain("29 weeks pregnant");
  expect(check.text).toContain("Due on 20 October 2026");
  expect(check.text).toContain("Continuity of Care Midwife, Juno Team");
  expect(check.text).toContain("New to the area or the country");
  expect(check.text).toContain("What we promise you");
  const sent = await dela.postAndFollow(`/refer/${id}/sending`);
  expect(sent.text).toContain("Your referral for Hannah Whitfield is with us.");
  expect(sent.text).toMatch(/tells you so by \w+ \d+ August/);
  const row = await kept(id);
  expect(row).toMatchObject({
    state: "sent",
    source: "professional",
    phone: "+447700900123",
    due_on: "2026-10-20",
    outcode: "DE23",
    referrer_team: "Juno Team",
    agreed_how: "in person",
  });
  expect(row?.safe_contact).toMatchObject({
    channels: ["text", "call"],
    hoursFrom: "09:00",
    voicemail: false,
    whoElse: "Her mum",
  });
  expect(row?.sounds.length).toBeGreaterThan(0);
});

test("sent twice, by a double click or after going back, it is one referral", async () => {
  const id = await begin();
  await dela.post(`/refer/${id}`, typedReferral);
  const [one, two] = await Promise.all([
    dela.post(`/refer/${id}/sending`),
    dela.post(`/refer/${id}/sending`),
  ]);
  expect([one.location, two.location]).toEqual([`/refer/${id}/sent`, `/refer/${id}/sent`]);
  expect((await dela.post(`/refer/${id}/sending`)).location).toBe(`/refer/${id}/sent`);
  expect((await dela.post(`/refer/${id}`, typedReferral)).location).toBe(`/referrals/${id}`);
  const facts = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("fact").select("kind").where("subject_id", "=", id).execute(),
  );
  expect(facts).toEqual([{ kind: "ReferralSent" }]);
});

test("step by step on a phone it is the same referral, saved at each step", async () => {
  const id = newId();
  expect((await dela.get(`/refer/${id}/tasks`)).text).toContain("0 of 6 steps done");
  const steps: Record<string, string[]> = {
    who: ["name"],
    reach: ["phone", "channels", "hoursFrom", "hoursTo", "voicemail", "phoneSeenBy"],
    baby: ["dueOn-day", "dueOn-month", "dueOn-year", "place"],
    why: ["reasons"],
    access: ["language", "wouldLike"],
    agreed: ["agreedHow", "referrerRole", "referrerTeam"],
  };
  for (const [step, fields] of Object.entries(steps)) {
    expect((await dela.get(`/refer/${id}/tasks/${step}`)).status).toBe(200);
    const typed = Object.fromEntries(
      Object.entries(typedReferral).filter(([field]) => fields.includes(field)),
    );
    expect((await dela.post(`/refer/${id}/tasks/${step}`, typed)).location, step).toBe(`/refer/${id}/tasks`);
  }
  expect((await dela.get(`/refer/${id}/tasks`)).text).toContain("Every step is done.");
  await dela.post(`/refer/${id}/sending`);
  expect(await kept(id)).toMatchObject({ name: "Hannah Whitfield", reasons: ["aloneOrIsolated", "newHere"] });
});

test("what a step saved as it was typed is there on the next visit, and an unticked box stays unticked", async () => {
  const id = newId();
  await dela.post(`/refer/${id}`, { ...typedReferral, later: "yes" });
  house.clock.forward({ minutes: 1 });
  await dela.post(`/drafts/refer:${id}:why`, { reasons: "money", note: "half a sen" });
  const seen = await dela.get(`/refer/${id}`);
  expect(seen.html).toContain("half a sen");
  expect(seen.html).toMatch(/value="money"[^>]*checked|checked[^>]*value="money"/);
  expect(seen.html).not.toMatch(/value="newHere"[^>]*checked=|checked=""[^>]*value="newHere"/);
});

test("without her yes it stays a draft, and the sentence says what to do (A2, B16)", async () => {
  const id = newId();
  const seen = await dela.post(`/refer/${id}`, { ...typedReferral, agreedHow: "not yet" });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain("She has not agreed yet. Talk it through with her first.");
  expect((await dela.post(`/refer/${id}/sending`)).status).toBe(422);
  expect(await kept(id)).toBeUndefined();
});

test("a referrer of the whole organisation chooses the programme; one of a single programme cannot reach another", async () => {
  const everywhere = await house.app.database.as(system(house.organisationId), (db) =>
    addPerson(db, {
      organisationId: house.organisationId,
      name: "Mina Roy",
      roles: [{ role: "referrer", programmeId: null }],
      at: house.clock.now,
    }),
  );
  const mina = await house.as(everywhere, "referrer");
  expect((await mina.get("/refer")).text).toContain("Harbrook Community Parents");
  const programme = house.programmes["communityParents"] ?? "";
  const started = (await mina.get(`/refer?programme=${programme}`)).location ?? "";
  expect((await mina.get(started)).text).toContain("What Harbrook Community Parents offers");
  const id = newId();
  await mina.post(`/refer/${id}`, { ...typedReferral, programme });
  await mina.post(`/refer/${id}/sending`);
  expect(await kept(id)).toMatchObject({ programme_id: programme });
  const forged = newId();
  expect((await dela.post(`/refer/${forged}`, { ...typedReferral, programme })).location).toBe("/refer");
  expect((await dela.post(`/refer/${forged}/sending`)).location).not.toBe(`/refer/${forged}/sent`);
  expect(await kept(forged)).toBeUndefined();
});

test("a programme that closed meanwhile takes nothing, says so, and the draft stays", async () => {
  const id = newId();
  await dela.post(`/refer/${id}`, typedReferral);
  const close = (on: string | null) =>
    house.app.database.as(system(house.organisationId), (db) =>
      db
        .updateTable("programme")
        .set({ closed_on: on as Day | null })
        .where("id", "=", house.programmes["befriending"] ?? "")
        .execute(),
    );
  await close("2026-08-01");
  const seen = await dela.post(`/refer/${id}/sending`);
  expect(seen.status).toBe(403);
  expect(seen.text).toContain("This programme has closed");
  await close(null);
  expect((await dela.post(`/refer/${id}/sending`)).location).toBe(`/refer/${id}/sent`);
});

test("a draft is deleted by its writer, and only hers", async () => {
  const id = newId();
  await dela.post(`/refer/${id}`, { ...typedReferral, name: "To Delete", later: "yes" });
  expect((await dela.get("/referrals")).text).toContain("To Delete");
  const mina = await house.as("amina", "supporter");
  expect((await mina.post(`/refer/${id}/removal`)).status).toBe(403);
  expect((await dela.postAndFollow(`/refer/${id}/removal`)).text).not.toContain("To Delete");
});
