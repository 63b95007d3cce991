import { today, type Day } from "../../words/day.ts";
import type { Look } from "./store.ts";

/** What one person opened on one day: one line, however often she came back to it. */
export type Gathered = {
  day: Day;
  at: Date;
  viewerId: string;
  viewerRole: string;
  page: string;
  times: number;
};

/** Newest first: the same person, the same page, the same day are one line with its count and its latest time. */
export function gatherLooks(looks: readonly Look[]): Gathered[] {
  const lines = new Map<string, Gathered>();
  for (const look of looks) {
    const day = today(look.at);
    const key = [day, look.viewerId, look.viewerRole, look.page].join("\n");
    const line = lines.get(key);
    if (line) line.times += 1;
    else lines.set(key, { ...look, day, times: 1 });
  }
  return [...lines.values()];
}
