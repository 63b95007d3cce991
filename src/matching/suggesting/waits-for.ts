import type { ProgrammeSettings } from "../../programmes/index.ts";
import type { Gathered } from "../gather.ts";
import type { Match } from "../match.ts";
import type { ProposalSettings } from "../propose-match.ts";

/** Why nobody can be proposed for her just now, with where to go; null when somebody can. */
export function waitsFor(
  { parent }: Pick<Gathered, "parent">,
  open: readonly Match[],
): { words: string; href: string; doWords: string } | null {
  const asked = open[0];
  if (asked)
    return {
      words:
        asked.state === "supporterAsked"
          ? "A supporter is being asked. Wait for the answer, or take that proposal back first."
          : `${parent.name} is being asked. Wait for her answer, or take that proposal back first.`,
      href: `/matches/${asked.id}`,
      doWords: "See that proposal",
    };
  if (parent.state === "agreed" || parent.state === "waiting" || parent.state === "matched") return null;
  return {
    words: `${parent.name} has not agreed to be supported, so nobody is asked about her.`,
    href: `/referrals/${parent.referralId}`,
    doWords: "See the referral",
  };
}

/** What a programme says of proposals: how long they wait, and how many supporters one parent has. */
export const proposalSettings = ({
  proposalLapsesDays,
  companions,
}: ProgrammeSettings): ProposalSettings => ({
  proposalLapsesDays,
  // birth companions come as a small team (Birth Partner Project); everywhere else it is one
  supportersPerParentMax: Math.max(1, companions),
});
