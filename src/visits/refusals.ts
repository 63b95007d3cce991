export type VisitRefusal =
  | "noteNeeded"
  | "secondNeeded"
  | "tooEarly"
  | "visitOver"
  | "notBegun"
  | "howLong"
  | "nobodyGoes"
  | "goesAlready"
  | "agreedWithHer"
  | "overrideNothing"
  | "alarmOver"
  | "sayHow";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<VisitRefusal, string> = {
  noteNeeded:
    "This visit needs a note about the home first. Write it now, or ring your coordinator, who can let it go ahead. Please do not go in before that.",
  secondNeeded:
    "This first visit needs two people. Name who comes along, or ring your coordinator, who can let it go ahead. Please do not go in before that.",
  tooEarly:
    "This visit is not until later. Check in when you arrive. If the time has changed, change the meeting first.",
  visitOver:
    "This visit is over or was cancelled. If you are there now, arrange the meeting again and check in.",
  notBegun: "This visit has not begun, so there is nothing to check out of. Check in when you arrive.",
  howLong: "Say how many minutes more: a number from 5 to 240.",
  nobodyGoes: "Choose who comes along from the list.",
  goesAlready: "She goes on this visit already. Choose somebody else to come along.",
  agreedWithHer:
    "This meeting was agreed together with your coordinator, so she comes along. To change that, offer other times.",
  overrideNothing: "Nothing stands in the way of this visit just now, so there is nothing to let through.",
  alarmOver: "Somebody has already said that she is safe. Open it to see who.",
  sayHow: "Say how you know, such as “I rang her and she is at home”.",
};
