import type { Reason } from "./reason.ts";

/** What can be reported. `person`: how somebody who works or volunteers here behaved; `outside`: told without an account. */
export const thingKinds = [
  "post",
  "thread",
  "member",
  "question",
  "live-session",
  "session-message",
  "person",
] as const;
export type ThingKind = (typeof thingKinds)[number] | "outside";
export const isThingKind = (text: string): text is (typeof thingKinds)[number] =>
  (thingKinds as readonly string[]).includes(text);

/** Who decides: whoever looks after the space, a coordinator, or leads and administrators. */
export type GoesTo = "shift" | "coordinator" | "lead";
export type SaidBy = "member" | "supporter" | "guest" | "staff" | "outside";

/** The thing as it stood when it was first reported: words change, a case does not. */
export type Frozen = {
  title: string | null;
  words: string;
  /** How others see whoever wrote it; null where her name is hidden, or nobody did. */
  handle: string | null;
  /** What stood just before it, so that it is read where it was said. */
  before: { handle: string | null; words: string } | null;
  writtenAt: string | null;
};

export type ReportCase = {
  id: string;
  programmeId: string | null;
  spaceId: string | null;
  threadId: string | null;
  thingKind: ThingKind;
  thingId: string | null;
  goesTo: GoesTo;
  reason: Reason;
  reports: number;
  frozen: Frozen;
  nameHidden: boolean;
  openedAt: Date;
  dueAt: Date;
  claimedAt: Date | null;
  claimedBy: string | null;
  decidedAt: Date | null;
};
