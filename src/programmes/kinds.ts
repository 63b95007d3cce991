/** The kinds of programme an organisation can run, each with its plain name and what it is in one line (B6, B19 to B22). */
export const PROGRAMME_KINDS = {
  befriending: {
    name: "Befriending",
    line: "A trained volunteer who has been there becomes a regular, friendly face.",
  },
  mentoring: {
    name: "Mentoring",
    line: "A trained mentor meets a parent about once a month to work on the parent’s own goals.",
  },
  "community-parent": {
    name: "Community parents",
    line: "A local parent supports another through pregnancy and the first months, at the parent’s own pace.",
  },
  "birth-companion": {
    name: "Birth companions",
    line: "A small team gets to know a woman, stays with her in labour, and visits in the weeks after.",
  },
  breastfeeding: {
    name: "Breastfeeding support",
    line: "A trained mother who has breastfed helps with feeding, early and often.",
  },
  "mental-health": {
    name: "Mental health support",
    line: "A trained supporter who has recovered walks alongside a parent who is low or anxious.",
  },
  "online-mums": {
    name: "Online community for mums",
    line: "A closed, staffed online group for pregnant women, joined by referral only.",
  },
  "online-dads": {
    name: "Online community for dads",
    line: "A closed, staffed online group where dads talk to each other.",
  },
  "ward-peer-work": {
    name: "Peer work on a mother and baby unit",
    line: "Paid peer workers, who have been there, are part of the ward team.",
  },
  "reflection-network": {
    name: "Reflection network for staff",
    line: "Trained colleagues offer health staff regular, protected time to reflect and recover.",
  },
} as const satisfies Record<string, { name: string; line: string }>;

export type ProgrammeKind = keyof typeof PROGRAMME_KINDS;

export const programmeKinds = Object.keys(PROGRAMME_KINDS) as ProgrammeKind[];

export function isProgrammeKind(text: string): text is ProgrammeKind {
  return Object.hasOwn(PROGRAMME_KINDS, text);
}
