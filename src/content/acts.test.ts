import { describe, expect, test } from "vitest";
import { addDays, asDay } from "../words/day.ts";
import { acceptUnsigned, notAccepted, type Acceptance } from "./acceptance.ts";
import { fingerprint, type Content } from "./content.ts";
import { REFUSALS } from "./refusals.ts";
import { versionOf } from "./register.ts";
import { sayStanding } from "./say-standing.ts";
import { signContent, type Signer } from "./sign-content.ts";
import { standingOf, type SignOff } from "./sign-off.ts";

const now = new Date("2026-08-04T10:00:00+01:00");
const today = asDay("2026-08-04");
const bleeding: Content = {
  key: "card-bleeding",
  kind: "card",
  name: "Bleeding",
  owner: "Alongside",
  sources: [],
  version: 3,
  text: ["Call 999.", "Call your unit."],
};
const changed: Content = { ...bleeding, version: 4, text: ["Call 999.", "Call your unit!"] };
const signed = (of: Content, reviewOn = asDay("2027-08-04"), id = "s"): SignOff => ({
  id,
  key: of.key,
  version: of.version ?? 1,
  fingerprint: fingerprint(of.text),
  signedBy: "marian",
  signedName: "Marian Frost",
  signedTitle: "consultant midwife",
  registration: null,
  signedAt: now,
  reviewOn,
});

describe("a signature is for exactly the words that were read, until a day", () => {
  test.each([
    ["nobody signed", bleeding, [], "unsigned"],
    ["signed", bleeding, [signed(bleeding)], "signed"],
    ["signed, other words", changed, [signed(bleeding)], "unsigned"],
    ["another text’s signature", { ...bleeding, key: "card-waters" }, [signed(bleeding)], "unsigned"],
    ["30 days ahead", bleeding, [signed(bleeding, addDays(today, 30))], "due soon"],
    ["31 days ahead", bleeding, [signed(bleeding, addDays(today, 31))], "signed"],
    ["on its day", bleeding, [signed(bleeding, today)], "run out"],
    [
      "signed again",
      bleeding,
      [signed(bleeding, today), { ...signed(bleeding), signedAt: new Date(+now + 1) }],
      "signed",
    ],
  ] as const)("%s", (_, content, signOffs, state) => {
    expect(standingOf(content, [...signOffs], today).state).toBe(state);
  });
  test("staff are told what changed since, and by whom it was signed", () => {
    expect(sayStanding(standingOf(changed, [signed(bleeding)], today))).toContain(
      "The words changed since Marian Frost signed them on 4 August 2026",
    );
    expect(sayStanding(standingOf(bleeding, [], today))).toBe("Not yet checked by a clinician here");
    expect(sayStanding(standingOf(bleeding, [signed(bleeding)], today))).toContain("until 4 August 2027");
  });
});

const marian: Signer = {
  id: "n",
  personId: "marian",
  title: "consultant midwife",
  registration: "NMC 00A0000X",
};
const signing = (changes: Partial<Parameters<typeof signContent>[0]>) =>
  signContent({
    content: bleeding,
    version: 3,
    read: fingerprint(bleeding.text),
    signer: marian,
    name: "Marian Frost",
    months: "12",
    id: "s",
    known: [],
    now,
    today,
    ...changes,
  });

test.each([
  ["a named clinician", {}, "happened"],
  ["the same form again", { known: [signed(bleeding)] }, "nothing"],
  ["somebody not named", { signer: null }, "notNamed"],
  ["words that changed meanwhile", { content: changed }, "wordsChanged"],
  ["no words at all", { read: "" }, "wordsChanged"],
] as const)("signing: %s → %s", (_, changes, came) => {
  const outcome = signing(changes);
  expect(outcome.kind === "refused" ? outcome.refusal : outcome.kind).toBe(came);
  if (outcome.kind === "refused") expect(REFUSALS[outcome.refusal]).toMatch(/\./);
});

test("a signature carries name, title, registration, day and the day to look again", () => {
  const outcome = signing({ months: "3" });
  if (outcome.kind !== "happened") throw new Error("it happens");
  expect(outcome.state).toMatchObject({
    signedName: "Marian Frost",
    signedTitle: "consultant midwife",
    registration: "NMC 00A0000X",
    version: 3,
    reviewOn: "2026-11-03",
  });
  expect(JSON.stringify(outcome.facts)).not.toContain("Call 999");
});

describe("going live with words nobody signed", () => {
  const text = { key: bleeding.key, version: 3, fingerprint: fingerprint(bleeding.text), name: "Bleeding" };
  const given: Acceptance = {
    id: "a",
    acceptedBy: "sue",
    nameTyped: "Sue Lindqvist",
    reason: "Booked for Friday.",
    accepted: [text],
    acceptedAt: now,
  };
  const accepting = (changes: Partial<Parameters<typeof acceptUnsigned>[0]>) =>
    acceptUnsigned({
      shown: [text],
      id: "b",
      known: [],
      by: { personId: "sue", name: "Sue Lindqvist" },
      nameTyped: "Sue Lindqvist",
      reason: "Booked for Friday.",
      now,
      ...changes,
    });
  test.each([
    ["by her own name", {}, "happened"],
    ["however she types it", { nameTyped: "  sue LINDQVÍST " }, "happened"],
    ["by another name", { nameTyped: "Ruth" }, "notYourName"],
    ["by no name", { nameTyped: "" }, "notYourName"],
    ["nothing left", { shown: [] }, "nothing"],
    ["the same form again", { known: [{ ...given, id: "b" }] }, "nothing"],
  ] as const)("%s → %s", (_, changes, came) => {
    const outcome = accepting(changes);
    expect(outcome.kind === "refused" ? outcome.refusal : outcome.kind).toBe(came);
  });
  test("holds for those words only: a changed text waits for an answer again", () => {
    const waiting = (content: Content, signOffs: SignOff[] = []): number =>
      notAccepted([content], signOffs, [given], today).length;
    expect(notAccepted([bleeding], [], [], today).length).toBe(1);
    expect(waiting(bleeding)).toBe(0);
    expect(waiting(changed)).toBe(1);
    expect(waiting(changed, [signed(changed)])).toBe(0);
  });
});

test("words made here are counted as they change; shipped words bring their number", () => {
  const own: Content = { ...bleeding, key: "offer", version: null };
  const kept = (content: Content, version: number) => ({
    key: content.key,
    version,
    fingerprint: fingerprint(content.text),
    words: [],
    keptAt: now,
  });
  expect(versionOf(own, [])).toBe(1);
  expect(versionOf(own, [kept(own, 1)])).toBe(1);
  expect(versionOf({ ...own, text: ["Other."] }, [kept(own, 1)])).toBe(2);
  expect(versionOf(bleeding, [])).toBe(3);
});
