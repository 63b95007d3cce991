/** A sentence for every refusal: what is so, and what to do about it. */
export const REFUSALS = {
  notYours: "This referral was sent by somebody else. Ask them, or the coordinator.",
  notYet:
    "She has not agreed yet. Talk it through with her first. What you typed is saved, and you can send it once she has said yes.",
  programmeClosed:
    "This programme has closed, so it takes no new referrals. Look at the other offers, or call the coordinator.",
  referralOnly:
    "This group is joined only through a midwife, health visitor, GP or another professional. Ask one of them to refer you.",
  noSelfReferral:
    "This programme does not take requests from parents themselves. Ask your midwife, health visitor or GP to refer you, or look at the other offers.",
  alreadyDecided:
    "This referral has been answered, so it can no longer be changed here. Call the coordinator if something important is different.",
  hersNow:
    "She has agreed herself, so only she or the coordinator can stop it. Call the coordinator if she has changed her mind.",
  changedMeanwhile:
    "This referral was changed in another window while you were on this page. Look at it again, then make your change once more.",
  nothingChanged: "Nothing on this page is different from what you sent. Change what is wrong, or go back.",
  alreadyAnswered: "This question has been answered already. Look at the referral to see the answer.",
  noLongerOpen:
    "This referral is closed, so the question no longer needs an answer. Call the coordinator if you know something that matters.",
} as const;
export type Refusal = keyof typeof REFUSALS;
