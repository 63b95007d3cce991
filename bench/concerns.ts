import { randomUUID } from "node:crypto";
import { startBuiltApp } from "./built-app.ts";
import { signInAs } from "./cookies.ts";
import { figure, type Effort, type Figure } from "./figure.ts";
import { openListeners, type Listener } from "./listeners.ts";

const openPages = 2_000;
/** Of those, pages of the one who is on duty, on whose screen it must appear. */
const onDuty = 5;

/**
 * From pressing the button that tells of a worry to the alert on the screen of whoever is on duty: the page hears of it and
 * has looked again, with 2,000 pages open. The control is the same with one page open.
 */
export async function concerns(effort: Effort): Promise<Figure[]> {
  const app = await startBuiltApp();
  const many = effort.seconds * effort.rounds * 20;
  try {
    const supporter = await signInAs(app.url, "/supporting");
    const lead = await signInAs(app.url, "/concerns");
    const quiet = await openListeners(app.url, lead, 1);
    const alone = await raiseMany(app.url, supporter, lead, quiet, many);
    const others = await openListeners(app.url, supporter, openPages - onDuty);
    const hers = await openListeners(app.url, lead, onDuty);
    const among = await raiseMany(app.url, supporter, lead, hers, many);
    for (const listener of [...quiet, ...hers, ...others]) listener.close();
    const pair = (name: string, part: number): Figure =>
      figure(name, at(among, part), "ms", "one page open", at(alone, part), many);
    return [
      pair("worry to screen, p50", 0.5),
      pair("worry to screen, p99", 0.99),
      figure("worry to screen, budget p99", at(among, 0.99), "ms", "budget", 1_000, many),
    ];
  } finally {
    await app.stop();
  }
}

async function raiseMany(
  url: string,
  supporter: string,
  lead: string,
  hers: readonly Listener[],
  many: number,
): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < many; n++) {
    const page = await (await fetch(`${url}/worried`, { headers: { cookie: supporter } })).text();
    const token = /name="_form" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const began = performance.now();
    const seen = Promise.all(
      hers.map(async (listener) => {
        await listener.hears();
        // the page looks again as its own viewer; the alert is drawn in it
        await (await fetch(`${url}/duty/notice`, { headers: { cookie: lead } })).text();
        return performance.now() - began;
      }),
    );
    await raise(url, supporter, token, n);
    took.push(...(await seen));
  }
  return took.sort((one, other) => one - other);
}

async function raise(url: string, cookie: string, token: string, n: number): Promise<void> {
  const answer = await fetch(`${url}/worried`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      _form: token,
      id: randomUUID(),
      "words-id": randomUUID(),
      about: "else",
      words: `Worry ${n}`,
    }),
  });
  if (answer.status !== 303) throw new Error(`A worry was not taken: ${answer.status}`);
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
