import { expect, test } from "vitest";
import { problemWithPassword } from "./choose-password.ts";
import { hashPassword, isRightPassword } from "./hash.ts";

test.each([
  "kettle ladder moss",
  "correct horse battery",
  "Zażółć gęślą",
  "ਤਿੰਨ ਸ਼ਬਦ ਇਕੱਠੇ",
  "tractorpebblewool",
  "correct horse battery staple".repeat(3),
])("%s will do", (password) => {
  expect(problemWithPassword(password, ["ruth"])).toBeNull();
});

test.each([
  ["", "Choose a password"],
  ["short", "12 characters or more"],
  ["password1234", "guess"],
  ["Password2026!!", "guess"],
  ["123456789012", "guess"],
  ["qwertyuiop123", "guess"],
  ["aaaaaaaaaaaaaaa", "guess"],
  ["Welcome1!Welcome1!", "guess"],
  ["ruth.adeyemi12", "Leave your name"],
  ["x".repeat(300), "200 characters or fewer"],
])("%s will not, and the sentence says what would", (password, sentence) => {
  expect(problemWithPassword(password, ["ruth.adeyemi", "Ruth"])).toContain(sentence);
});

test("a password is right however its accents were typed, and nobody's is right for nobody", async () => {
  const hashed = await hashPassword("café kettle moss".normalize("NFD"));
  expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isRightPassword(hashed, "café kettle moss".normalize("NFC"))).toBe(true);
  expect(await isRightPassword(hashed, "cafe kettle moss")).toBe(false);
  expect(await isRightPassword(null, "nobody has this one")).toBe(false);
  expect(await isRightPassword(hashed, "café kettle moss" + " ".repeat(500))).toBe(false);
});
