import type { JoinsDespite, NeverJoins } from "./letting-in/may-join.ts";
import type { HandleRefusal } from "./joining/choose-handle.ts";

/** A sentence for every refusal, with the remedy. */
export const REFUSALS = {
  // who may join
  notAgreed:
    "She has not said yes to support yet. Offer her a place once her referral is accepted and she has agreed.",
  otherProgramme: "Her referral is to another programme. Ask whoever referred her to refer her to this one.",
  quietNow: "We keep quiet for her now. Offer her a place when that has ended and she would like one.",
  isThere: "She has a place here already, or an offer she has not answered.",
  spaceEnding: "This space is saying goodbye, so nobody new comes. Offer a place in another one.",
  notForFathers:
    "This space is for mothers. Offer him a place in the dads’ space, by that programme’s coordinator.",
  notForMothers:
    "This space is for dads. Offer her a place in the mums’ space, by that programme’s coordinator.",
  noDate:
    "We know neither a due date nor a baby’s birthday that fits. Ask whoever referred her, or say why she should join all the same.",
  babyTooOld:
    "Her baby is older than this programme is for. Say why she should join all the same, or offer something that fits better.",
  otherMonth: "Her baby is not due in this cohort’s month. Say why she should join it all the same.",
  noBirthDate:
    "We do not know how old she is, and this space is for parents under 25. Ask her, or say why she should join.",
  notYoung: "This space is for parents under 25. Say why she should join all the same.",
  isFull: "The space has as many members as it is meant to. Split it first, or say why one more is right.",
  keptApart:
    "Somebody who supports this space is kept from her record. Talk it through with your safeguarding lead, then say what you agreed.",
  notSure: "Tick that you have made sure for whom this space is. Ask her or him if you do not know.",
  // supporters
  notReady:
    "Her training or checks do not all count today. Record what is missing, or say why she may begin before.",
  keptFromMembers:
    "She is kept from the record of somebody who is a member here. Talk it through with your safeguarding lead, then say what you agreed.",
  // joining
  rulesChanged: "The house rules have changed since you read them. Please read them once more.",
  notOpenYet: "The space has not opened yet. Your place is kept. Come back on the day it opens.",
  endingNow: "This space is saying goodbye, so nobody new joins. Ask your coordinator what else there is.",
  agreeFirst: "Tick that you agree to the house rules, or say no thank you below.",
  choosePicture: "Choose a picture. You can change it whenever you like.",
  handleMissing: "Choose a name for here. Any name but your own.",
  handleShort: "Choose a name of at least 3 letters.",
  handleLong: "Choose a shorter name, of 24 letters or fewer.",
  handleLetters: "Use letters, numbers, spaces and hyphens only, with at least one letter.",
  handleHerName: "That has your own name in it. Choose another, so that nobody can tell who you are.",
  handleAddress: "That looks like your e-mail or phone. Choose another, so that nobody can tell who you are.",
  handleDigits: "Use fewer numbers, so that it cannot be taken for a phone number.",
  handleOffice: "That could be taken for somebody who looks after the space. Choose another.",
  handleSupporter: "That looks like one of the supporters here. Choose another, so that nobody is mixed up.",
  handleTaken: "Somebody here has a name that looks the same. Choose another.",
  // writing
  acceptRules: "The house rules have changed. Read them once more, then write. What you typed is kept.",
  // ending
  sayWhyEnding: "Say in a few words why her place ends. She is told that it has, in kind words of ours.",
  // changing a space
  endsInPlan: "How this space ends is planned. Change the last day under “Plan how it ends”, on its front.",
  endsLater: "That day has passed. Enter one that is still to come.",
  sayWhyChange: "Say why it changes, for whoever looks after it next.",
  chooseWhoMoves: "Choose at least one member who is offered a move, and leave at least one where she is.",
} as const satisfies Record<NeverJoins | JoinsDespite | HandleRefusal, string> & Record<string, string>;
export type Refusal = keyof typeof REFUSALS;
