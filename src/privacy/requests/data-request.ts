import type { Day } from "../../words/day.ts";

/** What somebody may ask about her own data: a copy, that something is put right, that it is erased (UK GDPR 15 to 17). */
export type RequestKind = "copy" | "correction" | "erasing";
/** How we heard it: on her own page, or somebody wrote down that she said so. */
export const heards = ["here", "on the phone", "in person", "in writing"] as const;
export type Heard = (typeof heards)[number];
export type RequestOutcome = "done" | "not done" | "taken back";

export type DataRequest = {
  id: string;
  personId: string;
  kind: RequestKind;
  askedAt: Date;
  askedBy: string;
  heard: Heard;
  /** A month after she asked (practice 5.1: subject access one month). */
  dueOn: Day;
  /** For a correction: the line as it stood when she read it. */
  line: string | null;
  words: string | null;
  answered: { at: Date; by: string; outcome: RequestOutcome; answer: string | null } | null;
};

export const sayKind: Record<RequestKind, string> = {
  copy: "A copy of everything",
  correction: "Something to put right",
  erasing: "To be erased",
};
