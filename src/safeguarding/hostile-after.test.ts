import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId } from "../platform/db/index.ts";
import { afterTakenRoutes } from "./after-taken.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const absurd = [
  "",
  " \u200b ",
  "'; drop table concern; --",
  "<script>alert(1)</script>\u0000\u202e",
  "x".repeat(30_000),
  "99999999999999999999",
  "\ud83d\udc69\u200d\ud83d\udc67\ufffd",
];
const fields = [
  "id",
  "reason",
  "whom",
  "consent",
  "consent-why",
  "told",
  "knows",
  "why-not",
  "again-day",
  "again-month",
  "again-year",
  "low-level",
  "how",
  "said",
  "answer",
  "why",
  "outcome",
  "note",
  "who",
  "learned",
  "lesson",
  "month",
  "seen",
  "changed",
];

test("absurd and hostile answers are read, kept or refused with a sentence, and never break", async () => {
  const chloe = await openPair(house);
  const amina = await house.as("amina", "supporter");
  const form = { id: newId(), "words-id": newId(), about: chloe.parentId, words: "Something." };
  await amina.post("/worried", form);
  const kim = await house.as("kim", "safeguarding-lead");
  const path = `/concerns/${form.id}`;
  await kim.post(`${path}/acknowledgement`);
  await kim.post(`${path}/decisions/adult-social-care`, {
    id: newId(),
    reason: "It could not wait.",
    whom: "Harbrook council.",
    consent: "with",
    knows: "yes",
  });
  const open = /\/follow-ups\/([0-9a-f-]{36})/.exec((await kim.get(path)).html)?.[1] ?? "";
  const posts = afterTakenRoutes.filter(({ method }) => method === "POST");
  for (const route of posts)
    for (const value of absurd) {
      const to = route.path
        .replace("/concerns/:id", path)
        .replace("/lessons/:id", `/lessons/${newId()}`)
        .replace(":followid", open)
        .replace(":readerid", newId())
        .replace(":kind", value.length < 40 && value.trim() ? encodeURIComponent(value) : "monitor");
      const seen = await kim.post(to, Object.fromEntries(fields.map((field) => [field, value])));
      expect(
        seen.status,
        `${route.path} with ${value.slice(0, 20)}: ${seen.text.slice(0, 200)}`,
      ).toBeLessThan(500);
      expect(seen.html).not.toContain("<script>alert");
    }
});
