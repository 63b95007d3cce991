import type { Decision, DecisionKind, LowLevelKind } from "./decision.ts";

/** Each decision as it is offered, and as it is said afterwards. */
const words: Record<DecisionKind, { offer: string; hint: string; said: string }> = {
  "children-social-care": {
    offer: "Refer to children’s social care",
    hint: "A child, or a baby not yet born, may be harmed. They answer within one working day, and we chase them.",
    said: "Referred to children’s social care",
  },
  "adult-social-care": {
    offer: "Refer to adult social care",
    hint: "A grown-up who needs care and support may be harmed. We chase them after one working day.",
    said: "Referred to adult social care",
  },
  police: {
    offer: "Report to the police",
    hint: "A crime, or danger that is not this minute. In danger now, call 999 first.",
    said: "Reported to the police",
  },
  health: {
    offer: "Tell her midwife, health visitor, GP or mental health team",
    hint: "Health needs to know, and will act.",
    said: "Told a health team",
  },
  "early-help": {
    offer: "Ask for early help",
    hint: "She wants support that is not ours to give.",
    said: "Asked for early help",
  },
  monitor: {
    offer: "Watch, and look again on a day",
    hint: "It comes back to you on the day you choose.",
    said: "Watching",
  },
  "no-further-action": {
    offer: "No further action",
    hint: "With the reason, so that whoever reads it later understands.",
    said: "No further action",
  },
  lado: {
    offer: "Tell the LADO",
    hint: "The local authority’s designated officer, for allegations about somebody who works or volunteers here. Within one working day.",
    said: "Told the LADO",
  },
  "low-level": {
    offer: "Keep as a low-level concern",
    hint: "Not an allegation, and not nothing. These are looked at together every month.",
    said: "Kept as a low-level concern",
  },
};

export const offerDecision = (kind: DecisionKind): { offer: string; hint: string } => words[kind];

/** "Referred to children’s social care, without consent" */
export function sayDecision({ kind, withConsent }: Pick<Decision, "kind" | "withConsent">): string {
  const consent = withConsent === null ? "" : withConsent ? ", with consent" : ", without consent";
  return `${words[kind].said}${consent}`;
}

const lowLevel: Record<LowLevelKind, string> = {
  boundaries: "Boundaries: gifts, favours, friendship",
  contact: "Contact outside what was agreed",
  confidentiality: "Something told that was private",
  words: "How somebody was spoken to or about",
  money: "Money or belongings",
  safety: "Safety: driving, lone visits, a baby’s care",
  other: "Something else",
};
export const sayLowLevel = (kind: LowLevelKind): string => lowLevel[kind];
