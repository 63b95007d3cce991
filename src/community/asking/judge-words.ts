import type { Asked } from "../../platform/web/index.ts";
import { findOwnSituation } from "../../relationships/index.ts";
import { alertDuty } from "../../safeguarding/index.ts";
import { timeOf } from "../../words/time.ts";
import type { Space } from "../space.ts";
import type { Tier } from "../tables.ts";
import { standardBook } from "../triage/standard-book.ts";
import { triage } from "../triage/triage.ts";

export type JudgedWords = { tier: Tier; reason: string | null };

/** What the rules in force say of words she sends to a professional, as of every post. It decides nothing else. */
export async function judgeWords(asked: Asked, space: Space, text: string): Promise<JudgedWords> {
  const hers = asked.actor.role === "parent" ? await findOwnSituation(asked) : null;
  const { tier, reason } = triage(
    {
      text,
      space: space.kind === "dads" ? "dads" : "mums",
      gestationWeeks: hers?.gestationWeeks ?? null,
      daysSinceBirth: hers?.daysSinceBirth ?? null,
      hour: Number(timeOf(asked.now).slice(0, 2)),
    },
    standardBook(),
  );
  return { tier, reason: tier === "none" ? null : reason };
}

export const isRed = (tier: Tier): boolean => tier === "R" || tier === "U" || tier === "S";

/** A person opens every red: whoever is on duty is told at once, of a thing and never of her (principle 4, A12). */
export async function tellOfRed(
  asked: Asked,
  subject: { kind: "question" | "guest-session"; id: string; programmeId: string; link: string },
  tier: Tier,
): Promise<void> {
  if (!isRed(tier)) return;
  await alertDuty(asked, {
    subjectKind: subject.kind,
    subjectId: subject.id,
    programmeId: subject.programmeId,
    level: tier === "R" ? "immediate" : "same-day",
    link: subject.link,
  });
}
