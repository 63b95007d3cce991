export type DutyRefusal =
  | "notForHer"
  | "answeredAlready"
  | "isOver"
  | "notYours"
  | "keptFromHer"
  | "offeredAlready"
  | "onlyLeads"
  | "wholeOrganisation";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<DutyRefusal, string> = {
  notForHer: "This was asked of somebody else. She answers it herself when she signs in.",
  answeredAlready: "This has been answered already. Look at who is on duty now.",
  isOver: "The time this was about is over. If she still cannot be there, hand over again.",
  notYours: "Only whoever has it can hand it on. Ask her, or say “I have it” if nobody has.",
  keptFromHer: "Choose somebody else from the list: this cannot be handed to that person.",
  offeredAlready: "Somebody has been asked already. Wait for her answer, or call her.",
  onlyLeads: "Safeguarding leads and administrators set up the rota. Ask one of them.",
  wholeOrganisation:
    "The clocks hold in every programme. Ask somebody who leads, or administers, the whole organisation.",
};
