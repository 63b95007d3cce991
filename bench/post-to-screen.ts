import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { sessionCookie } from "../src/platform/web/index.ts";
import { idOf } from "../tests/world/id-of.ts";
import { build, startChild, type Child } from "./child.ts";
import { idAt, membersPerSpace } from "./community-rows.ts";
import { communityFolder, onCommunity } from "./community-town.ts";
import { figure, type Effort, type Figure } from "./figure.ts";
import { openListeners, type Listener } from "./listeners.ts";

let turn = 0;
const openPages = 5_000;
const spaces = 100;

/**
 * From pressing the button that posts to the page that hears of it and has looked again, with 5,000 pages open on one
 * process: first spread over a hundred spaces, as in life; then all of them in one space, which hear and are not drawn.
 */
export async function postToScreen(effort: Effort): Promise<Figure[]> {
  build();
  return onCommunity({ spaces: 2_000 }, async ({ appUrl, ownerUrl }) => {
    const app = await startChild("src/main.js", "/sign-in", {
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      ALONGSIDE_KEYS: join(communityFolder, "keys"),
      ALONGSIDE_DATA: communityFolder,
      ALONGSIDE_STAGE: "demo",
      LOG_LEVEL: "silent",
    });
    try {
      return await measure(app, effort);
    } finally {
      await app.stop();
    }
  });
}

async function measure(app: Child, effort: Effort): Promise<Figure[]> {
  const many = effort.seconds * effort.rounds * 10;
  // nobody may write faster than a person does, so the fifty of the space take turns
  const mothers: string[] = [];
  for (let n = 0; n < membersPerSpace; n++) mothers.push(await signIn(app.url, idAt("role", n)));
  // a coordinator may hear every space of her programme
  const coordinator = await signIn(app.url, idOf("cora", "role"));
  const topic = (n: number): string[] => [`space:${idAt("space", n)}`];
  const alone = await openListeners(app.url, coordinator, 1, topic(0));
  const quiet = await postMany(app.url, mothers, alone, many, true);
  const before = app.memory();
  const spread: Listener[] = [];
  for (let n = 0; n < spaces; n++)
    spread.push(...(await openListeners(app.url, coordinator, openPages / spaces, topic(n))));
  const perPage = (app.memory() - before) / openPages;
  const among = await postMany(app.url, mothers, spread.slice(0, 1), many, true);
  for (const listener of spread) listener.close();
  const together = await openListeners(app.url, coordinator, openPages, topic(0));
  const heard = await postMany(app.url, mothers, together, Math.max(2, many / 10), false);
  for (const listener of [...alone, ...together]) listener.close();
  const pair = (name: string, measured: readonly number[], part: number): Figure =>
    figure(name, at(measured, part), "ms", "one page open", at(quiet, part), measured.length);
  return [
    pair("post to screen, p50", among, 0.5),
    pair("post to screen, p99", among, 0.99),
    pair("heard by 5,000 at once, p50", heard, 0.5),
    pair("heard by 5,000 at once, p99", heard, 0.99),
    figure("post to screen, budget p99", at(among, 0.99), "ms", "budget", 250, among.length),
    figure("memory for an open page", perPage / 1_000, "kB", "budget of 400 MB over 5,000", 80, openPages),
  ];
}

/** @param drawn whether the page has looked again, or has only heard that it should */
async function postMany(
  url: string,
  cookies: readonly string[],
  pages: readonly Listener[],
  many: number,
  drawn: boolean,
): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < many; n++) {
    const cookie = cookies[turn++ % cookies.length] ?? "";
    const thread = `${url}/threads/${idAt("thread", n % 10)}`;
    const page = await (await fetch(thread, { headers: { cookie } })).text();
    const token = /name="_form" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const began = performance.now();
    const seen = Promise.all(
      pages.map(async (each) => {
        await each.hears();
        if (drawn) await (await fetch(thread, { headers: { cookie } })).text();
        return performance.now() - began;
      }),
    );
    const answer = await fetch(`${thread}/posts`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        _form: token,
        id: randomUUID(),
        words: `A long day, and a kind word for number ${n}.`,
      }),
    });
    if (answer.status !== 303) throw new Error(`A post was not taken: ${answer.status}.`);
    took.push(...(await seen));
  }
  return took.sort((one, other) => one - other);
}

async function signIn(url: string, role: string): Promise<string> {
  const page = await fetch(`${url}/sign-in`);
  const token = /name="_form" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
  const cookies = (from: Response): string =>
    from.headers
      .getSetCookie()
      .map((each) => each.split(";")[0])
      .join("; ");
  const answer = await fetch(`${url}/personas/${role}`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookies(page), "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ _form: token }),
  });
  if (!cookies(answer).includes(sessionCookie)) throw new Error(`Nobody signed in: ${answer.status}.`);
  return `${cookies(page)}; ${cookies(answer)}`;
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
