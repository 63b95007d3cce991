/** Why a message goes although the switch for loss is on. Every other message is held back. */
export type GoesBecause =
  | "she asked for it herself"
  | "it keeps her account safe"
  | "it is about somebody’s safety"
  | "staff must know to do their work"
  | "somebody would wait in vain";

export type MessageLine = {
  /** What it is, in words for whoever looks at what was held back. */
  what: string;
  to: "parent" | "supporter" | "professional" | "staff" | "anybody";
  /**
   * Whose loss holds it back: whoever receives it, or also the parent it is about, as an introduction to her supporter is.
   * Whoever owes one of the second sort must say about whom (`Owed.aboutPersonId`), or it does not compile.
   */
  about: "receiver" | "parent";
  loss: "held" | { goes: GoesBecause };
};

/** It goes all the same, and this is why. */
export const goes = <B extends GoesBecause>(because: B): { goes: B } => ({ goes: because });
