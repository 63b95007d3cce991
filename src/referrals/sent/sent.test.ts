import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import type { Browser } from "../../../tests/browser.ts";
import { addPerson } from "../../people/index.ts";
import { newId, seal, system, type Db } from "../../platform/db/index.ts";
import { typedReferral } from "../refer/typed.sample.ts";

let house: House;
let dela: Browser;
beforeAll(async () => {
  house = await openHouse();
  dela = await house.as("juno", "referrer");
});
afterAll(() => house.close());

const asSystem = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  house.app.database.as(system(house.organisationId), work);
const rowOf = (id: string) =>
  asSystem((db) => db.selectFrom("referral").selectAll().where("id", "=", id).executeTakeFirstOrThrow());

async function send(more: Record<string, string | string[]> = {}): Promise<string> {
  const id = newId();
  await dela.post(`/refer/${id}`, { ...typedReferral, ...more });
  const sent = await dela.post(`/refer/${id}/sending`);
  expect(sent.location).toBe(`/refer/${id}/sent`);
  return id;
}

async function ask(referralId: string, words: string): Promise<string> {
  const id = newId();
  await asSystem(async (db) => {
    await db.updateTable("referral").set({ state: "asked" }).where("id", "=", referralId).execute();
    await db
      .insertInto("referral_question")
      .values({
        id,
        organisation_id: house.organisationId,
        referral_id: referralId,
        asked_at: house.clock.now,
        asked_by: house.people["ruth"] ?? "",
        words: seal(db, words),
        answered_at: null,
        answered_by: null,
        answer: null,
      })
      .execute();
  });
  return id;
}

/** She was asked, and perhaps agreed, by the rows her own pages would write. */
async function invite(
  referralId: string,
  state: "invited" | "agreed" | "stopped",
  sharing: boolean,
): Promise<void> {
  await asSystem(async (db) => {
    const personId = await addPerson(db, {
      organisationId: house.organisationId,
      name: "Hannah Whitfield",
      roles: [{ role: "parent", programmeId: house.programmes["befriending"] ?? "" }],
      at: house.clock.now,
    });
    await db
      .insertInto("invitation")
      .values({
        referral_id: referralId,
        organisation_id: house.organisationId,
        person_id: personId,
        invited_at: house.clock.now,
        reminded_at: null,
        call_due_at: null,
        answered_at: null,
        answer: null,
        answered_by: null,
        who_was_asked: null,
        words: null,
      })
      .execute();
    await db
      .updateTable("referral")
      .set({ state, person_id: personId })
      .where("id", "=", referralId)
      .execute();
    if (sharing)
      await db
        .insertInto("consent")
        .values({
          organisation_id: house.organisationId,
          person_id: personId,
          programme_id: null,
          purpose: "sharing-with-referrer",
          began_at: house.clock.now,
          began_by: personId,
          how: "page",
          ended_at: null,
          ended_by: null,
        })
        .execute();
  });
}

test("the list shows what became of each, with the promise in words, and drafts not sent", async () => {
  const id = await send({ name: "Priya Shah" });
  await dela.post(`/refer/${newId()}`, { ...typedReferral, name: "Ola Brandt", later: "yes" });
  const list = await dela.get("/referrals");
  expect(list.text).toContain("Priya Shah 29 weeks pregnant");
  expect(list.text).toContain("Sent. Nobody has read it yet. 0 of 10 working days used");
  expect(list.text).toContain("Not sent yet");
  expect(list.text).toContain("Ola Brandt");
  expect((await dela.get(`/referrals/${id}`)).text).toContain("You sent it.");
});

test("an amendment needs a reason and leaves both values to read", async () => {
  const id = await send();
  const form = await dela.get(`/referrals/${id}/amendment`);
  expect(form.html).toContain('value="07700 900123"');
  expect(
    (await dela.post(`/referrals/${id}/amendment`, { ...typedReferral, version: "1", place: "DE24 8AB" }))
      .text,
  ).toContain("Say why it is different");
  const seen = await dela.postAndFollow(`/referrals/${id}/amendment`, {
    ...typedReferral,
    version: "1",
    place: "DE24 8AB",
    phone: "07700 900 456",
    why: "She moved to her sister’s.",
  });
  expect(seen.text).toContain("Changed. The coordinator has been told.");
  expect(seen.text).toContain("She moved to her sister’s.");
  expect(seen.text).toContain("Phone : 07700 900123 became 07700 900456");
  expect(await rowOf(id)).toMatchObject({ outcode: "DE24", phone: "+447700900456", answers_version: 2 });
});

test("two tabs do not overwrite each other: the second is told, and keeps what it typed", async () => {
  const id = await send();
  await dela.post(`/referrals/${id}/amendment`, {
    ...typedReferral,
    version: "1",
    place: "DE24",
    why: "Moved.",
  });
  const second = await dela.post(`/referrals/${id}/amendment`, {
    ...typedReferral,
    version: "1",
    note: "From the other tab",
    why: "Forgot this.",
  });
  expect(second.status).toBe(409);
  expect(second.text).toContain("This referral was changed in another window");
  expect(second.html).toContain("From the other tab");
  expect((await rowOf(id)).note).toBe("New here, and quiet.");
});

test("saved without a difference it changes nothing and says so", async () => {
  const id = await send();
  const seen = await dela.postAndFollow(`/referrals/${id}/amendment`, {
    ...typedReferral,
    version: "1",
    why: "Just looking.",
  });
  expect(seen.text).toContain("Nothing was different");
  expect((await rowOf(id)).answers_version).toBe(1);
});

test("withdrawn with a reason, once", async () => {
  const id = await send();
  expect((await dela.post(`/referrals/${id}/withdrawal`, { why: "  " })).status).toBe(422);
  const seen = await dela.postAndFollow(`/referrals/${id}/withdrawal`, {
    why: "She has family with her now.",
  });
  expect(seen.text).toContain("Withdrawn. The coordinator has been told.");
  expect(await rowOf(id)).toMatchObject({
    state: "withdrawn",
    withdrawn_why: "She has family with her now.",
  });
  expect((await dela.post(`/referrals/${id}/withdrawal`, { why: "Again." })).status).toBe(303);
  const late = await dela.get(`/referrals/${id}/amendment`);
  expect(late.status).toBe(409);
  expect(late.text).toContain("This referral has been answered");
});

test("until she has answered the invitation, the referrer may still take it back", async () => {
  const id = await send();
  await invite(id, "invited", false);
  expect((await dela.get(`/referrals/${id}`)).text).toContain("Withdraw this referral");
  await dela.post(`/referrals/${id}/withdrawal`, { why: "She lost the baby." });
  expect(await rowOf(id)).toMatchObject({ state: "withdrawn" });
});

test("a question waits for the referrer, is answered once, and the referral goes back to the coordinator", async () => {
  const id = await send();
  const questionId = await ask(id, "Is a text in the evening safe?");
  expect((await dela.get("/referrals")).text).toContain("Is a text in the evening safe?");
  const at = `/referrals/${id}/questions/${questionId}`;
  expect((await dela.get(at)).status).toBe(200);
  expect((await dela.post(at, { answer: "" })).text).toContain("Write your answer.");
  expect((await dela.post(at, { answer: "Yes, until 8pm." })).location).toBe(
    `/referrals/${id}?done=answered`,
  );
  expect((await dela.post(at, { answer: "Yes, until 8pm." })).location).toBe(
    `/referrals/${id}?done=answered`,
  );
  const other = await dela.post(at, { answer: "No." });
  expect(other.status).toBe(409);
  expect(other.text).toContain("This question has been answered already.");
  expect(other.text).toContain("What you typed now, which was not sent No.");
  expect(await rowOf(id)).toMatchObject({ state: "acknowledged" });
});

test("a question about a referral that closed meanwhile is refused in words", async () => {
  const id = await send();
  const questionId = await ask(id, "Which team?");
  await asSystem((db) =>
    db
      .updateTable("referral")
      .set({ state: "declined", decline_code: "full" })
      .where("id", "=", id)
      .execute(),
  );
  const seen = await dela.post(`/referrals/${id}/questions/${questionId}`, { answer: "Juno" });
  expect(seen.status).toBe(409);
  expect(seen.text).toContain("This referral is closed");
});

test("until she shares, her yes, her no and her silence look the same to whoever referred her", async () => {
  const words: string[] = [];
  for (const state of ["invited", "agreed", "stopped"] as const) {
    const id = await send();
    await invite(id, state, false);
    const seen = (await dela.get(`/referrals/${id}`)).text;
    words.push(/We have asked her\. From here on she decides what you hear\./.exec(seen)?.[0] ?? seen);
    expect(seen).not.toContain("said yes");
  }
  expect(new Set(words).size).toBe(1);
});

test("once she shares, the referrer reads that she said yes, and can no longer withdraw it for her", async () => {
  const id = await send();
  await invite(id, "agreed", true);
  const seen = await dela.get(`/referrals/${id}`);
  expect(seen.text).toContain("She said yes. We are finding somebody who suits her.");
  const refused = await dela.post(`/referrals/${id}/withdrawal`, { why: "Changed my mind." });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain("only she or the coordinator can stop it");
});

test("coordinators hear that something is new, and the message names nobody", async () => {
  house.letters.length = 0;
  await send({ name: "Tess Norris" });
  await house.post();
  const letter = house.letters.find(({ to }) => to === "ruth@harbrook.example");
  expect(letter?.text).toContain("A new referral is on the board.");
  expect(JSON.stringify(house.letters)).not.toMatch(/Tess|Norris/);
});

test("another referrer sees nothing of it, by page or by database", async () => {
  const id = await send({ name: "Somebody To See" });
  expect((await dela.get(`/referrals/${id}`)).text).toContain("Somebody To See");
  const other = await asSystem((db) =>
    addPerson(db, {
      organisationId: house.organisationId,
      name: "Idris Cole",
      addresses: ["idris@gp.example"],
      roles: [{ role: "referrer", programmeId: house.programmes["befriending"] ?? "" }],
      at: house.clock.now,
    }),
  );
  const idris = await house.as(other, "referrer");
  for (const path of ["", "/amendment", "/withdrawal"])
    expect((await idris.get(`/referrals/${id}${path}`)).status).toBe(404);
  expect((await idris.post(`/referrals/${id}/withdrawal`, { why: "Mine now" })).status).toBe(404);
  expect((await idris.get(`/refer/${id}/sent`)).status).toBe(404);
  expect((await idris.get("/referrals")).text).not.toContain("Somebody To See");
  const actor = {
    person: other,
    organisation: house.organisationId,
    role: "referrer",
    programme: house.programmes["befriending"] ?? "",
  };
  const rows = await house.app.database.as(actor, (db) => db.selectFrom("referral").select("id").execute());
  expect(rows).toEqual([]);
});
