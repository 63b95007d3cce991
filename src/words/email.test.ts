import { expect, test } from "vitest";
import { emailDomain, readEmail } from "./email.ts";

test.each([
  [" Jo.Bloggs@NHS.net ", "Jo.Bloggs@nhs.net"],
  ["o'brien+derby@example.co.uk", "o'brien+derby@example.co.uk"],
  ["Jo Bloggs <jo@example.com>", "jo@example.com"],
  ["mailto:jo@example.com", "jo@example.com"],
  ["jo\u200b@example.com", "jo@example.com"],
  ["jo\uff20example.com", "jo@example.com"],
])("%s is read as %s", (typed, value) => {
  expect(readEmail(typed)).toEqual({ ok: true, value });
});

test.each([
  "jo",
  "jo@",
  "@example.com",
  "jo@example",
  "jo@@example.com",
  "jo..b@example.com",
  "jo@-a.com",
  "jo@exa_mple.com",
  "jo@example.c",
  "jo@example.com,al@example.com",
  `${"a".repeat(65)}@example.com`,
])("%s is refused with the right form", (typed) => {
  expect(readEmail(typed)).toEqual({
    ok: false,
    sentence: "Enter an email address in the correct format, like name@example.com",
  });
});

test("nothing, too long and two addresses have their own sentence", () => {
  expect(readEmail("")).toEqual({ ok: false, sentence: "Enter an email address" });
  expect(readEmail("jo@a.com al@a.com")).toEqual({
    ok: false,
    sentence: "Enter one email address, without spaces",
  });
  expect(readEmail(`a@${"b".repeat(260)}.com`)).toEqual({
    ok: false,
    sentence: "Email address must be 254 characters or fewer",
  });
});

test("the domain says which service someone writes from", () => {
  expect(emailDomain("jo@NHS.net")).toBe("nhs.net");
});
