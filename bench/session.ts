import { startBuiltApp } from "./built-app.ts";
import { figure, type Effort, type Figure } from "./figure.ts";
import { openListeners, type Listener } from "./listeners.ts";
import { openRoom, type Room } from "./session-room.ts";

const openPages = 500;

/**
 * A live session: from the guest's press, which puts a question before everybody, until every one of 500 open pages is told
 * to look again, and until a page that looks again has drawn it. The control is the same with one page open.
 */
export async function session(effort: Effort): Promise<Figure[]> {
  const app = await startBuiltApp();
  const many = effort.rounds * effort.seconds * 10;
  try {
    const room = await openRoom(app.url);
    const alone = await openListeners(app.url, room.member, 1, [room.topic]);
    const one = await pressMany(room, alone, many);
    const others = await openListeners(app.url, room.member, openPages - 1, [room.topic]);
    const all = await pressMany(room, [...alone, ...others], many);
    for (const listener of [...alone, ...others]) listener.close();
    const pair = (name: string, part: number, kind: keyof Took): Figure =>
      figure(name, at(all[kind], part), "ms", "one page open", at(one[kind], part), many);
    return [
      pair("answer to 500 pages, p50", 0.5, "told"),
      pair("answer to 500 pages, p99", 0.99, "told"),
      pair("and drawn on one, p50", 0.5, "drawn"),
      pair("and drawn on one, p99", 0.99, "drawn"),
    ];
  } finally {
    await app.stop();
  }
}

type Took = { told: number[]; drawn: number[] };

async function pressMany(room: Room, pages: readonly Listener[], many: number): Promise<Took> {
  const took: Took = { told: [], drawn: [] };
  for (let n = 0; n < many; n++) {
    const began = performance.now();
    const told = Promise.all(pages.map((page) => page.hears()));
    await room.takeNext();
    await told;
    took.told.push(performance.now() - began);
    await room.draw();
    took.drawn.push(performance.now() - began);
    const back = Promise.all(pages.map((page) => page.hears()));
    await room.skip();
    await back;
  }
  for (const times of Object.values(took)) times.sort((one, other) => one - other);
  return took;
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
