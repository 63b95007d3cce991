import { expect, test } from "vitest";
import { whereNext } from "./where-next.ts";

test.each(["/", "/today", "/referrals/1?tab=notes#top", "/locked?then=%2F"])("%s is ours", (path) => {
  expect(whereNext(path)).toBe(path);
});

test.each([
  "",
  "today",
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/a\r\nset-cookie: x=y",
  "/\t/evil.example",
  `/${"a".repeat(600)}`,
])("%j is not", (path) => {
  expect(whereNext(path)).toBeNull();
});
