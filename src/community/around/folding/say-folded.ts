import { addDays, sayDay, sayDayNear, today } from "../../../words/day.ts";
import { plural } from "../../../words/lists.ts";
import { MONTHS } from "../../../words/say-day.ts";
import { topics } from "../../topics.ts";
import type { Because, Fold } from "./fold.ts";

/** "for today", "until Sunday", "until 6 August", "until you say": the last day on which it is folded. */
export function sayUntil(untilAt: Date | null, now: Date): string {
  if (untilAt === null) return "until you say";
  const last = today(new Date(untilAt.getTime() - 1));
  const here = today(now);
  if (last <= here) return "for today";
  return last === addDays(here, 7) ? `until ${sayDay(last)}` : `until ${sayDayNear(last, here)}`;
}

/** "about scans", "about babies due in October", "by somebody you muted" */
export function sayWhy(because: Because): string {
  if (because.kind === "muted") return "by somebody you muted";
  if (because.kind === "due month") return `about babies due in ${MONTHS[because.month - 1] ?? ""}`;
  return `about ${topics[because.topic].about}`;
}

/** Each reason as one calm sentence: "2 conversations about scans are folded until Sunday." */
export function sayFolded(folds: Iterable<Fold>, noun: "conversation" | "post", now: Date): string[] {
  const counted = new Map<string, number>();
  for (const { folded, because } of folds) {
    if (!folded || !because) continue;
    const when =
      because.kind === "muted" || (because.kind === "topic" && because.quiet)
        ? ""
        : ` ${sayUntil(because.untilAt, now)}`;
    const line = `${sayWhy(because)} %are folded${when}.`;
    counted.set(line, (counted.get(line) ?? 0) + 1);
  }
  return [...counted].map(
    ([line, count]) => `${plural(count, noun)} ${line.replace("%are", count === 1 ? "is" : "are")}`,
  );
}
