import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import type { Browser, Fields } from "../../../tests/browser.ts";
import { newId, system } from "../../platform/db/index.ts";
import { typedReferral } from "./typed.sample.ts";

let house: House;
let dela: Browser;
beforeAll(async () => {
  house = await openHouse();
  dela = await house.as("juno", "referrer");
});
afterAll(() => house.close());
// each draft is a minute younger than the one before, so that the newest is never the one to make room
beforeEach(() => house.clock.forward({ minutes: 1 }));

const due = (day: string, month: string, year: string): Fields => ({
  "dueOn-day": day,
  "dueOn-month": month,
  "dueOn-year": year,
});
const born = (day: string, month: string, year: string): Fields => ({
  ...due("", "", ""),
  "babyBornOn-day": day,
  "babyBornOn-month": month,
  "babyBornOn-year": year,
});

const bad: [string, Fields, string][] = [
  ["no name", { name: "" }, "Enter her name."],
  ["a name of spaces and marks that cannot be seen", { name: " \u200b\u202e " }, "Enter her name."],
  ["a name without a letter", { name: "12345" }, "must include a letter"],
  [
    "a note of 100 kB",
    { note: "x".repeat(100_000) },
    "must be 2,000 characters or fewer. You typed 100,000.",
  ],
  ["a due date two years away", due("4", "8", "2028"), "she would not be pregnant yet"],
  ["45 weeks pregnant", due("30", "6", "2026"), "she would be 45 weeks pregnant"],
  ["due in 1900", due("1", "1", "1900"), "Check the month and the year."],
  ["due in 2999", due("1", "1", "2999"), "It must be between 1900 and 2100."],
  ["the 31 February", due("31", "2", "2026"), "31 February is not a date."],
  ["half a date", due("", "10", "2026"), "must include a day"],
  ["letters for a date", due("a", "b", "c"), "Enter the due date like this"],
  ["born tomorrow", born("5", "8", "2026"), "must be today or in the past"],
  ["born in 1900", born("1", "1", "1900"), "years old"],
  ["neither date", due("", "", ""), "Enter the due date, or the baby’s date of birth."],
  ["both dates", { "babyBornOn-day": "1", "babyBornOn-month": "8", "babyBornOn-year": "2026" }, "not both"],
  [
    "no way to reach her",
    { phone: "", email: "" },
    "Enter a phone number or an email address that is safe for her.",
  ],
  ["a phone in letters", { phone: "call the ward" }, "Enter a phone number like"],
  ["a phone too short", { phone: "07700" }, "It is too short."],
  ["a landline for texts", { phone: "01632 960 001" }, "a text cannot reach it"],
  ["email chosen, none given", { channels: ["email"] }, "To email her we need an email address."],
  [
    "calls chosen, no phone",
    { phone: "", email: "h@her.example" },
    "To call or text her we need a phone number.",
  ],
  ["nothing safe chosen", { channels: [] }, "Choose at least one way that is safe to reach her."],
  ["hours that end before they begin", { hoursFrom: "15:00", hoursTo: "09:00" }, "later than the one before"],
  ["no hours", { hoursFrom: "", hoursTo: "" }, "Choose from what time"],
  ["voicemail not said", { voicemail: "" }, "Say whether we may leave her a voicemail."],
  ["nobody asked who sees the phone", { phoneSeenBy: "" }, "Say whether anybody else sees her phone."],
  ["an email with spaces", { email: "h at her" }, "without spaces"],
  ["a place that is none", { place: "Mars" }, "Enter a postcode like DE23 6AA"],
  ["an NHS number that does not add up", { nhsNumber: "999 123 4552" }, "This is not a real NHS number."],
  [
    "born herself in 1900",
    { "bornOn-day": "1", "bornOn-month": "1", "bornOn-year": "1900" },
    "Check the year of her date of birth",
  ],
  ["no reason", { reasons: [] }, "Choose at least one reason."],
  [
    "a reason that is not on the list",
    { reasons: ["'; drop table referral; --"] },
    "Choose at least one reason.",
  ],
  ["something else, without a note", { reasons: ["other"], note: "" }, "Write in the note what it is."],
  ["no language", { language: "" }, "Enter the language she speaks best."],
  ["nothing said about her yes", { agreedHow: "" }, "Say whether she has agreed"],
  ["a yes that is not on the list", { agreedHow: "herself" }, "Say whether she has agreed"],
  ["no role", { referrerRole: "" }, "Enter your role"],
  ["no team", { referrerTeam: "\u202e" }, "Enter your team"],
];

test.each(bad)("%s: a sentence, and everything typed is still there", async (_what, typed, sentence) => {
  const id = newId();
  const seen = await dela.post(`/refer/${id}`, { ...typedReferral, wouldLike: "Kept as typed", ...typed });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
  expect(seen.html).toContain("Kept as typed");
  expect((await dela.get(`/refer/${id}/check`)).status).toBe(422);
});

test.each([
  "07700 900123",
  "07700900123",
  "(07700) 900 123",
  "+44 7700 900123",
  "+447700900123",
  "0044 7700 900123",
  "+44 (0)7700 900123",
  "07700-900-123",
  "07700.900.123",
  "７７００ 900123",
])("the phone typed as %s is read as one number", async (phone) => {
  const id = newId();
  await dela.post(`/refer/${id}`, { ...typedReferral, phone });
  expect((await dela.get(`/refer/${id}/check`)).text).toContain("07700 900123");
});

test("script, SQL, a direction override and control characters are text like any other, and nothing runs", async () => {
  const id = newId();
  const typed = {
    ...typedReferral,
    name: "Robert\u202e\u0007 <script>alert(1)</script>'); drop table referral;--",
    note: "{{7*7}} ${process} \u0000\ud800 <img src=x onerror=alert(1)>",
  };
  await dela.post(`/refer/${id}`, typed);
  const check = await dela.get(`/refer/${id}/check`);
  expect(check.html).not.toContain("<script>alert");
  expect(check.html).not.toContain("<img src=x");
  expect(check.text).toContain("<script>alert(1)</script>");
  await dela.post(`/refer/${id}/sending`);
  const row = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("referral").select("name").where("id", "=", id).executeTakeFirst(),
  );
  expect(row?.name).toBe("Robert <script>alert(1)</script>'); drop table referral;--");
});

test("everything empty names each thing to put right, once", async () => {
  const seen = await dela.post(`/refer/${newId()}`, {});
  expect(seen.status).toBe(422);
  expect(seen.text).toMatch(/\d+ things to put right/);
});

test("a megabyte is refused in words before it is read", async () => {
  const seen = await dela.post(`/refer/${newId()}`, { ...typedReferral, note: "x".repeat(1_200_000) });
  expect(seen.status).toBe(413);
  expect(seen.text).toContain("what you typed is still there");
});

test.each([
  ["GET", "/refer/not-an-id"],
  ["GET", "/refer/not-an-id/check"],
  ["GET", `/refer/${newId()}/tasks/nothing`],
  ["GET", `/referrals/${newId()}`],
  ["POST", `/referrals/${newId()}/amendment`],
  ["POST", `/referrals/${newId()}/questions/${newId()}`],
])("%s %s is not there", async (method, path) => {
  const seen = method === "GET" ? await dela.get(path) : await dela.post(path, typedReferral);
  expect(seen.status).toBe(404);
});

test("the same absurd values on a parent's own form and on an amendment never break it", async () => {
  const id = newId();
  await dela.post(`/refer/${id}`, typedReferral);
  await dela.post(`/refer/${id}/sending`);
  const visitor = house.visitor();
  for (const [what, typed] of bad) {
    const amended = await dela.post(`/referrals/${id}/amendment`, {
      ...typedReferral,
      ...typed,
      version: "1",
      why: "Trying",
    });
    expect([200, 303, 422, 409], what).toContain(amended.status);
    const asked = await visitor.post("/offers/harbrook/befriending/ask", {
      ...typedReferral,
      ...typed,
      id: newId(),
    });
    expect([303, 422], what).toContain(asked.status);
  }
  for (const version of ["", "-1", "1e309", "x", "2"]) {
    const amended = await dela.post(`/referrals/${id}/amendment`, {
      ...typedReferral,
      place: "DE1",
      version,
      why: "Trying",
    });
    expect(amended.status, version).toBe(409);
  }
});
