import { plural } from "../../words/lists.ts";
import { sayWhen } from "../../words/time.ts";
import type { SeenCase } from "./store/case-store.ts";
import type { SaidBy, ThingKind } from "./report-case.ts";

const things: Readonly<Record<ThingKind, string>> = {
  post: "A post",
  thread: "A conversation",
  member: "Somebody in the space",
  question: "A question",
  "live-session": "A live session",
  "session-message": "Something in a live session",
  person: "How somebody behaved",
  outside: "Told by somebody outside",
};
const bys: Readonly<Record<SaidBy, string>> = {
  member: "A member",
  supporter: "A supporter",
  guest: "A guest",
  staff: "A colleague",
  outside: "Somebody without an account",
};

export const sayThing = (kind: ThingKind): string => things[kind];
export const saySaidBy = (by: SaidBy): string => bys[by];

/** "A post in Harbrook mums · 2 reports" */
export const sayWhere = (report: Pick<SeenCase, "thingKind" | "spaceName" | "reports">): string =>
  `${things[report.thingKind]}${report.spaceName ? ` in ${report.spaceName}` : ""} · ${plural(report.reports, "report")}`;

/** The clock of an open case. */
export const sayDue = (dueAt: Date, now: Date): { words: string; late: boolean } =>
  dueAt <= now
    ? { words: `Past its time: it was due ${sayWhen(dueAt, now)}`, late: true }
    : { words: `To decide by ${sayWhen(dueAt, now)}`, late: false };
