import { expect, test } from "vitest";
import { FIELD_CODES, FIELDS, guessColumns, isField } from "./columns.ts";

test.each([
  ["Mum", "name"],
  ["CLIENT NAME", "name"],
  ["Forename", "firstName"],
  ["Surname", "lastName"],
  ["D.O.B.", "bornOn"],
  ["Date of birth", "bornOn"],
  ["EDD", "dueOn"],
  ["Due", "dueOn"],
  ["Gestation", "dueOn"],
  ["Baby's DOB", "babyBornOn"],
  ["Tel/Mob", "phone"],
  ["Contact number", "phone"],
  ["E-mail", "email"],
  ["PC", "postcode"],
  ["Address", "postcode"],
  ["NHS No.", "nhsNumber"],
  ["HV/MW", "referrerName"],
  ["Referred by", "referrerName"],
  ["Role", "referrerRole"],
  ["Team", "referrerTeam"],
  ["Date rec'd", "referredOn"],
  ["Date of referral", "referredOn"],
  ["Reason for referral", "reasons"],
  ["Social complexities / additional vulnerabilities", "reasons"],
  ["Comments", "note"],
  ["1st language", "language"],
  ["Interpreter needed?", "interpreter"],
  ["Consent?", "agreed"],
  ["OK to leave VM?", "safeContact"],
  ["Best time to call", "safeContact"],
  ["Allocated to", null],
  ["No", null],
  ["GP", null],
  ["Wibble", null],
] as const)("the heading “%s” is %s", (heading, field) => {
  expect(guessColumns([heading], [])).toEqual([field]);
});

test("a heading that says nothing is settled by its cells", () => {
  const rows = [
    ["ann@example.com", "07700 900101", "999 000 1375", "DE23 6AB", "hello"],
    ["bea@example.com", "07700900102", "9990002746", "NG9 1AA", "there"],
  ];
  expect(guessColumns(["A", "B", "C", "D", "E"], rows)).toEqual([
    "email",
    "phone",
    "nhsNumber",
    "postcode",
    null,
  ]);
  expect(guessColumns(["Contact"], [["ann@example.com"]])).toEqual(["email"]);
});

test("only fields that may stand twice are given to two columns", () => {
  expect(guessColumns(["Mobile", "Home tel", "Name", "Mum", "Notes", "Comments"], [])).toEqual([
    "phone",
    "phone",
    "name",
    null,
    "note",
    "note",
  ]);
});

test("two halves of a name are better than a column that only looked like one", () => {
  expect(guessColumns(["First name", "Surname", "Family"], [])).toEqual(["firstName", "lastName", null]);
});

test("every field has its label, and only fields are fields", () => {
  expect(FIELD_CODES.map((code) => FIELDS[code].label)).not.toContain("");
  expect(isField("dueOn")).toBe(true);
  expect(isField("toString")).toBe(false);
});
