/** Why something about a professional's account was refused, and what to do instead. */
export const ACCOUNT_REFUSALS = {
  linkUnknown: "We do not know this link. It may have been cut off: copy all of it.",
  linkUsed: "This link has been used. Sign in with the same email address.",
  linkOver: "It worked for 48 hours, and they are over. Ask for the account again.",
  notProved: "This address has not been proved yet. The link in the message to it does that.",
  alreadyApproved: "This account was approved already, by you or by somebody else. Look at the list again.",
  alreadyRefused: "This request was refused already. They can ask again with another address.",
  everybodysDomain:
    "Anybody can have an address there, so it does not show where somebody works. Approve them one by one.",
} as const;
export type AccountRefusal = keyof typeof ACCOUNT_REFUSALS;
