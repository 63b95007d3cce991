import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Seen } from "../../db/town/browser.ts";
import { perMinuteMax } from "../../src/community/threads/limits.ts";
import { newId } from "../../src/platform/db/index.ts";
import { openCommunityDrill, type CommunityDrill, type Process } from "./community-drill.ts";

const many = 200;
const atOnce = 20;
let drill: CommunityDrill;
let process: Process;
let thread: string;

beforeAll(async () => {
  drill = await openCommunityDrill(["chloe", "priya", "jade", "nia"]);
  process = await drill.start();
  thread = newId();
  const priya = await drill.as(process, "priya", "parent");
  await priya.post(`/spaces/${drill.space.id}/threads`, {
    id: newId(),
    thread,
    title: "Awake",
    words: "Is anybody else awake?",
  });
}, 120_000);
afterAll(() => drill.close());

type Sent = { id: string; words: string };
/** Sends this post; null where nobody answered, because the process was gone. */
const send = async (who: Browser, { id, words }: Sent): Promise<Seen | null> =>
  who.post(`/threads/${thread}/posts`, { id, words }).catch(() => null);

test("two hundred posts in a minute and a process killed among them: what was acknowledged is there once, what was refused is in its box, and the others are heard", async () => {
  let chloe = await drill.as(process, "chloe", "parent");
  const startAgain = async (): Promise<void> => {
    process = await drill.start();
    chloe = await drill.as(process, "chloe", "parent");
  };
  const posts = Array.from({ length: many }, (_, n): Sent => ({
    id: newId(),
    words: `Wave ${n} <b>of many`,
  }));
  const acknowledged = new Set<string>();
  const refused = new Map<string, Seen>();
  const others: Seen[] = [];
  let unanswered: Sent[] = [];
  const sendAll = async (left: readonly Sent[], killAfter: number): Promise<Sent[]> => {
    const gone: Sent[] = [];
    for (let from = 0; from < left.length; from += atOnce) {
      const batch = left.slice(from, from + atOnce);
      const killed = from >= killAfter ? drill.kill(process) : Promise.resolve();
      const seen = await Promise.all(batch.map((each) => send(chloe, each)));
      await killed;
      for (const [n, each] of batch.entries()) {
        const answer = seen[n];
        if (!answer) gone.push(each);
        else if (answer.status === 303) acknowledged.add(each.id);
        else refused.set(each.id, answer);
      }
      if (from >= killAfter) return [...gone, ...left.slice(from + atOnce)];
    }
    return gone;
  };

  // its first moments: some are in, and nobody knows which
  unanswered = await sendAll(posts, 0);
  expect(unanswered.length).toBeGreaterThan(0);
  await startAgain();
  const half = Math.floor(unanswered.length / 2 / atOnce) * atOnce;
  unanswered = await sendAll(unanswered, half);
  await startAgain();
  // the others write in the middle of it
  const [flood] = await Promise.all([
    sendAll(unanswered, Infinity),
    ...["priya", "jade", "nia"].map(async (short) => {
      const other = await drill.as(process, short, "parent");
      const seen = await send(other, { id: newId(), words: `${short} is here too.` });
      if (seen) others.push(seen);
    }),
  ]);
  expect(flood).toEqual([]);

  const kept = await drill.ask<{ id: string; n: number }>(
    "select p.id, count(*)::int n from post p join post_author a on a.post_id = p.id where a.person_id = $1 group by p.id",
    [drill.house.people["chloe"]],
  );
  expect(kept.map(({ n }) => n).every((n) => n === 1)).toBe(true);
  const keptIds = new Set(kept.map(({ id }) => id));
  expect([...acknowledged].filter((id) => !keptIds.has(id))).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(0);
  expect(kept.length).toBeLessThanOrEqual(perMinuteMax);
  // each that was kept had its clock opened with it, and nothing of what was refused is anywhere
  const [cases] = await drill.ask<{ n: number }>(
    "select count(*)::int n from post_care c join post_author a on a.post_id = c.post_id where a.person_id = $1",
    [drill.house.people["chloe"]],
  );
  expect(cases?.n).toBe(kept.length);
  expect(refused.size).toBeGreaterThan(many / 2);
  for (const [id, seen] of refused) {
    expect(seen.status).toBe(429);
    expect(seen.text).toContain("Wait a minute");
    const words = posts
      .find((each) => each.id === id)
      ?.words.replace("<", "&lt;")
      .replace(">", "&gt;");
    expect(seen.html).toContain(`${words}</textarea>`);
    expect(seen.html).toContain(id);
  }
  expect(others.map(({ status }) => status)).toEqual([303, 303, 303]);
  // a minute later the same one goes in, from the box it was kept in
  drill.house.clock.forward({ minutes: 2 });
  await drill.tell();
  const [[id] = [""]] = [...refused];
  const words = posts.find((each) => each.id === id)?.words ?? "";
  expect((await send(chloe, { id, words }))?.status).toBe(303);
}, 180_000);
