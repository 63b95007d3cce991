import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { newId, system } from "../../platform/db/index.ts";
import { sendReferral } from "../../../tests/send-referral.ts";

let house: House;
let dela: Browser;
let ruth: Browser;
beforeAll(async () => {
  house = await openHouse();
  dela = await house.as("juno", "referrer");
  ruth = await house.as("ruth", "coordinator");
});
afterAll(() => house.close());

const row = (id: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("referral").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
  );
const messages = (aboutId: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("message")
      .selectAll()
      .where("about_id", "=", aboutId)
      .where("template", "like", "invitation%")
      .execute(),
  );

test("the list says who, from whom, where it stands against the promise, and what to do next", async () => {
  await sendReferral(dela);
  const list = await ruth.get("/referrals");
  expect(list.status).toBe(200);
  expect(list.text).toContain("Hannah W");
  expect(list.text).toContain("29 weeks");
  expect(list.text).toContain("Juno Team");
  expect(list.text).toContain("0 of 2 working days used to say that we have read it");
  expect(list.text).toMatch(/Not read yet\s*1/);
  expect(list.text).toContain("1 sent since today");
});

test("acknowledging stops the first clock, tells the referrer, and twice is once", async () => {
  const id = await sendReferral(dela, { name: "Priya Sandhu", phone: "07700 900201" });
  const seen = await ruth.postAndFollow(`/referrals/${id}/acknowledgement`);
  expect(seen.text).toContain("Whoever sent it knows that you have read it");
  expect(seen.text).toContain("0 of 10 working days used to decide");
  expect((await ruth.post(`/referrals/${id}/acknowledgement`)).status).toBe(303);
  await house.post();
  const letters = house.letters.filter(({ text }) => text.includes(id));
  expect(letters).toHaveLength(1);
  expect(letters[0]?.to).toBe("dela.mensah@juno.example");
  expect(`${letters[0]?.subject} ${letters[0]?.text}`).not.toMatch(/Priya|Sandhu|pregnan|baby/i);
});

test("a question stops the clock for deciding, and the page says so", async () => {
  const id = await sendReferral(dela, { name: "Ola Bankole", phone: "07700 900202" });
  const empty = await ruth.post(`/referrals/${id}/questions`, { id: newId(), words: "  " });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Write what you would like to know");
  const question = { id: newId(), words: "Is it safe to call her in the evening?" };
  expect((await ruth.post(`/referrals/${id}/questions`, question)).location).toBe(
    `/referrals/${id}?done=asked`,
  );
  expect((await ruth.post(`/referrals/${id}/questions`, question)).status).toBe(303);
  const seen = await ruth.get(`/referrals/${id}`);
  expect(seen.text).toContain("Clock stopped at 0 of 10 working days");
  expect(seen.text.split("Is it safe to call her in the evening?")).toHaveLength(2);
});

test("a no has a reason, a kind sentence that was there already, and somewhere else to go", async () => {
  const id = await sendReferral(dela, { name: "Jo Ash", phone: "07700 900203" });
  const nothing = await ruth.post(`/referrals/${id}/refusal`, { elsewhere: "The family hub on Ivy Street" });
  expect(nothing.status).toBe(422);
  expect(nothing.text).toContain("Choose the reason");
  expect(nothing.html).toContain("The family hub on Ivy Street");
  expect((await ruth.post(`/referrals/${id}/refusal`, { code: "other" })).text).toContain(
    "Write a kind sentence that says why",
  );
  await ruth.post(`/referrals/${id}/refusal`, {
    code: "outside-area",
    elsewhere: "The family hub on Ivy Street",
  });
  expect(await row(id)).toMatchObject({
    state: "declined",
    decline_code: "outside-area",
    elsewhere: "The family hub on Ivy Street",
  });
  expect((await row(id)).decline_words).toMatch(/sorry/);
  const again = await ruth.post(`/referrals/${id}/questions`, {
    id: newId(),
    words: "One more thing, which took long to write",
  });
  expect(again.status).toBe(422);
  expect(again.html).toContain("One more thing, which took long to write");
});

test("accepting only invites her: a person, her safe way, a message that names nothing", async () => {
  const id = await sendReferral(dela, { name: "Maryam Iqbal", phone: "07700 900204" });
  const form = await ruth.get(`/referrals/${id}/acceptance`);
  expect(form.text).toContain("Nothing begins until she says yes");
  const seen = await ruth.postAndFollow(`/referrals/${id}/acceptance`, { waits: "no" });
  expect(seen.text).toContain("Only she can agree");
  expect(seen.text).toContain("Invited today, no answer yet");
  const referral = await row(id);
  expect(referral).toMatchObject({ state: "invited" });
  expect((await ruth.post(`/referrals/${id}/acceptance`, { waits: "no" })).location).toBe(
    `/referrals/${id}?done=accepted`,
  );
  const owed = await messages(id);
  expect(owed).toHaveLength(1);
  expect(owed[0]).toMatchObject({
    to_person_id: referral.person_id,
    template: "invitation",
    link: `/invitation/${id}`,
  });
  expect(`${owed[0]?.subject} ${owed[0]?.body}`).not.toMatch(
    /Maryam|support|baby|midwife|Harbrook|Alongside/i,
  );
  expect((owed[0]?.body.length ?? 999) + 70).toBeLessThan(250);
  const person = referral.person_id ?? "";
  const made = await house.app.database.as(system(house.organisationId), async (db) => ({
    places: await db
      .selectFrom("role_period")
      .select(["role", "programme_id"])
      .where("person_id", "=", person)
      .execute(),
    safe: await db
      .selectFrom("safe_contact")
      .selectAll()
      .where("person_id", "=", person)
      .executeTakeFirstOrThrow(),
    looks: await db.selectFrom("fact").select("kind").where("subject_id", "=", id).orderBy("id").execute(),
  }));
  expect(made.places).toEqual([{ role: "parent", programme_id: house.programmes["befriending"] }]);
  expect(made.safe).toMatchObject({ channels: ["text", "call"], voicemail: false });
  expect(made.looks.map(({ kind }) => kind)).toEqual(["ReferralSent", "ReferralAccepted", "ParentInvited"]);
});

test("who cannot be written to safely goes on the list of people to call", async () => {
  const id = await sendReferral(dela, { name: "Tess Nolan", phone: "07700 900205", channels: "call" });
  const seen = await ruth.postAndFollow(`/referrals/${id}/acceptance`, { waits: "yes" });
  expect(seen.text).toContain("please call her");
  expect(seen.text).toContain("She answered on the phone");
  expect(await messages(id)).toHaveLength(0);
});

test("a phone that belongs to somebody else here is not given to a second person", async () => {
  const id = await sendReferral(dela, { name: "Zofia Nowak", phone: "07700 900204" });
  const seen = await ruth.post(`/referrals/${id}/acceptance`, { waits: "no" });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain("already belongs to somebody here with another name");
  expect(await row(id)).toMatchObject({ state: "sent", person_id: null });
});

test("looking at the referral of somebody who is with us is written down for her to see", async () => {
  const id = await sendReferral(dela, { name: "Sofia Rossi", phone: "07700 900206" });
  await ruth.post(`/referrals/${id}/acceptance`, { waits: "no" });
  await ruth.get(`/referrals/${id}`);
  const { person_id } = await row(id);
  const hers = await house.app.database.as(
    { person: person_id, organisation: house.organisationId, role: "parent", programme: null },
    (db) => db.selectFrom("view_log").select(["viewer_role", "page"]).execute(),
  );
  expect(hers).toEqual([{ viewer_role: "coordinator", page: "referral" }]);
});

test("acts on what is not there, or not hers, are refused and never fail", async () => {
  const id = await sendReferral(dela, { name: "Ellie Tran", phone: "07700 900207" });
  for (const act of ["acknowledgement", "questions", "acceptance", "refusal", "waiting"]) {
    expect((await ruth.post(`/referrals/${newId()}/${act}`)).status).toBe(404);
    expect((await ruth.post(`/referrals/nonsense/${act}`)).status).toBe(404);
    expect((await dela.post(`/referrals/${id}/${act}`)).status).toBe(403);
  }
  const kim = await house.as("kim", "safeguarding-lead");
  const read = await kim.get(`/referrals/${id}`);
  expect(read.status).toBe(200);
  expect(read.text).not.toContain("Accept and invite her");
  expect((await kim.post(`/referrals/${id}/acknowledgement`)).status).toBe(403);
  expect((await ruth.post(`/referrals/${id}/waiting`)).text).toContain("She has not agreed yet");
});

test.each([
  ["empty", ""],
  ["a megabyte", "x".repeat(1_000_000)],
  ["control characters", "\u0001\u0002\u0007"],
  ["right-to-left override", "\u202Egnihtyna"],
  ["SQL", "'); drop table referral; --"],
  ["script", "<script>alert(1)</script>"],
])("hostile words on every form answer with a page, never a failure: %s", async (_, words) => {
  const id = await sendReferral(dela, {
    name: "Bex Dale",
    phone: `0770090${Math.floor(3000 + Math.random() * 6000)}`,
  });
  for (const [act, fields] of [
    ["questions", { id: words, words }],
    ["refusal", { code: words, words, elsewhere: words }],
    ["acceptance", { waits: words, outsideWhy: words }],
  ] as const) {
    const seen = await ruth.post(`/referrals/${id}/${act}`, fields);
    expect([303, 409, 413, 422]).toContain(seen.status);
    expect(seen.html).not.toContain("<script>alert(1)");
  }
});

test("time passes and the worst comes first, late in words", async () => {
  house.clock.forward({ days: 8 });
  ruth = await house.as("ruth", "coordinator");
  const list = await ruth.get("/referrals?show=new");
  expect(list.text).toContain("working days past the promise");
  expect((await ruth.get("/referrals?show=nonsense")).status).toBe(200);
});
