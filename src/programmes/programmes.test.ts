import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../tests/browser.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { newId } from "../platform/db/index.ts";
import { presetFor } from "./presets.ts";
import { settingsAsTyped } from "./typed-settings.ts";

let house: House;
let sue: Browser;
let at: string;
beforeAll(async () => {
  house = await openHouse();
  sue = await house.as("sue", "administrator");
  at = `/programmes/${house.programmes["befriending"]}`;
});
afterAll(() => house.close());

const settings = (changes: Record<string, string | string[]> = {}) => ({
  ...settingsAsTyped(presetFor("befriending")),
  ...changes,
});
const seenIn = (html: string): string => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? "";

test("an administrator reads every programme and every value in words (B6)", async () => {
  const list = await sue.get("/programmes");
  for (const words of ["Harbrook Befriending", "Harbrook Mums Online", "Birth companions", "Add a programme"])
    expect(list.text).toContain(words);
  const seen = await sue.get(at);
  expect(seen.text).toContain("What support is like");
  expect(seen.text).toContain("Visits every 7 days");
});

test("a programme starts from its kind’s preset, once however often the form is sent (B7)", async () => {
  const form = { id: newId(), name: "Harbrook Mums’ Mentors", slug: "", kind: "mentoring" };
  expect((await sue.post("/programmes", form)).location).toBe(`/programmes/${form.id}?done=added`);
  expect((await sue.post("/programmes", form)).status).toBe(303);
  const seen = await sue.get(`/programmes/${form.id}`);
  expect(seen.text).toContain("mentoring: a professional friend");
  expect(seen.text).toContain("Goals yes");
  expect((await house.visitor().get("/offers")).text).toContain("Harbrook Mums’ Mentors");
  const again = await sue.post("/programmes", { ...form, id: newId() });
  expect(again.status).toBe(422);
  expect(again.text).toContain("Another programme has the short name harbrook-mums-mentors.");
});

test.each([
  [{ name: "", kind: "befriending" }, "Enter the name of the programme"],
  [{ name: "Ours", kind: "magic" }, "Choose what kind of programme it is"],
  [{ name: "Ours", slug: "../etc", kind: "befriending" }, "Enter a short name of 2 to 60 small letters"],
  [{ name: "妈妈", kind: "befriending" }, "Enter a short name of 2 to 60 small letters"],
  [{ name: "x".repeat(81), kind: "befriending" }, "must be 80 characters or fewer"],
])("adding %j is refused with its remedy", async (fields, sentence) => {
  const seen = await sue.post("/programmes", { id: newId(), ...fields });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
});

test("a change is first shown in words, needs a reason, and is kept with both (B6, B18)", async () => {
  const typed = settings({ visitCadenceDays: "14", goneQuietDays: "30", goalsEnabled: "yes" });
  const shown = await sue.post(`${at}/settings`, typed);
  expect(shown.text).toContain("3 values would change");
  expect(shown.text).toContain("Visits: from every 7 days to every 14 days");
  expect((await sue.get(at)).text).toContain("Visits every 7 days");
  const seen = seenIn(shown.html);
  const noReason = await sue.post(`${at}/settings`, { ...typed, seen, reason: " " });
  expect(noReason.status).toBe(422);
  expect(noReason.text).toContain("Say why in a few words.");
  const saved = await sue.postAndFollow(`${at}/settings`, {
    ...typed,
    seen,
    reason: "Volunteers asked for <b>more time</b>.",
  });
  expect(saved.text).toContain("Visits every 14 days");
  expect(saved.text).toContain("Visits: from every 7 days to every 14 days");
  expect(saved.text).toContain("“Volunteers asked for <b>more time</b>.” Sue Lindqvist, today at 9am");
  expect((await sue.post(`${at}/settings`, { ...typed, seen, reason: "Again." })).location).toBe(
    `${at}?done=same`,
  );
});

test("what was confirmed is what is saved: a change in between is shown first", async () => {
  const typed = settings({
    visitCadenceDays: "14",
    goneQuietDays: "30",
    goalsEnabled: "yes",
    matchesMax: "2",
  });
  const seen = seenIn((await sue.post(`${at}/settings`, typed)).html);
  const other = settings({ visitCadenceDays: "10", goneQuietDays: "30", goalsEnabled: "yes" });
  const others = seenIn((await sue.post(`${at}/settings`, other)).html);
  expect((await sue.post(`${at}/settings`, { ...other, seen: others, reason: "First." })).status).toBe(303);
  const shown = await sue.post(`${at}/settings`, { ...typed, seen, reason: "Second." });
  expect(shown.status).toBe(200);
  expect(shown.text).toContain("Visits: from every 10 days to every 14 days");
});

test("values that cannot be, or clash, come back with a sentence each and what was typed", async () => {
  const seen = await sue.post(
    `${at}/settings`,
    settings({
      visitCadenceDays: "soon",
      decideWorkingDays: "99999",
      supporterTitle: "<script>x</script>".repeat(9),
      model: "boss",
    }),
  );
  expect(seen.status).toBe(422);
  for (const words of [
    "Visits: enter a whole number",
    "Model: choose from the list",
    "must be 60 characters or fewer",
  ])
    expect(seen.text).toContain(words);
  expect(seen.html).toContain('value="soon"');
  const clash = await sue.post(`${at}/settings`, settings({ selfReferral: "yes", referralOnly: "yes" }));
  expect(clash.text).toContain(
    "A programme joined by referral only cannot also take people who refer themselves.",
  );
});

test("the offer follows its values, can be reworded, previewed and set back (B16, B17)", async () => {
  const to = `${at}/offer/parents`;
  expect((await sue.get(to)).text).toContain("made from the values");
  const preview = await sue.post(to, {
    act: "preview",
    words: "Come as you are.\n\nBring\n- yourself",
    reason: "",
  });
  expect(preview.text).toContain("It is not saved yet");
  expect((await sue.get(to)).text).not.toContain("Come as you are");
  expect((await sue.post(to, { act: "save", words: "Come as you are.", reason: "" })).status).toBe(422);
  await sue.post(to, { act: "save", words: "Come as you are.\n\nBring\n- yourself", reason: "Plainer." });
  const seen = await sue.get(to);
  expect(seen.text).toContain("Come as you are. Bring yourself");
  expect((await house.visitor().get("/offers/harbrook/befriending")).text).toContain(
    "Come as you are. Bring yourself",
  );
  await sue.post(to, { act: "generated", words: "", reason: "Back to plain." });
  expect((await sue.get(to)).text).not.toContain("Come as you are");
  expect((await sue.get(at)).text).toContain("The offer for parents is made from the settings again");
  expect((await sue.get(`${at}/offer/strangers`)).status).toBe(404);
});

test("a programme closes from today or later, never in the past, and can be opened again", async () => {
  const day = (on: string) => ({
    "on-year": on.slice(0, 4),
    "on-month": on.slice(5, 7),
    "on-day": on.slice(8),
  });
  const closing = `/programmes/${house.programmes["birth"]}/closing`;
  const past = await sue.post(closing, { act: "close", ...day("2026-08-03"), reason: "Funding." });
  expect(past.status).toBe(422);
  expect(past.text).toContain("cannot have closed in the past");
  expect(
    (await sue.post(closing, { act: "close", ...day("2026-02-31"), reason: "Funding." })).text,
  ).toContain("is not a date");
  expect((await house.visitor().get("/offers")).text).toContain("Harbrook Birth Companions");
  await sue.post(closing, { act: "close", ...day("2026-08-04"), reason: "Funding." });
  expect((await house.visitor().get("/offers")).text).not.toContain("Harbrook Birth Companions");
  expect((await sue.get("/programmes")).text).toContain("Closed since 4 August 2026");
  const opened = await sue.postAndFollow(closing, { act: "open", reason: "New funding." });
  expect(opened.text).toContain("It is open again.");
  expect((await house.visitor().get("/offers")).text).toContain("Harbrook Birth Companions");
  expect(opened.text).toContain("Closed from 4 August 2026 “Funding.”");
});

test("a new name shows, with why", async () => {
  const to = `/programmes/${house.programmes["mums"]}/name`;
  expect((await sue.post(to, { name: "", reason: "" })).status).toBe(422);
  expect(
    (await sue.postAndFollow(to, { name: "Mums in Harbrook", reason: "Asked by the mums." })).text,
  ).toContain("Name: from Harbrook Mums Online to Mums in Harbrook");
});

test("coordinators read and do not change; others do not come here", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const seen = await ruth.get(at);
  expect(seen.text).toContain("What support is like");
  expect(seen.text).toContain("Volunteers asked for");
  expect(seen.text).not.toContain("Change its values");
  expect((await ruth.post(`${at}/settings`, settings())).status).toBe(403);
  expect((await ruth.post(`${at}/offer/parents`, { act: "save", words: "x", reason: "y" })).status).toBe(403);
  expect((await (await house.as("amina", "supporter")).get(at)).status).toBe(403);
  expect((await sue.get(`/programmes/${newId()}`)).status).toBe(404);
});

test("row policies: the history is for administrators and the programme’s own coordinators", async () => {
  const see = (role: string, programme: string | null) =>
    house.app.database.as(
      { person: house.people["ruth"] ?? "", organisation: house.organisationId, role, programme },
      (db) =>
        db
          .selectFrom("programme_change")
          .select("id")
          .where("programme_id", "=", house.programmes["befriending"] ?? "")
          .execute(),
    );
  expect((await see("administrator", null)).length).toBeGreaterThan(1);
  expect((await see("coordinator", house.programmes["befriending"] ?? null)).length).toBeGreaterThan(1);
  expect(await see("coordinator", house.programmes["birth"] ?? null)).toHaveLength(0);
  expect(await see("supporter", house.programmes["befriending"] ?? null)).toHaveLength(0);
});

test("two administrators saving at the same moment never save over each other unseen", async () => {
  const [one, other] = [settings({ matchesMax: "3" }), settings({ matchesMax: "4" })];
  const to = `/programmes/${house.programmes["communityParents"]}/settings`;
  const preset = settingsAsTyped(presetFor("community-parent"));
  const typed = [
    { ...preset, matchesMax: one["matchesMax"] ?? "" },
    { ...preset, matchesMax: other["matchesMax"] ?? "" },
  ];
  const seen = await Promise.all(typed.map(async (each) => seenIn((await sue.post(to, each)).html)));
  const saved = await Promise.all(
    typed.map((each, at) => sue.post(to, { ...each, seen: seen[at] ?? "", reason: `Number ${at}.` })),
  );
  // one is kept; the other is shown what would change now
  expect(saved.map(({ status }) => status).toSorted()).toEqual([200, 303]);
});
