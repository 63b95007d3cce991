import type { Level } from "./level.ts";
import type { Post } from "./post.ts";
import type { Because } from "./ladder.ts";

/** Something that must reach a person, whatever it is about. */
export type Alert = {
  id: string;
  programmeId: string | null;
  subjectKind: string;
  subjectId: string;
  level: Level;
  /** Where a person sees it and says that she has it. */
  link: string;
  /** Whom it is about: never told. */
  skipIds: readonly string[];
  raisedBy: string | null;
  raisedAt: Date;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  /** Who has it now. */
  heldBy: string | null;
  stoppedAt: Date | null;
  /** When it is looked at next; null once somebody has it. */
  dueAt: Date | null;
  /** When the next is told. */
  nextAt: Date | null;
};

/** What became of one message of an alert. */
export type Sent = { channel: "email" | "text"; state: string; at: Date | null; why: string | null };

/** One person told, as the chain shows it. */
export type ToldRow = {
  id: string;
  alertId: string;
  step: number;
  personId: string;
  post: Post;
  because: Because;
  dueAt: Date;
  at: Date;
  /** Why nothing was written: call her. */
  callHer: string | null;
  sent: readonly Sent[];
};

/**
 * Whether this telling can have reached her: something was written, nothing of it came back, and at least one way was
 * open. What is still on its way counts as reached; the clock runs on meanwhile.
 */
export const canHaveReached = ({ sent }: Pick<ToldRow, "sent">): boolean =>
  !sent.some(({ state }) => state === "not delivered") &&
  sent.some(({ state }) => state !== "withheld" && state !== "cancelled");
