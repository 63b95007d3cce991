import { expect, test } from "vitest";
import { whoSheIs } from "./who-she-is.ts";

const phone = { kind: "phone", value: "+447700900123" } as const;
const email = { kind: "email", value: "priya@example.com" } as const;

test("somebody with the same address and name is the person we know", () => {
  expect(whoSheIs("Priya Sandhu", [phone], [{ ...phone, personId: "p", name: "Priya Sandhu" }])).toEqual({
    kind: "known",
    personId: "p",
  });
});

test("a shared phone is not given to a second person; another address of hers is enough", () => {
  const taken = [{ ...phone, personId: "mother", name: "Harpreet Kaur" }];
  expect(whoSheIs("Priya Sandhu", [phone], taken)).toEqual({ kind: "another" });
  expect(whoSheIs("Priya Sandhu", [phone, email], taken)).toEqual({ kind: "new", addresses: [email] });
});

test("somebody nobody knows is new, with every address she has", () => {
  expect(whoSheIs("Priya Sandhu", [phone, email], [])).toEqual({ kind: "new", addresses: [phone, email] });
});
