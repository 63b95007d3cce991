export type RelationshipRefusal =
  | "hersToChoose"
  | "parentAsksForTimes"
  | "oneAtATime"
  | "meetingOver"
  | "timeGone"
  | "notOffered"
  | "alreadyBooked"
  | "oneTimeAgreed"
  | "theirsToAgree"
  | "rulesReworded"
  | "notYourRelationship"
  | "supporterLogs"
  | "notHersToMend";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<RelationshipRefusal, string> = {
  hersToChoose:
    "She chooses the time, or tells her coordinator which. If you have agreed one together, offer just that and say so.",
  parentAsksForTimes:
    "Times are offered to you. To get others, open the meeting and say what would suit you.",
  oneAtATime: "There is already a meeting that waits for an answer. Change that one, or cancel it first.",
  meetingOver: "That meeting is over or was cancelled, so it cannot be changed. Arrange a new one.",
  timeGone: "That time has passed. Choose another, or ask for other times.",
  notOffered: "That time is no longer offered. Choose one of the times on the page, or ask for others.",
  alreadyBooked: "Another time is already booked. To change it, choose “Change this meeting”.",
  oneTimeAgreed: "If you have agreed a time together, give just that one time.",
  theirsToAgree: "Only the two of them can agree to these rules. You can suggest other words.",
  rulesReworded: "The rules were reworded while you were reading. Read the new words, then agree to those.",
  notYourRelationship: "That person is not one you support now. Choose somebody from the list.",
  supporterLogs: "The supporter logs her own contacts. Ask her, or act as a supporter if you hold that role.",
  notHersToMend:
    "This contact was logged by somebody else, so it stays as it is. Log what happened as a new contact.",
};
