import { expect, test } from "vitest";
import { asDay } from "../../words/calendar-day.ts";
import { REASON_CODES, REASON_GROUPS, REASONS, isReasonCode, isSensitive } from "../reasons.ts";
import { mayBeALoss } from "./may-be-a-loss.ts";
import { saysNothing } from "./missing.ts";
import { readAgreedCell } from "./read-agreed-cell.ts";
import { readBabyCell, readBornCell, readReferredCell } from "./read-born-cell.ts";
import { readInterpreterCell, readLanguageCell } from "./read-language-cells.ts";
import { readEmailCell, readNhsCell } from "./read-number-cells.ts";
import { readPlaceCell } from "./read-place-cell.ts";
import { readReasons } from "./read-reasons.ts";
import { readReferrerCell } from "./read-referrer-cell.ts";
import { isAboutSafety, readSafeContact } from "./read-safe-contact.ts";
import { readYesNo } from "./read-yes-no.ts";

const today = asDay("2026-03-10");

test.each(["?", "n/k", "NK", "TBC", "tba", "not known", "unknown", "to follow", "awaiting"])(
  "“%s” is loudly nothing",
  (text) => expect(saysNothing(text)).toBe("loudly"),
);
test.each(["-", "n/a", "none", "—"])("“%s” is quietly nothing", (text) =>
  expect(saysNothing(text)).toBe("quietly"),
);
test.each(["0", "no", "Nina", "Tabitha"])("“%s” says something", (text) =>
  expect(saysNothing(text)).toBeNull(),
);

test.each([
  ["Y", true],
  ["yes - verbal", true],
  ["✓", true],
  ["TRUE", true],
  ["Verbal 3/3", true],
  ["N", false],
  ["No", false],
  ["not yet", false],
  ["hasn't been asked", false],
  ["declined", false],
  ["x", null],
  ["?", null],
  ["ask HV", null],
])("“%s” is %s", (text, said) => expect(readYesNo(text)).toBe(said));

test("a clear no holds a row back, and an unclear answer is asked about (A2)", () => {
  expect(readAgreedCell("No").problem?.sentence).toBe(
    "The list says they have not agreed to be referred. Ask first, then change this to yes.",
  );
  expect(readAgreedCell("?").notes).toEqual(["Agreed: “?” is neither yes nor no. Ask before anything else."]);
  expect(readAgreedCell("verbal to HV")).toEqual({
    value: true,
    keep: ["About agreeing, in the list’s words: verbal to HV"],
  });
});

test.each([
  ["anxious++", ["lowMoodOrAnxiety"]],
  ["DV (ex partner), previous m/c", ["previousLoss", "domesticAbuse"]],
  ["asylum seeker, temp accommodation, no family", ["asylumOrRefugee", "aloneOrIsolated", "housing"]],
  ["social complexities", ["socialComplexities"]],
  ["additional vulnerabilities", ["additionalVulnerabilities"]],
  ["teenager, SW involved, partner in prison", ["youngParent", "partnerAway", "socialServices"]],
  ["twins, SPD", ["physicalHealth", "twinsOrMore"]],
  ["mild LD", ["learningDisability"]],
  ["low confidence, first baby", ["firstBabyUnsure"]],
  ["no concerns about mood; breastfeeding", ["feeding"]],
  ["her mum died at Christmas", ["bereavement"]],
  ["wants someone to talk to", ["other"]],
  ["", []],
])("“%s” is %j (A3, B23)", (text, codes) => expect(readReasons(text)).toEqual(codes));

test("every reason has a label, gentle words and a group, and the delicate ones are marked (A3, B23)", () => {
  for (const code of REASON_CODES) {
    expect(REASONS[code].label && REASONS[code].gentle).toBeTruthy();
    expect(Object.keys(REASON_GROUPS)).toContain(REASONS[code].group);
    expect(isReasonCode(code)).toBe(true);
  }
  expect(isSensitive("domesticAbuse") && isSensitive("substanceUse")).toBe(true);
  expect(isSensitive("feeding")).toBe(false);
});

test.each([
  "Kit rang: baby died on Sunday",
  "sadly miscarried",
  "IUD at 30/40",
  "TOP booked",
  "lost the baby",
])("“%s” may be a loss now", (text) => expect(mayBeALoss(text)).toBe(true));
test.each([
  "previous m/c",
  "hx of stillbirth",
  "miscarriage in 2023",
  "3 losses, 2 miscarriages",
  "top floor flat",
  "rainbow baby after miscarriage",
])("“%s” is not", (text) => expect(mayBeALoss(text)).toBe(false));

test("dates of birth: ages are kept as words, slips are refused", () => {
  expect(readBornCell("14/3/99", today).value).toBe("1999-03-14");
  expect(readBornCell("19", today).notes).toEqual(["“19” is an age, so the date of birth is left empty."]);
  expect(readBornCell("18/2/26", today).problem?.sentence).toBe(
    "18 February 2026 is less than a year ago. If it is the baby’s date of birth, put it in that column.",
  );
  expect(readBornCell("18/2/22", today).problem?.sentence).toMatch(/only a few years ago/);
  expect(readBornCell("6/8/26", today).problem?.sentence).toBe(
    "6 August 2026 is still to come. Check the year. If it is the due date, put it in that column.",
  );
  expect(readBornCell("1/1/1930", today).problem?.sentence).toBe(
    "Born on 1 January 1930 would be 96 years old. Check the year.",
  );
  expect(readBabyCell("not born", today).value).toBeNull();
  expect(readBabyCell("1 March", today).value).toBe("2026-03-01");
  expect(readBabyCell("1/6/26", today).problem?.sentence).toMatch(
    /^The date of birth must be today or in the past/,
  );
  expect(readReferredCell("early spring", today)).toEqual({
    value: null,
    keep: ["Referred on, in the list’s words: early spring"],
    notes: ["“early spring” could not be read as the day of the referral, so it was left empty."],
  });
});

test("places: a whole postcode, half of one, the end of an address, or words", () => {
  expect(readPlaceCell("de237ab").value).toEqual({ outcode: "DE23", postcode: "DE23 7AB" });
  expect(readPlaceCell("NG10 3").value).toEqual({ outcode: "NG10" });
  expect(readPlaceCell("12 Mill Lane, Harbrook DE24 8QP").value).toEqual({
    outcode: "DE24",
    postcode: "DE24 8QP",
  });
  expect(readPlaceCell("near the park").notes).toEqual([
    "“near the park” has no postcode we know, so it was moved to the note.",
  ]);
});

test("NHS numbers and emails: wrong ones are refused, second ones kept", () => {
  expect(readNhsCell("999 000 1375").value).toBe("9990001375");
  expect(readNhsCell("999 000 1376").problem?.sentence).toBe(
    "This is not a real NHS number. Check each digit, or leave it out.",
  );
  expect(readEmailCell("a@example.com; b@example.org")).toMatchObject({
    value: "a@example.com",
    keep: ["Another email in the list: b@example.org"],
  });
  expect(readEmailCell("a(at)example").problem?.sentence).toBe(
    "Enter an email address in the correct format, like name@example.com, or leave the cell empty.",
  );
});

test.each([
  ["Jo Tapper (CMW)", { name: "Jo Tapper", role: "Community midwife", team: null, self: false }],
  [
    "Jo Tapper (Continuity of Care Midwife, Juno Team)",
    { name: "Jo Tapper", role: "Continuity of care midwife", team: "Juno Team", self: false },
  ],
  ["HV - Sam Roe", { name: "Sam Roe", role: "Health visitor", team: null, self: false }],
  ["Dr Patel", { name: "Dr Patel", role: "GP", team: null, self: false }],
  ["CMW", { name: null, role: "Community midwife", team: null, self: false }],
  ["self-ref", { name: null, role: null, team: null, self: true }],
])("“%s” referred (A2)", (text, referrer) => expect(readReferrerCell(text).value).toEqual(referrer));

test("languages and interpreters", () => {
  expect(readLanguageCell("polish").value).toBe("Polish");
  expect(readLanguageCell("UKRAINIAN").value).toBe("Ukrainian");
  expect(readInterpreterCell("Y - Polish")).toEqual({ value: true, language: "Polish" });
  expect(readInterpreterCell("n/a").value).toBe(false);
  expect(readInterpreterCell("TBC")).toEqual({
    value: null,
    notes: ["Interpreter: “TBC” was read as not known yet."],
  });
});

test("refusals about being reached are read; permissions stay for a person to ask", () => {
  expect(readSafeContact("No voicemail. Text only")).toMatchObject({
    voicemail: false,
    call: false,
    text: null,
  });
  expect(readSafeContact("calls only, don't text")).toMatchObject({ call: null, text: false });
  expect(readSafeContact("fine to ring any time")).toMatchObject({ call: null, text: null, voicemail: null });
  expect(readSafeContact("no phone at the mo")).toMatchObject({ call: null });
  expect(isAboutSafety("ring after 4")).toBe(true);
  expect(isAboutSafety("likes cats")).toBe(false);
});
