import type { FindCounts } from "../platform/web/index.ts";
import { countWaiting } from "./store.ts";

// whose navigation has the entry
const counted = ["safeguarding-lead", "coordinator"];

/** How many concerns wait for a person, of those whoever asks may answer: beside "Concerns" on each of her pages. One query. */
export const concernCounts: FindCounts = async (asked): Promise<Record<string, number>> =>
  counted.includes(asked.actor.role) ? { concerns: await countWaiting(asked) } : {};
