import { expect, test } from "vitest";
import { readPersonName } from "./person-name.ts";

const asked = { noun: "your name", required: true };

test.each([
  "O'Brien",
  "Siân",
  "Łucja Wójcik-Nowak",
  "Amina",
  "M. A. Rahman",
  "নাসরিন",
  "محمد",
  "李",
  "d’Arcy Ní Dhomhnaill",
  "X Æ A-12",
])("%s is a name", (name) => {
  expect(readPersonName(`  ${name} `, asked)).toEqual({ ok: true, value: name });
});

test("what is refused says what to do", () => {
  expect(readPersonName("", asked)).toEqual({ ok: false, sentence: "Enter your name" });
  expect(readPersonName("", { noun: "your name" })).toEqual({ ok: true, value: "" });
  expect(readPersonName("123", asked)).toEqual({
    ok: false,
    sentence: "Your name must include a letter. Enter the name the person uses.",
  });
  expect(readPersonName("a".repeat(201), asked)).toMatchObject({ ok: false });
});
