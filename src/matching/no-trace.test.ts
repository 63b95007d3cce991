import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { supportersChapter } from "../../db/town/supporters-chapter.ts";
import { addWaitingParent } from "../../tests/add-waiting-parent.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { newId, type Db } from "../platform/db/index.ts";

let house: House;
let referral: string;
let matchId: string;
let count = 0;
beforeAll(async () => {
  house = await openHouse();
  await supportersChapter(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  count += 1;
  referral = await addWaitingParent(house, "chloe", {
    name: "Chloe Barrow",
    addresses: [`chloe${count}@harbrook.example`],
  });
  matchId = newId();
  const ruth = await house.as("ruth", "coordinator");
  const { location, text } = await ruth.post("/matches", {
    id: matchId,
    referral,
    supporter: house.people["amina"] ?? "",
    reason: "She would like one more",
  });
  if (location !== `/matches/${matchId}?done=asked`) throw new Error(`The supporter was not asked: ${text}`);
});

const as = <T>(
  person: string,
  role: string,
  work: (db: Db) => Promise<T>,
  programme = house.programmes["befriending"] ?? null,
): Promise<T> =>
  house.app.database.as(
    { person: house.people[person] ?? null, organisation: house.organisationId, role, programme },
    work,
  );
const rows = (db: Db): Promise<{ id: string }[]> =>
  db.selectFrom("match").select("id").where("id", "=", matchId).execute();
const over = (db: Db): Promise<{ id: string }[]> =>
  db.selectFrom("match_not_going_ahead").select("id").where("id", "=", matchId).execute();
const notes = (db: Db): Promise<{ words: string }[]> =>
  db.selectFrom("match_note").select("words").where("match_id", "=", matchId).execute();
const facts = (db: Db): Promise<{ kind: string }[]> =>
  db.selectFrom("fact").select("kind").where("subject_id", "=", matchId).execute();

const supporterSays = async (answer: "yes" | "no"): Promise<void> => {
  const amina = await house.as("amina", "supporter");
  expect(
    (
      await amina.post(`/supporting/questions/${matchId}/answer`, {
        answer,
        shares: [],
        words: answer === "no" ? "I know her aunt" : "",
      })
    ).status,
  ).toBe(303);
};
const parentSays = async (answer: "yes" | "no"): Promise<void> => {
  const chloe = await house.as("chloe", "parent");
  expect(
    (
      await chloe.post(`/match/${matchId}/answer`, {
        answer,
        words: answer === "no" ? "I would rather have someone older" : "",
      })
    ).status,
  ).toBe(303);
};
const askedNow = async (): Promise<{ supporter: string; parent: number }> => ({
  supporter: (await (await house.as("amina", "supporter")).get(`/supporting/questions/${matchId}`)).text,
  parent: (await (await house.as("chloe", "parent")).get(`/match/${matchId}`)).status,
});

describe("a supporter's no leaves no trace with the parent", () => {
  test("nor does having been asked at all", async () => {
    expect(await as("amina", "supporter", rows)).toHaveLength(1);
    expect(await as("chloe", "parent", rows)).toHaveLength(0);
    expect(await as("chloe", "parent", facts)).toHaveLength(0);
    await supporterSays("no");
    expect(await as("ruth", "coordinator", facts)).toEqual([
      { kind: "MatchProposed" },
      { kind: "SupporterDeclinedMatch" },
    ]);
    expect(await as("ruth", "coordinator", notes)).toEqual([{ words: "I know her aunt" }]);
    for (const nothing of [rows, over, notes, facts] as ((db: Db) => Promise<unknown[]>)[])
      expect(await as("chloe", "parent", nothing)).toHaveLength(0);
    expect((await askedNow()).parent).toBe(404);
    expect((await (await house.as("chloe", "parent")).get("/today")).text).not.toMatch(/Amina|going ahead/);
    await house.post();
    expect(house.letters.some(({ to }) => to === `chloe${count}@harbrook.example`)).toBe(false);
  });
});

describe("a parent's no reads to the supporter like a lapse and a withdrawal", () => {
  const endings: Record<string, () => Promise<void>> = {
    "a parent's no": () => parentSays("no"),
    "a lapse": async () => {
      house.clock.forward({ days: 6 });
      await house.work("lapse-matches");
      house.clock.forward({ days: -6 });
    },
    "a withdrawal": async () => {
      const ruth = await house.as("ruth", "coordinator");
      expect(
        (
          await ruth.post(`/matches/${matchId}/withdrawal`, {
            why: "parentAsked",
            note: "She told me she is not sure",
          })
        ).status,
      ).toBe(303);
    },
  };
  const read: string[] = [];
  test.each(Object.keys(endings))("%s", async (ending) => {
    await supporterSays("yes");
    expect(await as("amina", "supporter", rows)).toHaveLength(1);
    const lettersBefore = house.letters.length;
    await endings[ending]?.();
    expect(await as("ruth", "coordinator", rows)).toHaveLength(1);
    expect(await as("amina", "supporter", rows)).toHaveLength(0);
    expect(await as("amina", "supporter", over)).toHaveLength(1);
    expect(await as("amina", "supporter", notes)).toHaveLength(0);
    const kinds = (await as("amina", "supporter", facts)).map(({ kind }) => kind);
    expect(kinds).toEqual(["SupporterAgreedToMatch"]);
    await house.post();
    const toAmina = house.letters.slice(lettersBefore).filter(({ to }) => to === "amina@harbrook.example");
    const page = (await askedNow()).supporter;
    expect(page).toContain("This one is not going ahead");
    read.push(JSON.stringify([page, toAmina.at(-1)?.subject, toAmina.at(-1)?.text]));
    expect(new Set(read).size).toBe(1);
  });
});

test("the safeguarding lead reads that a match was agreed, and none of the noes", async () => {
  await supporterSays("yes");
  await parentSays("yes");
  expect((await as("kim", "safeguarding-lead", facts, null)).map(({ kind }) => kind)).toEqual([
    "MatchAgreed",
  ]);
  expect((await as("chloe", "parent", facts)).map(({ kind }) => kind)).toContain("MatchAgreed");
  expect((await as("chloe", "parent", facts)).map(({ kind }) => kind)).not.toContain("MatchProposed");
  expect(await as("chloe", "parent", rows)).toHaveLength(1);
  expect(await as("grace", "supporter", rows)).toHaveLength(0);
  expect(await as("ruth", "coordinator", rows, house.programmes["birth"])).toHaveLength(0);
});

test("a parent may not say yes before the supporter has, nor for somebody else", async () => {
  const early = (db: Db): Promise<{ numUpdatedRows: bigint }> =>
    db.updateTable("match").set({ state: "agreed" }).where("id", "=", matchId).executeTakeFirstOrThrow();
  expect((await as("chloe", "parent", early)).numUpdatedRows).toBe(0n);
  await expect(as("amina", "supporter", early)).rejects.toThrow(/row-level security|match_check/);
  expect((await as("grace", "supporter", early)).numUpdatedRows).toBe(0n);
});

test("kept apart since: the question goes, the database refuses a yes, and nobody reads why", async () => {
  const ruth = await house.as("ruth", "coordinator");
  await ruth.post("/do-not-match", {
    id: newId(),
    parent: house.people["chloe"] ?? "",
    supporter: house.people["amina"] ?? "",
    why: "They are related",
  });
  expect((await ruth.get(`/matches/${matchId}`)).text).toContain("they should not be brought together");
  const amina = await house.as("amina", "supporter");
  const seen = await amina.postAndFollow(`/supporting/questions/${matchId}/answer`, { answer: "yes" });
  expect(seen.text).toContain("This one is not going ahead");
  expect(seen.text).not.toContain("related");
  const again = (db: Db): Promise<unknown> =>
    db
      .updateTable("match")
      .set({ state: "supporter asked", ended_at: null, ended_by: null, withdrawn_why: null })
      .where("id", "=", matchId)
      .execute();
  await expect(as("ruth", "coordinator", again)).rejects.toThrow(/kept apart/);
});

test("only coordinators read who is kept apart", async () => {
  const entries = (db: Db): Promise<unknown[]> => db.selectFrom("do_not_match").select("id").execute();
  expect((await as("ruth", "coordinator", entries)).length).toBeGreaterThan(0);
  expect(await as("amina", "supporter", entries)).toHaveLength(0);
  expect(await as("chloe", "parent", entries)).toHaveLength(0);
  expect(await as("kim", "safeguarding-lead", entries, null)).toHaveLength(0);
  expect(await as("juno", "referrer", entries)).toHaveLength(0);
});
