import { today } from "../../words/day.ts";
import { sayWhen } from "../../words/time.ts";
import type { FollowUp, FollowUpKind } from "./follow-up.ts";

/** What is open, in words, and what the button beside it says. */
const words: Record<FollowUpKind, { title: string; does: string }> = {
  decide: { title: "Decide what happens", does: "Decide" },
  allegation: { title: "Tell the LADO, or say why not", does: "Decide" },
  "local-authority": { title: "Hear from the local authority", does: "Chase" },
  "look-again": { title: "Look at it again", does: "Look again" },
  debrief: { title: "Talk it through with whoever raised it", does: "See it" },
};

export const sayFollowUp = (kind: FollowUpKind): string => words[kind].title;
export const doFollowUp = (kind: FollowUpKind): string => words[kind].does;

export type FollowUpClock = { severity: "now" | "soon" | "fine"; words: string; late: boolean };

/** "Due tomorrow at 5pm"; red once it is past, amber on its day. */
export function followUpClock({ dueAt }: Pick<FollowUp, "dueAt">, now: Date): FollowUpClock {
  const late = dueAt <= now;
  const when = sayWhen(dueAt, now);
  if (late) return { severity: "now", words: `Was due ${when}`, late };
  const soon = today(dueAt) === today(now);
  return { severity: soon ? "soon" : "fine", words: `Due ${when}`, late };
}
