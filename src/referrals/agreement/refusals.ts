/** Why her answer could not be taken, and what to do instead. */
export const AGREEMENT_REFUSALS = {
  notAsked: "Nobody has asked you yet. You will get a message when there is something to decide.",
  over: "This has been closed. If you would still like support, you can ask for it again, or call us.",
  alreadyYes: "You have said yes already. To stop, take back what you agreed to on your own page.",
} as const;

export type AgreementRefusal = keyof typeof AGREEMENT_REFUSALS;
