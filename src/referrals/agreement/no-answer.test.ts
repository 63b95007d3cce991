import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { sendReferral } from "../../../tests/send-referral.ts";
import { system } from "../../platform/db/index.ts";

let house: House;
let dela: Browser;
let ruth: Browser;
let phones = 500;
beforeAll(async () => {
  house = await openHouse();
  dela = await house.as("juno", "referrer");
  ruth = await house.as("ruth", "coordinator");
});
afterAll(() => house.close());

const inside = <T>(work: Parameters<typeof house.app.database.as<T>>[1]): Promise<T> =>
  house.app.database.as(system(house.organisationId), work);
const row = (id: string) =>
  inside((db) => db.selectFrom("referral").selectAll().where("id", "=", id).executeTakeFirstOrThrow());
const invitation = (id: string) =>
  inside((db) =>
    db.selectFrom("invitation").selectAll().where("referral_id", "=", id).executeTakeFirstOrThrow(),
  );
const kinds = async (id: string): Promise<string[]> =>
  (
    await inside((db) =>
      db.selectFrom("fact").select("kind").where("subject_id", "=", id).orderBy("id").execute(),
    )
  ).map(({ kind }) => kind);
async function invite(name: string, waits = "no"): Promise<{ id: string; phone: string }> {
  phones += 1;
  const id = await sendReferral(dela, {
    name,
    phone: `07700 900${phones}`,
    reasons: ["newHere", "domesticAbuse"],
  });
  await ruth.post(`/referrals/${id}/acceptance`, { waits });
  return { id, phone: `+447700900${phones}` };
}

async function asHer(id: string): Promise<Browser> {
  return house.as((await row(id)).person_id ?? "", "parent");
}

const yes = {
  consents: ["support", "sharing-with-referrer"],
  "wish-ageBand": "like",
  "hers-ageBand": "25 to 34",
  "wish-faith": "different",
  "hers-faith": "Muslim",
  "wish-breastfeeding": "any",
  words: "Somebody calm.",
  availability: ["tue-morning", "thu-evening"],
  contactKinds: ["out", "phone"],
};

test("no answer: reminded as often as the programme allows, once a day at most, then a person calls", async () => {
  const { id } = await invite("Paula Reid");
  const setting = await inside((db) =>
    db
      .selectFrom("programme")
      .select("settings")
      .where("id", "=", house.programmes["befriending"] ?? "")
      .executeTakeFirstOrThrow(),
  );
  const { inviteRemindersMax, inviteReminderDays } = setting.settings;
  for (let time = 0; time <= inviteRemindersMax; time += 1) {
    house.clock.forward({ days: inviteReminderDays });
    await house.work("remind-invited");
    await house.work("remind-invited");
    expect((await invitation(id)).reminded).toBe(Math.min(time + 1, inviteRemindersMax));
  }
  await house.work("remind-invited", { organisationId: undefined });
  expect((await invitation(id)).call_due_at).not.toBeNull();
  ruth = await house.as("ruth", "coordinator");
  dela = await house.as("juno", "referrer");
  const list = await ruth.get("/referrals?show=invited");
  expect(list.text).toContain("Call her");
  expect(list.text).toContain(`No answer to ${inviteRemindersMax} reminders`);
  expect((await kinds(id)).filter((kind) => kind === "ParentReminded")).toHaveLength(inviteRemindersMax);
  const letters = await inside((db) =>
    db
      .selectFrom("message")
      .select("template")
      .where("about_id", "=", id)
      .where("template", "=", "invitation-reminder")
      .execute(),
  );
  expect(letters).toHaveLength(inviteRemindersMax);
});

test("asked by phone: who was asked, who typed, her words, and the same questions", async () => {
  const { id } = await invite("Ola Berg");
  const form = await ruth.get(`/referrals/${id}/agreement-by-phone`);
  expect(form.text).toContain("Ask first if this is a good moment");
  const nothing = await ruth.post(`/referrals/${id}/agreement-by-phone`, { herWords: "I would love that" });
  expect(nothing.status).toBe(422);
  expect(nothing.text).toContain("Write who you spoke to");
  expect(nothing.html).toContain("I would love that");
  const said = {
    ...yes,
    answer: "yes",
    whoWasAsked: "Ola, with her sister interpreting",
    herWords: "I would love that",
    "wish-domesticAbuse": "like",
  };
  expect((await ruth.post(`/referrals/${id}/agreement-by-phone`, said)).location).toBe(
    `/referrals/${id}?done=answered`,
  );
  expect(await invitation(id)).toMatchObject({
    answer: "yes",
    asked_by_voice: true,
    who_was_asked: "Ola, with her sister interpreting",
    words: "I would love that",
    answered_by: house.people["ruth"],
  });
  const referral = await row(id);
  expect(referral.state).toBe("agreed");
  const typed = await inside((db) =>
    db
      .selectFrom("wishes")
      .select("typed_by")
      .where("person_id", "=", referral.person_id ?? "")
      .executeTakeFirstOrThrow(),
  );
  expect(typed.typed_by).toBe(house.people["ruth"]);
  expect((await ruth.get(`/referrals/${id}`)).text).toContain("She agreed on the phone");
});

test("nobody agrees for her: not the referrer, not another parent; and nobody agrees unasked", async () => {
  const { id } = await invite("Mina Sol");
  expect((await dela.post("/agreement/yes", yes)).status).toBe(403);
  expect((await dela.get(`/referrals/${id}/agreement-by-phone`)).status).toBe(403);
  const other = await asHer((await invite("Rosa Pine")).id);
  expect((await other.get("/agreement")).text).not.toContain("Mina");
  const sent = await sendReferral(dela, { name: "Not Asked", phone: "07700 900299" });
  expect((await ruth.post(`/referrals/${sent}/agreement-by-phone`, { answer: "yes" })).status).toBe(403);
  expect((await row(id)).state).toBe("invited");
});

test.each([
  ["a megabyte", "x".repeat(1_000_000)],
  ["control characters", "\u0001\u0007\u200b"],
  ["right-to-left override", "\u202Enohtyp"],
  ["SQL", "'; drop table wishes; --"],
  ["script", "<script>alert(1)</script>"],
])("hostile words are kept or refused with a sentence, never a failure: %s", async (_, words) => {
  const { id } = await invite("Hope Till");
  const her = await asHer(id);
  const fields = {
    consents: ["support", words],
    words,
    availability: words,
    contactKinds: words,
    "wish-faith": "like",
    "hers-faith": words,
    "wish-ageBand": words,
  };
  const seen = await her.post("/agreement/yes", fields);
  expect([303, 413, 422]).toContain(seen.status);
  expect(seen.html).not.toContain("<script>alert(1)");
  expect([303, 413, 422]).toContain((await her.post("/agreement/no", { answer: words, tell: words })).status);
  expect([303, 413, 422]).toContain(
    (
      await ruth.post(`/referrals/${id}/agreement-by-phone`, {
        ...fields,
        answer: words,
        whoWasAsked: words,
        herWords: words,
      })
    ).status,
  );
});
