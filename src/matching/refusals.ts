import type { ReasonNeeded } from "./reason-needed.ts";

export type ProposeRefusal = ReasonNeeded | "keptApart" | "alreadyTogether" | "parentBeingAsked";
export type SupporterRefusal =
  | "notGoingAhead"
  | "noLongerPossible"
  | "sharesTooMuch"
  | "supporterSaidYes"
  | "supporterSaidNo";
export type ParentRefusal = "nothingToAnswer" | "noLongerPossible" | "parentSaidYes" | "parentSaidNo";
export type WithdrawRefusal = "alreadyAgreed";
export type MatchRefusal = ProposeRefusal | SupporterRefusal | ParentRefusal | WithdrawRefusal;

/**
 * A sentence for every refusal, to whoever is refused. Those for a supporter or a parent never say who said no, nor
 * that the two are kept apart.
 */
export const REFUSALS: Record<MatchRefusal, string> = {
  keptApart:
    "These two are on a do-not-match entry, so they cannot be matched. Choose someone else. If the entry is wrong, change the entry first.",
  alreadyTogether: "This supporter already supports this parent. Open their page to see how it is going.",
  parentBeingAsked:
    "This parent's place is waiting for an answer about someone else. Wait for it, or withdraw that proposal first.",
  notReady:
    "This supporter is not ready to be matched yet. Finish what is missing, or say why you are going ahead.",
  noCapacity: "This supporter has no room just now. Ask first, then say why you are going ahead.",
  onLeave: "This supporter is on leave. Choose someone else, or say why you are going ahead.",
  noSharedLanguage:
    "These two have no language in common. Arrange an interpreter, or say why you are going ahead.",
  saidNoBefore:
    "One of these two said no to this before. Talk with them first, then say why you are asking again.",
  changeOfSupporter:
    "This parent already has a supporter. Say why you are changing or adding one; changes are kept few.",
  notGoingAhead:
    "This match is not going ahead, and nothing is needed from you. If you have a question, ask your coordinator.",
  noLongerPossible:
    "We cannot take this match any further. That is not because of anything you did. Your coordinator will talk to you.",
  sharesTooMuch:
    "You chose something your sharing plan keeps back from parents. Leave it out, or change your sharing plan first.",
  supporterSaidYes:
    "You have already said yes, and the parent has been asked. Changing your mind is fine: tell your coordinator.",
  supporterSaidNo:
    "You have already said no, and that is fine. If you have changed your mind, tell your coordinator.",
  nothingToAnswer:
    "There is nothing you need to answer just now. Your coordinator will tell you when there is.",
  parentSaidYes: "You have already said yes. You can change your mind at any time: tell your coordinator.",
  parentSaidNo:
    "You said no to this one, and that is fine. If you have changed your mind, tell your coordinator, who can ask again.",
  alreadyAgreed:
    "Both have agreed, so this can no longer be withdrawn. To end the support, open their relationship and plan its ending.",
};
