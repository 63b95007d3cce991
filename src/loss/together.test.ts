import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { sendReferral } from "../../tests/send-referral.ts";
import type { Browser } from "../../tests/browser.ts";
import { newId, system } from "../platform/db/index.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const lossIdOf = (location: string | null | undefined): string =>
  /quiet\/([0-9a-f-]{36})/.exec(location ?? "")?.[1] ?? "";

async function turnOn(browser: Browser, id: string, kind: string): Promise<string> {
  await browser.post(`/quiet/for/${id}/choice`, { kind });
  return lossIdOf(
    (await browser.post(`/quiet/for/${id}`, { id: newId(), kind, told: "professional" })).location,
  );
}

test("three taps from the supporter’s first screen: weeks go, the right people are told, and she reads gentle words", async () => {
  const pair = await openPair(house, { parent: "Nia Loss", supporter: "amina" });
  const nia = await house.as(pair.parentId, "parent");
  const amina = await house.as("amina", "supporter");
  const ruth = await house.as("ruth", "coordinator");
  // there is something to hide
  expect((await nia.get("/today")).text).toContain("You are 28 weeks pregnant");
  for (const browser of [amina, ruth])
    expect((await browser.get(`/relationships/${pair.id}`)).text).toContain("28 weeks");
  expect((await amina.get("/supporting")).text).toMatch(/Nia\s?, 28 weeks/);
  expect((await ruth.get("/board/supported")).text).toContain("28 weeks");
  await house.post();

  const first = await amina.post("/quiet/who", { who: pair.id });
  expect(first.location).toBe(`/quiet/for/${pair.parentId}`);
  const second = await amina.post(`/quiet/for/${pair.parentId}/choice`, { kind: "stillbirth" });
  expect(second.location).toBe(`/quiet/for/${pair.parentId}/check`);
  expect((await amina.get(second.location ?? "")).text).toContain("those already waiting too");
  const id = newId();
  const form = { id, kind: "stillbirth", told: "family" };
  const third = await amina.post(`/quiet/for/${pair.parentId}`, form);
  expect(third.location).toBe(`/quiet/${id}?just=on`);
  expect((await amina.post(`/quiet/for/${pair.parentId}`, form)).location).toBe(`/quiet/${id}?just=on`);

  const since = house.letters.length;
  await house.post();
  const told = house.letters.slice(since);
  expect(told.map(({ to }) => to)).toEqual(["ruth@harbrook.example"]);
  expect(`${told[0]?.subject} ${told[0]?.text}`).not.toMatch(/Nia|baby|stillb|loss|pregnan|weeks/i);

  const hers = await nia.get("/today");
  expect(hers.text).toContain("We are so sorry");
  expect(hers.text).not.toMatch(/\d+ weeks|pregnant|Your baby|Week 40/);
  expect((await nia.get("/quiet/people-to-turn-to")).text).toContain("Sands");
  for (const [browser, path] of [
    [amina, "/supporting"],
    [amina, `/relationships/${pair.id}`],
    [ruth, `/relationships/${pair.id}`],
    [ruth, "/board/supported"],
    [ruth, "/board"],
  ] as const)
    expect((await browser.get(path)).text, path).not.toMatch(/Nia[^.]{0,40}\d+ weeks|28 weeks/);
  expect((await amina.get("/supporting")).text).toContain("Before you next speak with Nia");
  expect((await ruth.get("/board")).text).toContain("Nia: something has happened");

  const read = await ruth.get(`/quiet/${id}`);
  expect(read.text).toContain("What not to say");
  expect(read.text).toContain("Not yet checked by a clinician here.");
  expect((await ruth.get(`/quiet/${id}`)).text).toMatch(
    /Ruth, coordinator Told today at 9am\. Read it today/,
  );
  expect((await ruth.get(`/quiet/${id}`)).text).toContain("Amina turned it on");
});

test("nobody else learns of it: not another supporter, not a referrer who was not told, by no page of it", async () => {
  const pair = await openPair(house, { parent: "Ola Quiet", supporter: "amina" });
  await house.post();
  const id = await turnOn(await house.as("ruth", "coordinator"), pair.parentId, "pregnancy loss");
  const pages = [`/quiet/${id}`, `/quiet/${id}/held`, `/quiet/${id}/ending`, `/quiet/for/${pair.parentId}`];
  const seen = await house.as("amina", "supporter");
  expect((await seen.get(`/quiet/${id}`)).status).toBe(200);
  // a supporter reads what to say, and not what others were to be sent
  expect((await seen.get(`/quiet/${id}/held`)).status).toBe(403);
  for (const [who, role] of [
    ["grace", "supporter"],
    ["juno", "referrer"],
    [(await openPair(house, { parent: "Somebody Else", supporter: "grace" })).parentId, "parent"],
  ] as const) {
    const other = await house.as(who, role);
    for (const path of pages) expect((await other.get(path)).status, `${who} ${path}`).toBe(404);
    expect(
      (await other.post(`/quiet/for/${pair.parentId}`, { id: newId(), kind: "stillbirth", told: "other" }))
        .status,
    ).toBe(404);
  }
});

test("calendar files stop for both, and go on while a baby is in neonatal care", async () => {
  const pair = await openPair(house, { parent: "Uma Meets", supporter: "grace" });
  const ruth = await house.as("ruth", "coordinator");
  const meetingId = newId();
  await house.app.database.as(system(house.organisationId), (db) =>
    db
      .insertInto("meeting")
      .values({
        id: meetingId,
        organisation_id: house.organisationId,
        relationship_id: pair.id,
        kind: "visit",
        state: "booked",
        offered_times: [],
        starts_at: new Date("2026-08-06T10:30:00+01:00"),
        minutes: 60,
        how: "phone",
        place: null,
        accompanied_by: null,
        offered_by: pair.supporterId,
        offered_at: house.clock.now,
        chosen_by: null,
        others_words: null,
        sequence: 0,
      })
      .execute(),
  );
  const grace = await house.as("grace", "supporter");
  const file = `/meetings/${meetingId}/calendar.ics`;
  expect((await grace.get(file)).status).toBe(200);
  await turnOn(ruth, pair.parentId, "neonatal stay");
  expect((await grace.get(file)).status).toBe(200);
  const id = await turnOn(ruth, pair.parentId, "baby died");
  expect((await grace.get(file)).status).toBe(404);
  expect((await (await house.as(pair.parentId, "parent")).get(file)).status).toBe(404);
  expect((await grace.get(`/meetings/${meetingId}`)).html).not.toContain("calendar.ics");
  // nothing was cancelled: a coordinator is asked
  const asked = await ruth.get(`/quiet/${id}`);
  expect(asked.text).toContain("Nothing was cancelled");
  expect(asked.html).toContain(`/meetings/${meetingId}`);
  expect((await ruth.get("/board")).text).toMatch(/Uma: something has happened.*1 meeting/);
  await ruth.post(`/quiet/${id}/decision`);
  expect((await ruth.get("/board")).text).not.toContain("Uma: something has happened");
  // safeguarding is told of a baby's death
  expect((await (await house.as("kim", "safeguarding-lead")).get(`/quiet/${id}`)).text).toContain(
    "Kim, safeguarding lead",
  );
});

test("concealed: neither her page, her addresses nor her referrer say it, and her supporter reads how to keep it so", async () => {
  const pair = await openPair(house, { parent: "Yara Hidden", supporter: "nasreen" });
  await house.post();
  const yara = await house.as(pair.parentId, "parent");
  const id = await turnOn(yara, pair.parentId, "concealed pregnancy");
  for (const path of ["/today", `/quiet/${id}`, "/quiet/people-to-turn-to", "/help-now", `/quiet/${id}/held`])
    expect((await yara.get(path)).text.replace(/Something has happened.*?stops/g, ""), path).not.toMatch(
      /\d+ weeks pregnant|You are pregnant|Nobody may know|concealed|due on/i,
    );
  expect((await (await house.as("nasreen", "supporter")).get(`/quiet/${id}`)).text).toContain(
    "Who knows, and who must not?",
  );
});

test("whoever referred her says it of a referral nobody has answered; its reminders are held, and it follows her in", async () => {
  const dela = await house.as("juno", "referrer");
  const referralId = await sendReferral(dela, { name: "Zoe Referred" });
  const before = await dela.get(`/referrals/${referralId}`);
  expect(before.text).toContain("29 weeks pregnant");
  expect(before.html).toContain(`/quiet/for/${referralId}`);
  const id = await turnOn(dela, referralId, "pregnancy loss");
  expect(id).not.toBe("");
  expect((await dela.get(`/referrals/${referralId}`)).text).not.toMatch(/\d+ weeks/);
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/referrals")).text).toContain("Zoe R");
  expect((await ruth.get("/referrals")).text).not.toMatch(/Zoe R[^A-Z]{0,20}\d+ weeks/);
  const seen = await ruth.get(`/referrals/${referralId}`);
  expect(seen.text).toContain("Read what to say before you speak with her");
  expect(seen.text).not.toMatch(/20 October|\d+ weeks/);
  await ruth.post(`/referrals/${referralId}/acknowledgement`);
  expect((await ruth.post(`/referrals/${referralId}/acceptance`, { waits: "no" })).status).toBe(303);
  await house.post();
  expect(house.letters.filter(({ text }) => text.includes(`/invitation/${referralId}`))).toEqual([]);
  const held = await ruth.get(`/quiet/${id}/held`);
  expect(held.text).toContain("The invitation");
  const loss = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("loss").select(["person_id", "referral_id"]).where("id", "=", id).executeTakeFirstOrThrow(),
  );
  expect(loss.person_id).not.toBeNull();
});

test("turned off with a choice for each: one left open is asked for again with what was typed, then it goes or does not", async () => {
  const pair = await openPair(house, { parent: "Vera Back", supporter: "leanne" });
  const leanne = await house.as("leanne", "supporter");
  const id = await turnOn(leanne, pair.parentId, "neonatal stay");
  const ruth = await house.as("ruth", "coordinator");
  const page = await ruth.get(`/quiet/${id}/ending`);
  const names = [
    ...new Set([...page.html.matchAll(/name="(message-[0-9a-f-]+)"/g)].map(([, name]) => name ?? "")),
  ];
  // what told them both that support began, and what is to be asked in a month
  expect(names.length).toBe(3);
  expect(page.text).toContain("“How is it going?”");
  const missing = await ruth.post(`/quiet/${id}/ending`, {
    [names[0] ?? ""]: "release",
    why: "She is home.",
  });
  expect(missing.status).toBe(422);
  expect(missing.html).toContain("She is home.");
  expect(missing.text).toContain("Choose for each message");
  const since = house.letters.length;
  const done = await ruth.post(`/quiet/${id}/ending`, {
    ...Object.fromEntries(names.map((name, index) => [name, index === 0 ? "release" : "drop"])),
    why: "She is home.",
  });
  expect(done.location).toBe(`/quiet/${id}?just=off`);
  await house.post();
  expect(house.letters.slice(since).filter(({ subject }) => subject === "There is news for you").length).toBe(
    1,
  );
  expect((await ruth.get(`/quiet/${id}/ending`)).status).toBe(409);
  expect((await (await house.as(pair.parentId, "parent")).get("/today")).text).toContain(
    "You are 28 weeks pregnant",
  );
});

test("an organisation’s own lines come first; a name without a number is asked for again", async () => {
  const sue = await house.as("sue", "administrator");
  const wrong = await sue.post("/quiet/lines", { name1: "Our bereavement midwife", phone1: "", words1: "" });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain("Our bereavement midwife");
  await sue.post("/quiet/lines", {
    name1: "Our bereavement midwife",
    phone1: "01632 960 142",
    words1: "Weekdays",
  });
  const pair = await openPair(house, { parent: "Wren Lines", supporter: "holly" });
  await turnOn(await house.as("ruth", "coordinator"), pair.parentId, "stillbirth");
  expect((await (await house.as(pair.parentId, "parent")).get("/quiet/people-to-turn-to")).text).toMatch(
    /Our bereavement midwife.*Sands/,
  );
});
