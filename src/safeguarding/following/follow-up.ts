/**
 * What may be open about a concern once somebody has it, each with a clock and a person: `decide` what happens;
 * `allegation`: say what it is, and tell the LADO; `local-authority`: they acknowledge and decide; `look-again` on a day
 * said before; `debrief` with whoever raised it.
 */
export const followUpKinds = ["decide", "allegation", "local-authority", "look-again", "debrief"] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

export type FollowUp = {
  id: string;
  concernId: string;
  kind: FollowUpKind;
  ownerId: string;
  openedAt: Date;
  dueAt: Date;
  /** What it follows from: a decision, an answer or an escalation. */
  recordId: string | null;
  closedAt: Date | null;
  closedBy: string | null;
};

/** Something to open; its id is made where it is kept. */
export type NewFollowUp = Pick<FollowUp, "kind" | "ownerId" | "dueAt" | "recordId">;
