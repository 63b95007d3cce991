/** Why a hidden name is not opened, or she is not told. */
export const SEAL_REFUSALS = {
  leadAsks: "Only a safeguarding lead can ask to open a hidden name.",
  notHidden: "There is no hidden name on this post.",
  another: "Another safeguarding lead has to ask for this one. Pass it on to whoever is on duty with you.",
  answered: "This was answered already.",
  twoPeople: "It needs two people. Somebody else agrees to what you asked for.",
  told: "She has been told already.",
  notOpened: "It was not opened, so there is nothing to tell.",
  notOpen: "It is sealed. Ask again, if you still need to know.",
  days: "Enter for how many days, from 1 to 60",
} as const;
export type SealRefusal = keyof typeof SEAL_REFUSALS;
