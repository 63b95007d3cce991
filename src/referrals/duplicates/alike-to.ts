import type { Asked } from "../../platform/web/index.ts";
import { sayDayNear, today as dayOf } from "../../words/day.ts";
import type { Referral } from "../referral.ts";
import { sayFrom, sayHowFar, shortName } from "../triage/who.ts";
import { candidateKeys, findAlike, type Alike } from "./alike.ts";
import { findSharing } from "./store.ts";

/** Another referral that may be for the same person, and why, in words. */
export type AlikeFound = {
  id: string;
  name: string;
  from: string;
  strength: Alike["strength"];
  because: string[];
  state: string;
};

/** Referrals this actor may see that may be for the same person, surest first; it never decides. */
export async function alikeTo(asked: Asked, referral: Referral): Promise<AlikeFound[]> {
  if (referral.state === "merged") return [];
  const others = (await findSharing(asked.db, candidateKeys(referral.about))).filter(
    ({ id, state }) => id !== referral.id && state !== "merged",
  );
  const found = findAlike(
    referral.about,
    others.map((other) => ({ id: other.id, ...other.about })),
  );
  return found.flatMap(({ id, strength, because }) => {
    const other = others.find((each) => each.id === id);
    if (!other) return [];
    const far = sayHowFar(other, asked.today);
    return [
      {
        id,
        strength,
        because,
        name: `${shortName(other.about.name)}${far ? `, ${far}` : ""}`,
        from: `From ${sayFrom(other)}, ${sayDayNear(dayOf(other.sentAt), asked.today)}`,
        state: STATES[other.state],
      },
    ];
  });
}

const STATES: Record<Referral["state"], string> = {
  sent: "Not read yet.",
  acknowledged: "Waiting for a decision.",
  asked: "Waiting for the referrer.",
  invited: "She is invited.",
  agreed: "She has agreed.",
  waiting: "She is on the waiting list.",
  matched: "She has a supporter.",
  declined: "Declined.",
  withdrawn: "Withdrawn.",
  stopped: "She said not now.",
  merged: "Put together with another.",
};
