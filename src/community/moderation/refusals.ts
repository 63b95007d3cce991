/** What a form lacks, with the remedy. */
export const WORDS = {
  chooseReason: "Choose what it is. “Something else” is fine",
  sayWhat: "Write a few words, so that we know what you mean",
  sayWhere: "Write what you saw, and where",
  because: "Write why. A sentence is enough; it is kept with the report",
  chooseWhat: "Choose what you decide. “Leave it as it is” is a decision too",
  note: "Write the note first",
  appeal: "Write why it should be looked at again. A sentence is enough",
  chooseUpheld: "Choose whether it stays as it was decided",
} as const;

/** Why a decision, a claim or an appeal is refused. */
export const REFUSALS = {
  decided: "This was decided already. If it was wrong, somebody can ask for another look.",
  hasIt: "Somebody else is working on this one. Ask them, or wait until it is put back.",
  notYours:
    "This decision is for a coordinator. You can hide it, ask for an edit or slow it down, and put it back for them.",
  onlyNothing: "“Leave it as it is” stands alone. Choose it, or choose what you do.",
  noMember: "There is no member whom this could hold for. Choose something else.",
  wouldShow:
    "Her name is hidden on this post. Holding her next posts would show who she is: choose “read only” or a warning instead.",
  notOfThis: "That cannot be done with what was reported. Choose something else.",
  days: "Enter for how many days, from 1 to 90",
  yourOwnDecision: "You decided this the first time. Somebody else looks at it again.",
  appealDecided: "Somebody has looked at it again already.",
  noAppeal:
    "There is nothing to look at again: nothing was changed of yours. You can always report something new.",
  appealed: "You asked for another look already. You will read here what became of it.",
} as const;
export type Refusal = keyof typeof REFUSALS;
