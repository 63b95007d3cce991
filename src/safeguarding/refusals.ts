export type ConcernRefusal =
  | "somebodyHasIt"
  | "notYours"
  | "aboutNobody"
  | "noProgramme"
  | "noWords"
  | "weeks";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<ConcernRefusal, string> = {
  somebodyHasIt: "Somebody else already has this. Open it to see who, and talk with them.",
  notYours:
    "Safeguarding leads, and whoever was told of a concern, answer it. If you hold that role too, change who you are acting as.",
  aboutNobody:
    "Choose who it is about from the list, or choose “Somebody else” and say who in your own words.",
  noWords: "Write what you saw or heard, or choose “Not now” below.",
  weeks: "Enter the weeks of pregnancy as a number, such as 29. Leave it empty if you do not know.",
  noProgramme: "Choose the programme this belongs to, so that the right person is told.",
};
