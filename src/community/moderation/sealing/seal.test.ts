import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../../tests/browser.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { newId, system, type ActorSettings } from "../../../platform/db/index.ts";
import type { Role } from "../../../words/roles.ts";
import { writePost } from "../post.sample.ts";
import { agree, askToOpen, isToTell, refuse, wait, type Opening } from "./seal.ts";
import { asDay } from "../../../words/day.ts";

let house: House;
let space: OpenedSpace;
let postId: string;
let other: string;
let chloe: Browser, kim: Browser, sue: Browser;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  ({ postId } = await writePost(house, space, "chloe", "Some nights I want it all to stop.", {
    hidden: true,
  }));
  other = (await writePost(house, space, "priya", "Me too.", { hidden: true })).postId;
  await freshly();
});
afterAll(() => house.close());
/** Each signed in and proved just now. */
async function freshly(): Promise<void> {
  chloe = await house.as("chloe", "parent");
  kim = await house.as("kim", "safeguarding-lead");
  sue = await house.as("sue", "administrator");
}

const settings = (who: string, role: Role): ActorSettings => ({
  person: house.people[who] ?? "",
  organisation: house.organisationId,
  role,
  programme:
    role === "safeguarding-lead" || role === "administrator"
      ? null
      : (house.programmes["befriending"] ?? null),
});
const authorsSeenBy = (who: string, role: Role, post = postId) =>
  house.app.database.as(settings(who, role), (db) =>
    db.selectFrom("post_author").select("person_id").where("post_id", "=", post).execute(),
  );
const everybodyElse = [
  ["priya", "parent"],
  ["jade", "parent"],
  ["amina", "supporter"],
  ["grace", "supporter"],
  ["ruth", "coordinator"],
  ["sue", "administrator"],
  ["marian", "clinical-supervisor"],
  ["juno", "referrer"],
] as const;
const hers = () => [
  "Chloe in the sun",
  "Chloe Member",
  space.members["chloe"]?.memberId ?? "-",
  space.members["chloe"]?.personId ?? "-",
];
let sealId = newId();

test("sealed, it is nobody's but hers: there is something to see, and no role sees it", async () => {
  expect(await authorsSeenBy("chloe", "parent")).toHaveLength(1);
  for (const [who, role] of [...everybodyElse, ["kim", "safeguarding-lead"] as const])
    expect(await authorsSeenBy(who, role), who).toEqual([]);
});

test("a lead asks with a reason, once; a second person is told in neutral words", async () => {
  const page = await kim.get(`/posts/${postId}/seal`);
  expect(page.text).toContain("a second person must agree");
  for (const each of hers()) expect(page.html).not.toContain(each);
  expect((await kim.post(`/posts/${postId}/seal`, { id: sealId, why: " " })).status).toBe(422);
  for (const _ of [1, 2])
    await kim.post(`/posts/${postId}/seal`, { id: sealId, why: "She may be in danger tonight." });
  await house.post();
  expect(house.letters.filter(({ to }) => to.startsWith("sue@"))).toHaveLength(1);
  expect(JSON.stringify(house.letters)).not.toMatch(/danger|Chloe|hidden|post/);
  for (const [who, role] of everybodyElse.filter(([, role]) => role !== "administrator"))
    expect((await (await house.as(who, role)).get(`/seals/${sealId}`)).status, who).not.toBe(200);
});

test("whoever asked cannot agree, in the act and in the rows; nothing opens meanwhile", async () => {
  expect((await kim.post(`/seals/${sealId}/agreement`)).status).toBe(403);
  expect((await kim.get(`/seals/${sealId}/name`)).status).toBe(403);
  await expect(
    house.app.database.as(system(house.organisationId), (db) =>
      db
        .updateTable("seal_opening")
        .set({
          agreed_at: house.clock.now,
          agreed_by: house.people["kim"] ?? "",
          until_at: house.clock.now,
          tell_on: asDay("2026-08-18"),
        })
        .where("id", "=", sealId)
        .execute(),
    ),
  ).rejects.toThrow(/check/);
  expect(await authorsSeenBy("kim", "safeguarding-lead")).toEqual([]);
});

test("the second person agrees without the post or the name; it needs a proof of her own", async () => {
  house.clock.forward({ minutes: 16 });
  expect((await sue.post(`/seals/${sealId}/agreement`)).location).toMatch(/^\/sign-in\/prove/);
  await freshly();
  const page = await sue.get(`/seals/${sealId}`);
  expect(page.text).toContain("She may be in danger tonight.");
  expect(page.html).not.toContain("Some nights");
  for (const each of hers()) expect(page.html).not.toContain(each);
  expect((await sue.post(`/seals/${sealId}/agreement`)).location).toContain("done=agreed");
});

test("open, it is open to that lead alone, for that post alone, and written down", async () => {
  expect(await authorsSeenBy("kim", "safeguarding-lead")).toHaveLength(1);
  expect(await authorsSeenBy("kim", "safeguarding-lead", other)).toEqual([]);
  for (const [who, role] of everybodyElse) expect(await authorsSeenBy(who, role), who).toEqual([]);
  const name = await kim.get(`/seals/${sealId}/name`);
  expect(name.text).toContain("Chloe Member");
  expect(name.text).toContain("Chloe in the sun");
  expect((await sue.get(`/seals/${sealId}/name`)).status).toBe(403);
  for (const who of ["sue", "kim"] as const) {
    const browser = who === "sue" ? sue : kim;
    for (const path of ["/seals", `/seals/${sealId}`])
      for (const each of hers()) expect((await browser.get(path)).html, `${who} ${path}`).not.toContain(each);
  }
  const looks = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("safeguarding_view").select(["subject_person_id", "page"]).execute(),
  );
  expect(looks).toContainEqual({ subject_person_id: space.members["chloe"]?.personId, page: "hidden name" });
  for (const path of ["/me/looked", "/community/decided"])
    expect((await chloe.get(path)).text, path).not.toMatch(/hidden name was opened/i);
});

test("after an hour it is sealed again, also in the rows", async () => {
  house.clock.forward({ minutes: 61 });
  await freshly();
  expect((await kim.get(`/seals/${sealId}/name`)).status).toBe(403);
  await house.work("mind-reports");
  expect(await authorsSeenBy("kim", "safeguarding-lead")).toEqual([]);
});

test("she is told when it is safe: not before a lead says so or her day comes, then once, on her page alone", async () => {
  const waits = { act: "wait", "wait-why": "He reads her phone.", "wait-days": "30" };
  expect((await kim.post(`/seals/${sealId}/telling`, { ...waits, "wait-days": "900" })).status).toBe(422);
  expect((await kim.post(`/seals/${sealId}/telling`, waits)).location).toContain("done=waits");
  house.clock.forward({ days: 20 });
  await house.work("mind-reports");
  await freshly();
  expect((await chloe.get("/community/decided")).text).not.toContain("was opened");
  house.clock.forward({ days: 11 });
  for (const _ of [1, 2]) await house.work("mind-reports");
  await freshly();
  const told = await chloe.get("/community/decided");
  expect(told.text).toContain("Your hidden name was opened");
  expect(told.text).toContain("our safeguarding lead and a second person opened it");
  expect(told.text).not.toContain("He reads her phone");
  expect((await (await house.as("priya", "parent")).get("/community/decided")).text).not.toContain(
    "was opened",
  );
  expect((await kim.get(`/seals/${sealId}`)).text).toContain("She was told");
});

test("a lead who must not see her, or wrote it herself, neither asks nor agrees; she learns of no opening", async () => {
  const kimId = house.people["kim"] ?? "";
  await house.app.database.as(system(house.organisationId), (db) =>
    db
      .insertInto("conflict")
      .values({
        id: newId(),
        organisation_id: house.organisationId,
        person_id: kimId,
        subject_id: space.members["priya"]?.personId ?? "",
        kind: "neighbour",
        why: "They share a wall." as never,
        found: "noticed",
        began_at: house.clock.now,
        began_by: house.people["sue"] ?? "",
        ended_at: null,
        ended_by: null,
        ended_why: null,
        named: null,
      })
      .execute(),
  );
  sealId = newId();
  const refused = await kim.post(`/posts/${other}/seal`, { id: sealId, why: "I would like to know." });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Another safeguarding lead");
  await expect(
    house.app.database.as(settings("kim", "safeguarding-lead"), (db) =>
      db
        .insertInto("seal_opening")
        .values({
          id: sealId,
          organisation_id: house.organisationId,
          space_id: space.id,
          post_id: other,
          asked_at: house.clock.now,
          asked_by: kimId,
          why: "x" as never,
        })
        .execute(),
    ),
  ).rejects.toThrow(/Somebody else opens this/);
});

const opening: Opening = {
  id: "1",
  spaceId: "s",
  postId: "p",
  askedAt: new Date("2026-08-04T09:00:00Z"),
  askedBy: "kim",
  why: "w",
  agreedAt: null,
  agreedBy: null,
  refusedAt: null,
  refusedBy: null,
  refusedWhy: null,
  untilAt: null,
  seenAt: null,
  endedAt: null,
  tellOn: null,
  waitWhy: null,
  toldAt: null,
};
const at = { now: new Date("2026-08-04T09:10:00Z"), today: asDay("2026-08-04") };
const refusals = (outcome: { kind: string; refusal?: string }): string =>
  outcome.kind === "refused" ? (outcome.refusal ?? "") : outcome.kind;

test.each([
  [askToOpen({ nameHidden: true, apart: false }, { personId: "kim", role: "safeguarding-lead" }), "happened"],
  [askToOpen({ nameHidden: true, apart: false }, { personId: "ruth", role: "coordinator" }), "leadAsks"],
  [
    askToOpen({ nameHidden: false, apart: false }, { personId: "kim", role: "safeguarding-lead" }),
    "notHidden",
  ],
  [askToOpen({ nameHidden: true, apart: true }, { personId: "kim", role: "safeguarding-lead" }), "another"],
  [agree(opening, { personId: "sue", role: "administrator" }, false, at), "happened"],
  [agree(opening, { personId: "kim", role: "safeguarding-lead" }, false, at), "twoPeople"],
  [agree(opening, { personId: "kim", role: "administrator" }, false, at), "twoPeople"],
  [agree(opening, { personId: "ruth", role: "coordinator" }, false, at), "another"],
  [agree(opening, { personId: "sue", role: "administrator" }, true, at), "another"],
  [
    agree({ ...opening, refusedAt: at.now }, { personId: "sue", role: "administrator" }, false, at),
    "answered",
  ],
  [
    agree(
      { ...opening, agreedAt: at.now, agreedBy: "sue" },
      { personId: "sue", role: "administrator" },
      false,
      at,
    ),
    "nothing",
  ],
  [refuse(opening, { personId: "sue", role: "administrator" }, false), "happened"],
  [refuse(opening, { personId: "kim", role: "safeguarding-lead" }, false), "twoPeople"],
  [wait({ toldAt: null, agreedAt: at.now }, 30, at.today), "happened"],
  [wait({ toldAt: at.now, agreedAt: at.now }, 30, at.today), "told"],
  [wait({ toldAt: null, agreedAt: null }, 30, at.today), "notOpened"],
  [wait({ toldAt: null, agreedAt: at.now }, 61, at.today), "days"],
])("%#: %s", (outcome, expected) => {
  expect(refusals(outcome)).toBe(expected);
});

test("only of a name that somebody saw is she told by the clock", () => {
  const day = asDay("2026-08-18");
  expect(isToTell({ seenAt: at.now, toldAt: null, tellOn: day }, day)).toBe(true);
  expect(isToTell({ seenAt: null, toldAt: null, tellOn: day }, day)).toBe(false);
  expect(isToTell({ seenAt: at.now, toldAt: null, tellOn: day }, asDay("2026-08-17"))).toBe(false);
});
