import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import { onServer } from "../../../tests/on-server.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { newId } from "../../platform/db/index.ts";
import { findMeasure } from "../register/measures.ts";
import { decide } from "./deciding/decide.ts";
import { decideAppeal } from "./deciding/appeal.ts";
import { offered } from "./deciding/offered.ts";
import { goesTo } from "./thing.ts";
import type { ReportCase } from "./report-case.ts";
import { hashReference, newReference, readReference } from "./reporting/reference.ts";
import { writePost } from "./post.sample.ts";

let house: House;
let space: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
});
afterAll(() => house.close());

const report = async (kind: string, id: string, by: string) =>
  (await house.as(by, "parent")).post(`/report/${kind}/${id}`, { id: newId(), reason: "hurtful", words: "" });

test("a thread, a member and a supporter are reported like a post, and nothing outside the space is", async () => {
  const { threadId } = await writePost(house, space, "chloe", "Hello.");
  for (const [kind, id] of [
    ["thread", threadId],
    ["member", space.members["jade"]?.memberId ?? ""],
    ["member", space.members["amina"]?.memberId ?? ""],
  ] as const) {
    expect((await report(kind, id, "priya")).location, kind).toContain("done=told");
    const leanne = await house.as("leanne", "supporter");
    expect((await leanne.get(`/report/${kind}/${id}`)).status).toBe(404);
  }
  expect((await report("member", newId(), "priya")).status).toBe(404);
  expect((await report("nonsense", threadId, "priya")).status).toBe(404);
  expect((await report("person", space.members["jade"]?.personId ?? "", "priya")).status).toBe(404);
});

test("a question is reported without whose it is", async () => {
  const [id, author] = [newId(), space.members["jade"]];
  await onServer(house.ownerUrl, async (client) => {
    await client.query(
      `insert into question (id, organisation_id, programme_id, space_id, words, about, asked_at)
       values ($1, $2, $3, $4, 'May I swim?', 'experience', $5)`,
      [id, house.organisationId, space.programmeId, space.id, house.clock.now],
    );
    await client.query(
      "insert into question_author (question_id, organisation_id, space_id, member_id, person_id) values ($1, $2, $3, $4, $5)",
      [id, house.organisationId, space.id, author?.memberId, author?.personId],
    );
  });
  const jade = await house.as("jade", "parent");
  expect((await jade.get(`/report/question/${id}`)).text).toContain("This is your own");
});

test("two who report the same thing at the same moment make one case", async () => {
  const { postId } = await writePost(house, space, "chloe", "Twice at once.");
  const [priya, jade] = [await house.as("priya", "parent"), await house.as("jade", "parent")];
  const sent = await Promise.all(
    [priya, jade].map((each) =>
      each.post(`/report/post/${postId}`, { id: newId(), reason: "argument", words: "" }),
    ),
  );
  expect(sent.map(({ status }) => status)).toEqual([303, 303]);
  const { rows } = await onServer(house.ownerUrl, (client) =>
    client.query<{ reports: number }>("select reports from report_case where thing_id = $1", [postId]),
  );
  expect(rows).toEqual([{ reports: 2 }]);
});

test("a restriction refuses with until when, and is over by itself; out of the space nothing of it is read", async () => {
  const { postId, threadId } = await writePost(house, space, "jade", "I know where you live.");
  await report("post", postId, "priya");
  const ruth = await house.as("ruth", "coordinator");
  const list = (await ruth.get("/reports")).html;
  const ids = [...list.matchAll(/\/reports\/([0-9a-f-]{36})/g)].map(([, id]) => id ?? "");
  let id = "";
  for (const each of ids)
    if ((await ruth.get(`/reports/${each}`)).text.includes("I know where you live")) id = each;
  expect(
    (
      await ruth.post(`/reports/${id}/decision`, {
        id: newId(),
        does: "out",
        days: "400",
        because: "A threat.",
      })
    ).status,
  ).toBe(422);
  expect(
    (
      await ruth.post(`/reports/${id}/decision`, {
        id: newId(),
        does: "out",
        days: "3",
        because: "A threat.",
      })
    ).status,
  ).toBe(303);
  const jade = await house.as("jade", "parent");
  const shut = await jade.get(`/spaces/${space.id}`);
  expect(shut.status).toBe(403);
  expect(shut.text).toContain("You have a break from here until");
  expect((await jade.get(`/threads/${threadId}`)).status).toBe(404);
  expect((await jade.get("/community/decided")).text).toContain("You have a break from the space");
  house.clock.forward({ days: 3, minutes: 1 });
  await house.work("mind-reports");
  expect((await (await house.as("jade", "parent")).get(`/spaces/${space.id}`)).status).not.toBe(403);
});

const aCase: ReportCase & { aboutMember: boolean } = {
  id: "1",
  programmeId: "p",
  spaceId: "s",
  threadId: "t",
  thingKind: "post",
  thingId: "x",
  goesTo: "shift",
  reason: "hurtful",
  reports: 1,
  frozen: { title: null, words: "", handle: null, before: null, writtenAt: null },
  nameHidden: false,
  openedAt: new Date("2026-08-04T08:00:00Z"),
  dueAt: new Date("2026-08-04T16:00:00Z"),
  claimedAt: null,
  claimedBy: null,
  decidedAt: null,
  aboutMember: true,
};
const now = new Date("2026-08-04T09:00:00Z");
const ruthDecides = { personId: "ruth", role: "coordinator" } as const;

test.each([
  [{}, { does: ["nothing"], days: null }, "happened"],
  [{}, { does: ["remove", "warn"], days: 30 }, "happened"],
  [{}, { does: ["nothing", "warn"], days: 30 }, "onlyNothing"],
  [{}, { does: ["warn"], days: null }, "days"],
  [{}, { does: ["out"], days: 91 }, "days"],
  [{ decidedAt: now }, { does: ["nothing"], days: null }, "decided"],
  [{ claimedBy: "amina", claimedAt: now }, { does: ["nothing"], days: null }, "hasIt"],
  [
    { claimedBy: "amina", claimedAt: new Date("2026-08-04T05:00:00Z") },
    { does: ["nothing"], days: null },
    "happened",
  ],
  [{ nameHidden: true }, { does: ["held first"], days: 7 }, "wouldShow"],
  [{ aboutMember: false }, { does: ["warn"], days: 7 }, "noMember"],
  [{ thingKind: "member", threadId: null }, { does: ["remove"], days: null }, "notOfThis"],
] as const)("%j %j: %s", (changes, choice, expected) => {
  const outcome = decide({ ...aCase, ...changes }, ruthDecides, choice, now);
  expect(outcome.kind === "refused" ? outcome.refusal : outcome.kind).toBe(expected);
});

test("a supporter decides nothing that lasts", () => {
  const hers = offered(aCase, "supporter");
  expect(hers).toEqual(expect.arrayContaining(["nothing", "hide", "slow"]));
  for (const does of ["remove", "warn", "out", "close"] as const) {
    expect(hers).not.toContain(does);
    const outcome = decide(aCase, { personId: "amina", role: "supporter" }, { does: [does], days: 7 }, now);
    expect(outcome).toMatchObject({ kind: "refused", refusal: "notYours" });
  }
});

test.each([
  ["whoever decided first", { firstBy: "ruth", decidedAt: null }, ruthDecides, "yourOwnDecision"],
  [
    "a supporter",
    { firstBy: "kim", decidedAt: null },
    { personId: "amina", role: "supporter" } as const,
    "notYours",
  ],
  ["twice", { firstBy: "kim", decidedAt: now }, ruthDecides, "appealDecided"],
])("another look: %s is refused", (_, appeal, by, refusal) => {
  expect(decideAppeal(appeal, by, true)).toMatchObject({ kind: "refused", refusal });
});

test.each([
  [{ kind: "post", place: "member", roles: [], spaceId: "s" }, "hurtful", "shift"],
  [{ kind: "post", place: "member", roles: [], spaceId: "s" }, "child", "coordinator"],
  [{ kind: "post", place: "supporter", roles: ["supporter"], spaceId: "s" }, "hurtful", "coordinator"],
  [{ kind: "person", place: null, roles: ["supporter"], spaceId: null }, "conduct", "coordinator"],
  [{ kind: "person", place: null, roles: ["supporter", "coordinator"], spaceId: null }, "conduct", "lead"],
  [{ kind: "person", place: null, roles: ["safeguarding-lead"], spaceId: null }, "conduct", "lead"],
  [{ kind: "outside", place: null, roles: [], spaceId: null }, "else", "lead"],
] as const)("%j for %s goes to %s", (thing, reason, to) => {
  expect(goesTo(thing, reason)).toBe(to);
});

test("a reference is read however it is typed, and is kept as what cannot be turned back", () => {
  const reference = newReference((below) => below - 1);
  expect(reference).toBe("ZZZZ-ZZZZ-ZZZZ");
  expect(readReference(" zzzz zzzzzz-zz ")).toBe(reference);
  expect(readReference("ZZZZ-ZZZZ-ZZZ0")).toBeNull();
  expect(hashReference(reference).toString("utf8")).not.toContain("Z");
  expect(findMeasure("D1")?.holds).not.toBeNull();
});
