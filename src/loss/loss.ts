import type { Role } from "../words/roles.ts";

/** What happened. Each kind stops what `effects.ts` says. */
export const lossKinds = [
  "pregnancy loss",
  "stillbirth",
  "baby died",
  "mother died",
  "baby removed",
  "neonatal stay",
  "concealed pregnancy",
] as const;
export type LossKind = (typeof lossKinds)[number];
export const isLossKind = (text: string): text is LossKind => (lossKinds as readonly string[]).includes(text);

/** How whoever set it came to know. */
export const toldHow = {
  herself: "She told me",
  family: "Her family or a friend",
  professional: "A professional",
  other: "Some other way",
} as const;
export type ToldHow = keyof typeof toldHow;
export const isToldHow = (text: string): text is ToldHow => Object.hasOwn(toldHow, text);

/** Whom it is about: a person, or the referral of somebody nobody has let in yet. */
export type Subject = { personId: string; referralId: null } | { personId: null; referralId: string };

/** A period in which the switch is on for one person (product principle 7). */
export type Loss = Subject & {
  id: string;
  kind: LossKind;
  toldHow: ToldHow;
  setAt: Date;
  setBy: string;
  setAs: Role;
  /** A coordinator decided what becomes of meetings and matches. */
  settledAt: Date | null;
  settledBy: string | null;
  endedAt: Date | null;
  endedBy: string | null;
  endedWhy: string | null;
};

/** What happened to the switch, without saying what happened to her: a fact is read by more people than the period. */
export const lossFact = (
  kind: "QuietBegan" | "QuietEnded" | "QuietSettled",
  loss: Pick<Loss, "id" | "personId">,
) => ({
  kind,
  subjectKind: "loss",
  subjectId: loss.id,
  aboutPersonId: loss.personId,
});
export type LossFact = ReturnType<typeof lossFact>;
