import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { newId, system } from "../../platform/db/index.ts";
import { writePost } from "./post.sample.ts";

let house: House;
let space: OpenedSpace;
let chloe: Browser,
  priya: Browser,
  jade: Browser,
  amina: Browser,
  grace: Browser,
  ruth: Browser,
  kim: Browser;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  chloe = await house.as("chloe", "parent");
  priya = await house.as("priya", "parent");
  jade = await house.as("jade", "parent");
  amina = await house.as("amina", "supporter");
  grace = await house.as("grace", "supporter");
  ruth = await house.as("ruth", "coordinator");
  kim = await house.as("kim", "safeguarding-lead");
});
afterAll(() => house.close());

const cases = () =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("report_case").selectAll().orderBy("opened_at", "desc").orderBy("id").execute(),
  );
const caseOf = async (thingId: string): Promise<string> => {
  const found = (await cases()).find((each) => each.thing_id === thingId);
  if (!found) throw new Error("Nobody reported it.");
  return found.id;
};
const reports = (postId: string, by: Browser, fields: Record<string, string> = {}) =>
  by.post(`/report/post/${postId}`, { id: newId(), reason: "hurtful", words: "", ...fields });
const decides = (id: string, by: Browser, fields: Record<string, string | string[]>) =>
  by.post(`/reports/${id}/decision`, { id: newId(), because: "It breaks our rules.", ...fields });

test("two taps, and a case with a copy as it stood; several reports on one post are one case, each apart", async () => {
  const { postId } = await writePost(house, space, "chloe", "You lot are all stupid.");
  const page = await priya.get(`/report/post/${postId}`);
  expect(page.text).toContain("You lot are all stupid.");
  expect(page.text).toContain("I’m worried about them");
  const form = { id: newId(), reason: "hurtful", words: "This is about me." };
  for (const _ of [1, 2])
    expect((await priya.post(`/report/post/${postId}`, form)).location).toContain("done=told");
  await reports(postId, jade, { reason: "racist" });
  await house.app.database.as(system(house.organisationId), (db) =>
    db.updateTable("post").set({ edited_at: house.clock.now }).where("id", "=", postId).execute(),
  );
  const all = (await cases()).filter((each) => each.thing_id === postId);
  expect(all).toMatchObject([{ reports: 2, reason: "racist", goes_to: "shift" }]);
  const seen = await amina.get(`/reports/${all[0]?.id}`);
  expect(seen.text).toContain("This is about me.");
  expect(seen.text).not.toMatch(/Priya|Jade/);
  expect((await priya.get(`/report/post/${postId}`)).text).toContain("You told us");
});

test("whoever wrote it, and whoever reported it, does not come by the case; it is not there outside the space", async () => {
  const { postId } = await writePost(house, space, "amina", "Have you tried not worrying?");
  await reports(postId, priya);
  const id = await caseOf(postId);
  expect((await amina.get(`/reports/${id}`)).status).toBe(404);
  expect((await grace.get(`/reports/${id}`)).status).toBe(404);
  expect((await ruth.get(`/reports/${id}`)).text).toContain("Have you tried not worrying?");
  const own = await writePost(house, space, "chloe", "Nobody listens to me.");
  await reports(own.postId, amina);
  const reported = await caseOf(own.postId);
  expect((await amina.get(`/reports/${reported}`)).status).toBe(404);
  expect((await grace.get(`/reports/${reported}`)).status).toBe(200);
  expect((await chloe.get(`/report/post/${own.postId}`)).text).toContain("This is your own");
  expect((await (await house.as("leanne", "supporter")).get(`/reports/${reported}`)).status).toBe(404);
  expect((await chloe.get(`/reports/${reported}`)).status).toBe(403);
});

test("a report about a coordinator goes past her to leads and administrators", async () => {
  expect((await chloe.get("/report/somebody")).text).toContain("Ruth Adeyemi");
  const ruthId = house.people["ruth"] ?? "";
  const made = await chloe.post(`/report/person/${ruthId}`, {
    id: newId(),
    reason: "conduct",
    words: "She told my mother that I come here.",
  });
  expect(made.location).toContain("done=told");
  const id = await caseOf(ruthId);
  expect((await ruth.get("/reports")).text).not.toContain("How somebody who works");
  expect((await ruth.get(`/reports/${id}`)).status).toBe(404);
  expect((await kim.get(`/reports/${id}`)).text).toContain("She told my mother");
  expect((await (await house.as("sue", "administrator")).get(`/reports/${id}`)).text).toContain(
    "told my mother",
  );
  // nor does she learn of it by a message that went to others
  await house.post();
  const ruths = await house.app.database.as(
    {
      person: ruthId,
      organisation: house.organisationId,
      role: "coordinator",
      programme: house.programmes["befriending"] ?? null,
    },
    (db) =>
      db
        .selectFrom("message")
        .select("id")
        .where("template", "like", "report%")
        .where("to_person_id", "!=", ruthId)
        .execute(),
  );
  expect(ruths).toEqual([]);
  expect(house.letters.some(({ to }) => to.startsWith("kim@"))).toBe(true);
});

test("a decision needs a reason, is made once, tells both sides apart, and never who reported", async () => {
  const postId = newId();
  const written = { id: postId, thread: newId(), title: "Tea", words: "Buy my miracle tea." };
  expect((await chloe.post(`/spaces/${space.id}/threads`, written)).status).toBe(303);
  await reports(postId, priya, { reason: "selling", words: "She sells tea." });
  const id = await caseOf(postId);
  expect(
    (await ruth.post(`/reports/${id}/decision`, { id: newId(), does: "remove", because: " " })).status,
  ).toBe(422);
  const kept = await ruth.post(`/reports/${id}/decision`, { id: newId(), because: "Typed and kept." });
  expect(kept.status).toBe(422);
  expect(kept.text).toContain("Typed and kept.");
  const form = {
    id: newId(),
    does: ["remove", "warn"],
    days: "30",
    because: "Selling is against the rules.",
    author: "You may say what helped you.",
  };
  const onDesk = async (): Promise<boolean> =>
    (await amina.get(`/spaces/${space.id}/desk`)).text.includes("miracle tea");
  expect(await onDesk()).toBe(true);
  for (const _ of [1, 2])
    expect((await ruth.post(`/reports/${id}/decision`, form)).location).toContain("done=decided");
  // nobody is asked to answer what is no longer there
  expect(await onDesk()).toBe(false);
  expect((await decides(id, kim, { does: "nothing" })).text).toContain("decided already");
  const hers = await chloe.get("/community/decided");
  expect(hers.text).toContain("Buy my miracle tea.");
  expect(hers.text).toContain("We took it away. This is a warning. You may say what helped you.");
  expect(hers.text).toContain("Until 3 September 2026");
  expect(hers.text).not.toMatch(/Priya|She sells tea|Ruth/);
  const told = await priya.get("/community/decided");
  expect(told.text).toContain("It is no longer there");
  expect(told.text).not.toMatch(/warning|miracle/);
  await house.post();
  const letters = house.letters.filter(({ to }) => /chloe|priya/.test(to));
  expect(letters.length).toBeGreaterThan(0);
  expect(JSON.stringify(letters)).not.toMatch(/tea|report|warn/i);
  const post = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("post").select(["removed_how"]).where("id", "=", postId).executeTakeFirst(),
  );
  expect(post?.removed_how).toBe("moderator");
});

test("another look is somebody else's: refused to whoever decided first, in the act and in the rows; upheld, it is back", async () => {
  const { postId } = await writePost(house, space, "jade", "I am so tired of her.");
  await reports(postId, priya);
  const id = await caseOf(postId);
  await decides(id, ruth, { does: ["hide", "read only"], days: "7" });
  // she learns it before she types, and where she reads why
  const begins = await jade.get(`/spaces/${space.id}/threads/new`);
  expect(begins.text).toContain("You can read here, and not write, until");
  expect(begins.html).toContain("/community/decided");
  expect(begins.html).not.toContain("<textarea");
  expect((await priya.get(`/spaces/${space.id}/threads/new`)).html).toContain("<textarea");
  const page = await jade.get("/community/decided");
  const [, told = ""] = /\/community\/decided\/([0-9a-f-]+)\/appeal/.exec(page.html) ?? [];
  expect((await jade.post(`/community/decided/${told}/appeal`, { id: newId() })).status).toBe(422);
  const ask = { id: newId(), [`words-${told}`]: "I meant my landlady." };
  for (const _ of [1, 2])
    expect((await jade.post(`/community/decided/${told}/appeal`, ask)).location).toContain("asked");
  expect((await priya.post(`/community/decided/${told}/appeal`, ask)).status).toBe(404);
  const seen = await kim.get(`/reports/${id}`);
  const [, appeal = ""] = /\/appeals\/([0-9a-f-]+)/.exec(seen.html) ?? [];
  expect((await ruth.get(`/reports/${id}`)).text).toContain("Somebody else looks at it again");
  const again = { upheld: "yes", "again-because": "She did not mean anybody here." };
  const refused = await ruth.post(`/reports/${id}/appeals/${appeal}`, again);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("You decided this the first time");
  await expect(
    house.app.database.as(system(house.organisationId), (db) =>
      db
        .updateTable("report_appeal")
        .set({
          decided_at: house.clock.now,
          decided_by: house.people["ruth"] ?? "",
          upheld: false,
          because: "x" as never,
        })
        .where("id", "=", appeal)
        .execute(),
    ),
  ).rejects.toThrow(/check/);
  expect((await kim.post(`/reports/${id}/appeals/${appeal}`, again)).location).toContain("done=appeal");
  const back = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("post").select("hidden_at").where("id", "=", postId).executeTakeFirst(),
  );
  expect(back?.hidden_at).toBeNull();
  const hers = await jade.get("/community/decided");
  expect(hers.text).toContain("You were right");
  expect(hers.text).not.toContain("What holds for you now");
});

test("whoever decides a hidden name's post learns nothing of who it is, also by what they may decide", async () => {
  const { postId } = await writePost(house, space, "chloe", "I do not love my baby yet.", { hidden: true });
  await reports(postId, priya, { reason: "worried" });
  const id = await caseOf(postId);
  const handle = "Chloe in the sun";
  expect((await priya.get("/community/decided")).html).not.toContain(handle);
  for (const who of [amina, ruth, kim]) {
    const seen = await who.get(`/reports/${id}`);
    expect(seen.status).toBe(200);
    expect(seen.html).not.toContain(handle);
    expect(seen.html).not.toContain(space.members["chloe"]?.memberId ?? "-");
    expect(seen.html).not.toContain(space.members["chloe"]?.personId ?? "-");
  }
  const refused = await decides(id, ruth, { does: "held first", days: "7" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("would show who she is");
  expect((await decides(id, ruth, { does: "warn", days: "7" })).location).toContain("decided");
  expect((await chloe.get("/community/decided")).text).toContain("This is a warning.");
  await house.post();
  // the message that tells her is hers: by its hour a coordinator would learn whose post it was
  const seen = await house.app.database.as(
    {
      person: house.people["ruth"] ?? "",
      organisation: house.organisationId,
      role: "coordinator",
      programme: house.programmes["befriending"] ?? null,
    },
    (db) =>
      db
        .selectFrom("message")
        .select("template")
        .where("to_person_id", "=", house.people["chloe"] ?? "")
        .execute(),
  );
  expect(seen.filter(({ template }) => template.startsWith("report"))).toEqual([]);
});

test("one claims it, and nobody else decides meanwhile; after three hours it is free", async () => {
  const { postId } = await writePost(house, space, "chloe", "Go away.");
  await reports(postId, priya);
  const id = await caseOf(postId);
  expect((await amina.post(`/reports/${id}/claim`)).location).toContain("claimed");
  expect((await grace.post(`/reports/${id}/claim`)).status).toBe(409);
  expect((await decides(id, grace, { does: "hide" })).text).toContain("Somebody else is working on this one");
  expect((await decides(id, amina, { does: "remove" })).text).toContain("for a coordinator");
  house.clock.forward({ hours: 4 });
  grace = await house.as("grace", "supporter");
  expect((await decides(id, grace, { does: "hide" })).location).toContain("decided");
});

test("somebody without an account tells us by a reference; guesses find nothing, and no space is confirmed", async () => {
  const visitor = house.visitor();
  const form = await visitor.get("/report");
  expect(form.html).not.toMatch(/Harbrook mums|community/i);
  const reference = /name="reference" value="([^"]+)"/.exec(form.html)?.[1] ?? "";
  expect((await visitor.post("/report", { id: newId(), reason: "intimate image", reference })).status).toBe(
    422,
  );
  const words = "A picture of me in a group called Harbrook mums.";
  const sent = await visitor.post("/report", { id: newId(), reason: "intimate image", reference, words });
  expect(sent.text).toContain(reference);
  expect(sent.text).toContain("within 48 hours");
  expect((await visitor.post("/report/answer", { reference: "AAAA-BBBB-2222" })).text).toContain(
    "We have nothing under this",
  );
  expect((await visitor.post("/report/answer", { reference: reference.toLowerCase() })).text).toContain(
    "A person is reading it",
  );
  kim = await house.as("kim", "safeguarding-lead");
  const found = (await cases()).find(({ thing_kind }) => thing_kind === "outside");
  expect((await kim.get(`/reports/${found?.id}`)).text).toContain(words);
  ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get(`/reports/${found?.id}`)).status).toBe(404);
  expect(
    (await decides(found?.id ?? "", kim, { does: "nothing", reporter: "There is no such picture here." }))
      .location,
  ).toContain("decided");
  expect((await visitor.post("/report/answer", { reference })).text).toContain(
    "There is no such picture here.",
  );
});
