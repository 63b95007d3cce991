import { sayMinutes } from "../words/duration.ts";
import { plural } from "../words/lists.ts";
import { NOT_THEIRS, sayMeetings } from "./offer-lines.ts";
import { manyOf, sayDays, sayWeeks, withArticle } from "./plain-amounts.ts";
import type { ProgrammeSettings } from "./settings.ts";
import { listOf } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** The ground rules as the supporter reads them. */
export function rulesForSupporter(settings: ProgrammeSettings): Statement {
  const meetings = sayMeetings(settings);
  const { visitingMinutesPerWeekMax: visiting, onlineMinutesPerWeekMax: online } = settings;
  const many = manyOf(settings.supporterTitle);
  return {
    title: "Ground rules",
    paragraphs: [
      `As ${withArticle(settings.supporterTitle)} you are ${settings.model === "befriending" ? "a friend alongside" : "a professional friend"}.`,
      "Read these through together at the first meeting. Come back to them when something changes.",
    ],
    lists: [
      ...listOf("Meeting", [
        meetings ? `You ${meetings}.` : null,
        settings.goalsEnabled ? "The parent chooses the goals. You help to reach them." : null,
        settings.ownHomeAllowed
          ? "You may invite the parent to your home."
          : "You do not invite the parent to your home.",
        settings.volunteerChildrenOnVisits
          ? "You may bring your children, if the parent is happy with it."
          : "You do not bring your children.",
        settings.reportEveryVisitWeeks > 0
          ? `Write a short note after every visit for the first ${sayWeeks(settings.reportEveryVisitWeeks)}, then at least once a month.`
          : null,
      ]),
      ...listOf("Keeping in touch", [
        settings.sharePersonalContact
          ? "You may share your phone number. You do not have to."
          : "Do not share your phone number, address or social media.",
        "You do not have to answer at once. Point to Help now when it cannot wait.",
      ]),
      ...listOf("What you do", [
        "You listen, share information and help to find services.",
        settings.directEmotionalSupport
          ? "You may comfort and reassure, and give a hug when it is wanted."
          : "You listen and help to find support. Comfort and reassurance are not part of this role.",
        settings.practicalSupport
          ? "You may give practical help that you have agreed on."
          : "Practical help is not part of this role.",
        "You decide how much of your own story you tell.",
      ]),
      ...listOf(
        `What ${many} do not do`,
        NOT_THEIRS.map((act) => `You do not ${act}.`),
      ),
      ...listOf("Worries", [
        "Never promise to keep a secret. Say early on that you must pass on a worry about safety.",
        "In danger, call 999 first. Then tell us with “I’m worried about someone”. Tell us the same day.",
      ]),
      ...listOf("Looking after yourself", [
        settings.matchesMax > 0
          ? `You support at most ${plural(settings.matchesMax, "parent")} at a time. You may choose fewer.`
          : null,
        visiting === null ? null : `You give at most ${sayMinutes(visiting)} a week to visits, with travel.`,
        online === null ? null : `You give at most ${sayMinutes(online)} a week online.`,
        settings.companions > 0
          ? `You share births with ${plural(settings.companions - 1, "other companion")}, in turns of ${plural(settings.shiftHours, "hour")}. You are on call from ${sayDays(settings.onCallFromDays)} before the due date to ${sayDays(settings.onCallToDays)} after.`
          : null,
        "You can take a break at any time, and nobody will ask you to justify it.",
      ]),
      ...listOf("Ending", [
        `The end is planned from the first day: ${sayWeeks(settings.plannedWeeks)} from ${settings.plannedFrom === "birth" ? "the birth" : "the first meeting"}${settings.endingMode === "flexible" ? ", or when it feels right" : ""}.`,
        settings.visitCadenceDays === null
          ? null
          : "Meet less often towards the end. Letting go is part of the work.",
      ]),
    ],
  };
}
