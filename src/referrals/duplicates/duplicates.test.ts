import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { sendReferral } from "../../../tests/send-referral.ts";
import { newId, system } from "../../platform/db/index.ts";

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

test("on arrival the referral says who it may be, and why", async () => {
  const first = await sendReferral(dela, { name: "Agnieszka Wójcik", phone: "07700 900501" });
  const second = await sendReferral(dela, { name: "Agnes Wojcik", phone: "07700 900501" });
  const seen = await ruth.get(`/referrals/${second}`);
  expect(seen.text).toContain("Do we know her already?");
  expect(seen.text).toContain("the same phone number");
  expect(seen.html).toContain(`/referrals/${second}/beside/${first}`);
  const other = await sendReferral(dela, {
    name: "Somebody Else",
    phone: "07700 900502",
    "dueOn-month": "12",
  });
  expect((await ruth.get(`/referrals/${other}`)).text).not.toContain("Do we know her already?");
});

test("side by side, then together: the first stays, both histories are read in one place, and the other leads there", async () => {
  const first = await sendReferral(dela, {
    name: "Chloe Banks",
    phone: "07700 900511",
    note: "First note.",
    channels: ["text", "call"],
  });
  house.clock.forward({ hours: 1 });
  const second = await sendReferral(dela, {
    name: "Chloe Bankes",
    phone: "07700 900511",
    note: "Second note.",
    channels: ["call"],
    voicemail: "no",
  });
  await ruth.post(`/referrals/${second}/questions`, { id: newId(), words: "Is this the same Chloe?" });
  const beside = await ruth.get(`/referrals/${second}/beside/${first}`);
  expect(beside.status).toBe(200);
  expect(beside.text).toContain("Chloe Banks");
  expect(beside.text).toContain("Chloe Bankes");
  const merged = await ruth.post(`/referrals/${second}/beside/${first}`, { "keep-name": "survivor" });
  expect(merged.location).toBe(`/referrals/${first}?done=merged`);
  expect(await row(first)).toMatchObject({
    state: "sent",
    name: "Chloe Banks",
    note: "Second note.\nFirst note.",
    safe_contact: { channels: ["call"], voicemail: false },
  });
  expect(await row(second)).toMatchObject({ state: "merged", merged_into_id: first });
  expect((await ruth.get(`/referrals/${second}`)).location).toBe(`/referrals/${first}`);
  const one = await ruth.get(`/referrals/${first}`);
  expect(one.text.match(/Sent 4 August|Sent today/g)?.length ?? 0).toBeGreaterThan(0);
  expect(one.text).toContain("Is this the same Chloe?");
  expect(one.text).toContain("Put together with another referral");
  expect((await dela.get(`/referrals/${second}`)).text).toContain("together with what we knew already");
  expect((await ruth.post(`/referrals/${second}/beside/${first}`)).status).toBe(409);
  expect((await ruth.get("/referrals")).text.match(/Chloe B/g)).toHaveLength(2);
});

test("different NHS numbers need a reason; she who was asked already stays", async () => {
  const first = await sendReferral(dela, {
    name: "Ivy Rose",
    phone: "07700 900521",
    nhsNumber: "999 000 0018",
  });
  const second = await sendReferral(dela, {
    name: "Ivy Rose",
    phone: "07700 900521",
    nhsNumber: "999 000 0026",
  });
  await ruth.post(`/referrals/${second}/acceptance`, { waits: "no" });
  const refused = await ruth.post(`/referrals/${first}/beside/${second}`);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("write how you know");
  expect(
    (await ruth.post(`/referrals/${first}/beside/${second}`, { reason: "Her midwife mistyped one" }))
      .location,
  ).toBe(`/referrals/${second}?done=merged`);
  expect((await row(first)).merged_into_id).toBe(second);
});

test("twice asked is refused in words; what is not there, or not hers, is not found", async () => {
  const first = await sendReferral(dela, { name: "Nia Bloom", phone: "07700 900531" });
  const second = await sendReferral(dela, { name: "Nia Bloom", phone: "07700 900532" });
  await ruth.post(`/referrals/${first}/acceptance`, { waits: "no" });
  await ruth.post(`/referrals/${second}/acceptance`, { waits: "no" });
  expect((await ruth.get(`/referrals/${first}/beside/${second}`)).text).toContain("She was invited twice");
  expect((await ruth.post(`/referrals/${first}/beside/${second}`)).status).toBe(409);
  expect((await ruth.get(`/referrals/${first}/beside/${first}`)).status).toBe(404);
  expect((await ruth.get(`/referrals/${first}/beside/${newId()}`)).status).toBe(404);
  expect((await ruth.get(`/referrals/${first}/beside/nonsense`)).status).toBe(404);
  expect((await dela.get(`/referrals/${first}/beside/${second}`)).status).toBe(403);
});
