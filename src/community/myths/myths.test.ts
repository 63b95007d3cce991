import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { addPerson } from "../../people/index.ts";
import { newId, system } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";
import { answerMyth, type AnswerAsked } from "./answer-myth.ts";
import type { Myth } from "./myth.ts";

const myth: Myth = {
  id: "m",
  programmeId: "p",
  claim: "Babies move less near the end",
  askedAt: new Date("2026-08-01T09:00:00Z"),
  correction: null,
  endedAt: null,
};
const good: AnswerAsked = {
  answer: "They move as much as ever. Call your unit if they do not.",
  sourceName: "NHS, Your baby’s movements",
  sourceUrl: "https://www.nhs.uk/pregnancy/",
  reviewOn: null,
  as: "Sam, midwife",
};
const at = { now: new Date("2026-08-04T08:00:00Z"), today: "2026-08-04" as Day };

test.each<[Partial<AnswerAsked>, string]>([
  [{ as: null }, "notAsked"],
  [{ answer: " " }, "answerMissing"],
  [{ sourceName: "" }, "sourceMissing"],
  [{ sourceUrl: "http://example.org" }, "sourceUnsafe"],
  [{ sourceUrl: "javascript:alert(1)" }, "sourceUnsafe"],
  [{ reviewOn: "2026-08-04" as Day }, "reviewDay"],
  [{ reviewOn: "2029-08-04" as Day }, "reviewDay"],
])("%j is refused: %s", (part, refusal) => {
  expect(answerMyth(myth, { ...good, ...part }, at)).toEqual({ kind: "refused", refusal });
});
test("a year until it is checked again, unless she says a day", () => {
  expect(answerMyth(myth, good, at)).toMatchObject({ state: { reviewOn: "2027-08-04" } });
});

let house: House;
let space: OpenedSpace;
let midwife: string;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house);
  midwife = await house.app.database.as(system(house.organisationId), async (db) => {
    const id = await addPerson(db, {
      organisationId: house.organisationId,
      name: "Sam Idris",
      addresses: ["sam@hospital.example"],
      roles: [{ role: "professional", programmeId: space.programmeId }],
      at: house.clock.now,
    });
    await db
      .insertInto("answering")
      .values({
        id: newId(),
        organisation_id: house.organisationId,
        programme_id: space.programmeId,
        person_id: id,
        title: "Midwife",
        known_as: "Sam",
        began_at: house.clock.now,
        began_by: house.people["bridget"] ?? "",
      })
      .execute();
    return id;
  });
});
afterAll(() => house.close());

async function accept(who: string): Promise<void> {
  await house.app.database.as(system(house.organisationId), async (db) => {
    const rules = await db
      .selectFrom("house_rules")
      .select("version")
      .where("space_id", "=", space.id)
      .orderBy("version", "desc")
      .executeTakeFirst();
    if (!rules) return;
    await db
      .insertInto("house_rules_accepted")
      .values({
        member_id: space.members[who]?.memberId ?? "",
        version: rules.version,
        organisation_id: house.organisationId,
        space_id: space.id,
        accepted_at: house.clock.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

test("a claim is put right where it was made, reaches who had read it, is found first, and nobody is shamed (A13)", async () => {
  const front = `/spaces/${space.id}`;
  await accept("chloe");
  const chloe = await house.as("chloe", "parent");
  const thread = newId();
  const written = await chloe.post(`${front}/threads`, {
    id: newId(),
    "thread-id": thread,
    title: "Nearly there",
    words: "My nan says I may not have cheese of any kind.",
  });
  expect(written.status).toBe(303);
  const at = written.location ?? "";
  const path = at.split(/[?#]/)[0] ?? "";
  const priya = await house.as("priya", "parent");
  const before = await priya.get(path);
  expect(before.text).toContain("cheese of any kind");
  const post = /id="post-([0-9a-f-]{36})"/.exec(before.html)?.[1] ?? "";
  expect((await priya.get(`/posts/${post}/myth`)).status).toBe(403);

  const amina = await house.as("amina", "supporter");
  expect((await amina.post(`/posts/${post}/myth`, { claim: "new", words: " " })).status).toBe(422);
  const id = newId();
  await amina.post(`/posts/${post}/myth`, { id, claim: "new", words: "Cheese is not allowed" });
  expect((await amina.get(path)).text).toContain("It waits for a professional");
  for (const who of ["priya", "chloe"]) {
    const member = await house.as(who, "parent");
    expect((await member.get(path)).text).not.toContain("going round");
    expect((await member.get("/myths")).text).not.toContain("not allowed");
    expect((await member.get(`/myths/${id}`)).status).toBe(404);
  }
  expect((await (await house.as("bridget", "coordinator")).get("/board")).text).toContain(
    "Cheese is not allowed",
  );

  const sam = await house.as(midwife, "professional");
  expect((await sam.get("/myths")).text).toContain("Cheese is not allowed");
  expect((await sam.get("/questions")).text).toContain("Cheese is not allowed");
  expect((await sam.post(`/myths/${id}/answer`, { answer: "It is." })).status).toBe(422);
  const kept = await sam.postAndFollow(`/myths/${id}/answer`, {
    answer: "Hard cheese is safe for you. Soft white ones are, when they are cooked until steaming.",
    source: "NHS, Foods to avoid",
    url: "https://www.nhs.uk/pregnancy/keeping-well/foods-to-avoid/",
  });
  expect(kept.text).toContain("It stands wherever this was said.");
  expect((await sam.get("/questions")).text).not.toContain("Cheese is not allowed");

  const reader = await house.as("priya", "parent");
  expect((await reader.get(front)).text).toContain("Something you may have read here has been put right.");
  // Jade had not read it, and is not told
  expect((await (await house.as("jade", "parent")).get(front)).text).not.toContain("may have read here");
  const there = await reader.get(path);
  expect(there.text).toContain("Many people have heard this");
  expect(there.text).toContain("Sam, midwife. From NHS, Foods to avoid (www.nhs.uk)");
  await reader.get(`/myths/${id}`);
  expect((await reader.get(front)).text).not.toContain("may have read here");
  const found = await reader.postAndFollow(`${front}/search`, { words: "cheese allowed" });
  expect(found.text).toContain("Hard cheese is safe for you");

  house.clock.forward({ days: 366 });
  expect((await (await house.as("priya", "parent")).get(`/myths/${id}`)).text).toContain(
    "it is being checked again",
  );
  expect((await (await house.as("bridget", "coordinator")).get("/board")).text).toContain(
    "is to be checked again",
  );
});
