import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../src/platform/db/index.ts";
import { ready } from "../../src/community/rota/ready.sample.ts";
import type { Browser } from "../../db/town/browser.ts";
import { addShift } from "../write-post.ts";
import { openCommunityDrill, type CommunityDrill, type Process } from "./community-drill.ts";
import { openStream } from "./streams.ts";

/** Two operating system processes, each the whole application; this one only founds the town and looks into the database. */
const askers = Array.from({ length: 6 }, (_, n) => `asker${n}`);
let drill: CommunityDrill;
let processes: Process[];
let front: string;

beforeAll(async () => {
  drill = await openCommunityDrill(["chloe", "priya", "jade", ...askers]);
  processes = [await drill.start(), await drill.start()];
  front = `/spaces/${drill.space.id}`;
}, 120_000);
afterAll(() => drill.close());

async function forward(time: { minutes?: number; hours?: number }): Promise<void> {
  drill.house.clock.forward(time);
  await drill.tell();
}
const urlOf = (n: number): string => processes[n]?.url ?? "";
/** Signed in at the first process or the second. */
const at = (n: number, short: string, role: string): Promise<Browser> => drill.as(processes[n], short, role);
const statuses = (seen: readonly { status: number }[]): number[] =>
  seen.map(({ status }) => status).toSorted((a, b) => a - b);

test("what is posted through one is heard and read on a page that is open at the other", async () => {
  const [chloe, priya] = [await at(0, "chloe", "parent"), await at(1, "priya", "parent")];
  const open = await openStream(urlOf(1), priya, [`space:${drill.space.id}`]);
  const heard = open.hears("look-again");
  const thread = newId();
  const begun = await chloe.post(`${front}/threads`, {
    id: newId(),
    thread,
    title: "Awake",
    words: "Is anybody else awake?",
  });
  expect(begun.status).toBe(303);
  await heard;
  open.close();
  expect((await priya.get(`/threads/${thread}`)).text).toContain("Is anybody else awake?");
});

test("a shift begun at one is promised at the other", async () => {
  const [amina, priya] = [await at(0, "amina", "supporter"), await at(1, "priya", "parent")];
  await ready(drill.house, drill.space.programmeId, ["amina"]);
  const shift = await addShift(drill.house, drill.space, "amina", { begun: false });
  expect((await priya.get(front)).text).toContain("Nobody is here just now.");
  expect((await amina.post(`/shifts/${shift}/start`)).location).toBe(`${front}/desk`);
  expect((await priya.get(front)).text).toContain("One trained parent is here until 11am.");
});

test("two supporters claim the same post at the same moment, each at a process of her own: one has it", async () => {
  const supporters = [await at(0, "amina", "supporter"), await at(1, "grace", "supporter")];
  const writers = [await at(1, "chloe", "parent"), await at(0, "jade", "parent")];
  for (let n = 0; n < 8; n += 1) {
    const id = newId();
    const words = `I cry every day and cannot cope, ${n}.`;
    const written = await writers[n % 2]?.post(`${front}/threads`, {
      id,
      thread: newId(),
      title: `Night ${n}`,
      words,
    });
    expect(written?.status).toBe(303);
    const claimed = await Promise.all(supporters.map((one) => one.post(`/posts/${id}/care/claim`)));
    expect(statuses(claimed)).toEqual([303, 409]);
    const [care] = await drill.ask<{ owner_id: string }>(
      "select owner_id from post_care where post_id = $1",
      [id],
    );
    const winner = claimed[0]?.status === 303 ? "amina" : "grace";
    expect(care?.owner_id).toBe(drill.house.people[winner]);
  }
});

test("how often somebody may write is counted over both, however fast she is", async () => {
  await forward({ minutes: 2 });
  const phones = [await at(0, "priya", "parent"), await at(1, "priya", "parent")];
  const [thread] = await drill.ask<{ id: string }>("select id from thread where space_id = $1 limit 1", [
    drill.space.id,
  ]);
  const write = async (n: number) =>
    phones[n % 2]?.post(`/threads/${thread?.id}/posts`, { id: newId(), words: `Number ${n}` });
  const many = await Promise.all(Array.from({ length: 16 }, (_, n) => write(n)));
  const there = many.filter((seen) => seen?.status === 303);
  const refused = many.filter((seen) => seen?.status === 429);
  expect([there.length, refused.length]).toEqual([6, 10]);
  for (const seen of refused) {
    expect(seen?.text).toContain("Wait a minute");
    expect(seen?.html).toMatch(/Number \d+<\/textarea>/);
  }
  const kept = await drill.ask("select 1 from post where thread_id = $1 and written_at = $2", [
    thread?.id,
    drill.house.clock.now,
  ]);
  expect(kept).toHaveLength(6);
});

test("slow mode is one wait, not one at each process", async () => {
  await forward({ minutes: 2 });
  const [thread] = await drill.ask<{ id: string }>(
    "update thread set slow_seconds = 600 where space_id = $1 and title is not null returning id",
    [drill.space.id],
  );
  const phones = [await at(0, "jade", "parent"), await at(1, "jade", "parent")];
  const seen = await Promise.all(
    phones.map((phone, n) => phone.post(`/threads/${thread?.id}/posts`, { id: newId(), words: `At ${n}` })),
  );
  expect(seen.filter(({ status }) => status === 303)).toHaveLength(1);
  await drill.ask("update thread set slow_seconds = null where space_id = $1", [drill.space.id]);
});

test("both sweep at the same moment: each letter, each alarm and each line on the board is owed once", async () => {
  for (const [n, short] of askers.entries()) {
    const her = await at(n % 2, short, "parent");
    expect((await her.post(`${front}/news`, { digest: "daily", hour: "18" })).status).toBe(303);
  }
  await drill.ask("delete from message");
  // nobody answers what was claimed: her shift is over, and it all goes back, on and up
  for (const step of [{ hours: 3 }, { minutes: 40 }, { hours: 6 }, { minutes: 40 }]) {
    drill.house.clock.forward(step);
    for (let again = 0; again < 2; again += 1)
      await drill.tell(["mind-desk", "watch-shifts", "community-digest", "climb-alerts"]);
  }
  const digests = await drill.ask<{ n: number }>(
    "select count(*)::int n from message where template = 'community-digest' group by to_person_id",
  );
  expect(digests.map(({ n }) => n)).toEqual(askers.map(() => 1));
  const [desk] = await drill.ask<{ owed: number; reasons: number; boarded: number }>(
    `select (select count(*)::int from message where template in ('desk-needs-you', 'desk-for-coordinator')) owed,
       (select count(distinct (to_person_id, once_key))::int from message where template in ('desk-needs-you', 'desk-for-coordinator')) reasons,
       (select count(*)::int from post_care where board_at is not null) boarded`,
  );
  expect(desk?.owed).toBe(desk?.reasons);
  expect(desk?.boarded).toBeGreaterThan(0);
  const handovers = await drill.ask("select 1 from handover where space_id = $1", [drill.space.id]);
  expect(handovers).toHaveLength(1);
  const jobs = await drill.ask<{ n: number }>(
    "select count(*)::int n from pgboss.job j join message m on m.id::text = j.data ->> 'messageId' where j.name = 'send-message' group by m.id",
  );
  expect(new Set(jobs.map(({ n }) => n))).toEqual(new Set([1]));
});

test("a guest's two phones, one at each process: every question comes before her once", async () => {
  const sessionId = newId();
  const path = `/sessions/${sessionId}`;
  const bridget = await at(0, "bridget", "coordinator");
  const startsOn = new Date(drill.house.clock.now.getTime() + 86_400_000);
  const made = await bridget.post(`${front}/sessions`, {
    id: sessionId,
    topic: "Labour",
    guest: drill.house.people["imogen"] ?? "",
    name: "Imogen",
    title: "Midwife",
    "on-day": String(startsOn.getDate()),
    "on-month": String(startsOn.getMonth() + 1),
    "on-year": String(startsOn.getFullYear()),
    time: "7pm",
    minutes: "60",
  });
  expect(made.status).toBe(303);
  await bridget.post(`${path}/supporters`, { person: drill.house.people["amina"] ?? "", when: "both" });
  expect((await bridget.post(`${path}/publication`)).status).toBe(303);
  drill.house.clock.now = new Date(`${startsOn.toISOString().slice(0, 10)}T19:00:00+01:00`);
  await drill.tell([]);
  const asked = await Promise.all(
    askers.map(async (short, n) =>
      (await at(n % 2, short, "parent")).post(`${path}/question`, {
        id: newId(),
        words: `Question ${n}: how do I know?`,
      }),
    ),
  );
  expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([303]));
  const phones = [await at(0, "imogen", "professional"), await at(1, "imogen", "professional")];
  await (await at(1, "amina", "supporter")).post(`${path}/here`);
  await Promise.all(phones.map((one) => one.post(`${path}/opening`)));
  await phones[0]?.post(`${path}/ready`, { done: ["plain", "names", "beside", "tried", "red"] });
  const before = new Set<string>();
  for (let n = 0; n < askers.length; n += 1) {
    await Promise.all([...phones, ...phones].map((one) => one.post(`${path}/next`)));
    const pages = await Promise.all(phones.map((one) => one.get(`${path}/queue`)));
    const turns = pages.map(({ html }) => /\/turns\/([^/]+)\/answer/.exec(html)?.[1] ?? "");
    expect(turns[0]).toBe(turns[1]);
    expect(before.has(turns[0] ?? "")).toBe(false);
    before.add(turns[0] ?? "");
    const answered = await Promise.all(
      phones.map((one, phone) => one.post(`/turns/${turns[0]}/answer`, { words: `From phone ${phone}` })),
    );
    expect(answered.filter(({ status }) => status === 303).length).toBeGreaterThan(0);
  }
  expect(before.size).toBe(askers.length);
  const [turns] = await drill.ask<{ asked: number; answered: number }>(
    "select count(*)::int asked, count(answered_at)::int answered from session_turn where session_id = $1",
    [sessionId],
  );
  expect(turns).toEqual({ asked: askers.length, answered: askers.length });
});
