import { sayWhen } from "../../../words/time.ts";
import type { Opening } from "./seal.ts";

/** Where an opening stands, in words. */
export function sayOpening(opening: Opening, now: Date): string {
  const asked = `Asked ${sayWhen(opening.askedAt, now)}`;
  if (opening.refusedAt) return `${asked}, refused ${sayWhen(opening.refusedAt, now)}`;
  if (!opening.agreedAt) return `${asked}, waits for a second person`;
  const told = opening.toldAt
    ? `; she was told ${sayWhen(opening.toldAt, now)}`
    : "; she has not been told yet";
  if (!opening.endedAt && opening.untilAt && opening.untilAt > now)
    return `Open until ${sayWhen(opening.untilAt, now)}`;
  return opening.seenAt
    ? `Opened ${sayWhen(opening.seenAt, now)}${told}`
    : `Agreed ${sayWhen(opening.agreedAt, now)}, and nobody looked`;
}
