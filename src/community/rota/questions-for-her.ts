import type { Asked } from "../../platform/web/index.ts";
import type { Space } from "../space.ts";
import { calledIn } from "./called-in.ts";
import { sayHours } from "./say-shift.ts";
import { listAsks } from "./store/ask-store.ts";
import { listShifts } from "./store/shift-store.ts";
import { listOpenSwaps } from "./store/swap-store.ts";

/** Something she is asked about hours: to take a shift over, or to cover. */
export type HoursQuestion = {
  key: string;
  to: string;
  title: string;
  words: string;
  /** A question to anybody is not settled by one who cannot. */
  mayDecline: boolean;
};

/** What waits for her answer: swaps put to her or to anybody, and hours she was asked to cover. */
export async function questionsForHer(asked: Asked, spaces: readonly Space[]): Promise<HoursQuestion[]> {
  const me = asked.actor.personId ?? "";
  const { now } = asked;
  const swaps = (await listOpenSwaps(asked)).filter(
    ({ fromPersonId, toPersonId, lapsesAt }) =>
      fromPersonId !== me && (toPersonId === null || toPersonId === me) && lapsesAt > now,
  );
  const asks = (await listAsks(asked, { personId: me, after: now })).filter(({ answer }) => answer === null);
  const shifts = await listShifts(asked, { ids: swaps.map(({ shiftId }) => shiftId) });
  const called = new Map<string, (personId: string) => string>();
  const questions: HoursQuestion[] = [];
  for (const swap of swaps) {
    const space = spaces.find(({ id }) => id === swap.spaceId);
    const shift = shifts.find(({ id }) => id === swap.shiftId);
    if (!space || !shift) continue;
    const name = called.get(space.id) ?? (await calledIn(asked, space.id, [{ personId: swap.fromPersonId }]));
    called.set(space.id, name);
    questions.push({
      key: `swap:${swap.id}`,
      to: `/swaps/${swap.id}/answer`,
      title: sayHours(shift.fromAt, shift.toAt, now),
      words: `${name(swap.fromPersonId)} asks ${swap.toPersonId === null ? "whether anybody could" : "you to"} take this over, in ${space.name}.`,
      mayDecline: swap.toPersonId !== null,
    });
  }
  for (const ask of asks) {
    const space = spaces.find(({ id }) => id === ask.spaceId);
    if (!space) continue;
    questions.push({
      key: `cover:${ask.id}`,
      to: `/cover/${ask.id}/answer`,
      title: sayHours(ask.fromAt, ask.toAt, now),
      words: `Could you be there, in ${space.name}? It is fine to say no.`,
      mayDecline: true,
    });
  }
  return questions;
}
