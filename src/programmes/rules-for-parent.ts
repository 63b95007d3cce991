import { NOT_THEIRS, sayMeetings } from "./offer-lines.ts";
import { sayWeeks } from "./plain-amounts.ts";
import type { ProgrammeSettings } from "./settings.ts";
import { listOf } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** The ground rules as the parent reads them. */
export function rulesForParent(settings: ProgrammeSettings): Statement {
  const title = settings.supporterTitle;
  const meetings = sayMeetings(settings);
  return {
    title: "How we do this together",
    paragraphs: [
      `Your ${title} is ${settings.model === "befriending" ? "a friend alongside you" : "a professional friend"}.`,
      "You can talk about these rules again at any time.",
    ],
    lists: [
      ...listOf("Meeting", [
        meetings ? `You ${meetings}.` : null,
        settings.goalsEnabled ? "You choose your own goals. They help you get there." : null,
        settings.ownHomeAllowed
          ? "You may meet at their home, if they invite you."
          : "You do not meet at their home.",
        settings.volunteerChildrenOnVisits
          ? "They may bring their children, if you are happy with it."
          : "They come without their children.",
        "You can put off or end a meeting. You can ask for someone else.",
      ]),
      ...listOf("Keeping in touch", [
        settings.sharePersonalContact
          ? "You may give each other your phone numbers. You do not have to."
          : "You keep in touch through these pages, not by private number.",
        "They cannot always answer at once. For urgent help, use Help now on every page.",
      ]),
      ...listOf("What they can do", [
        "They listen, share information and help you find services.",
        settings.directEmotionalSupport
          ? "They can comfort you, with words or a hug if you want one."
          : "They listen when things are hard, and help you find someone for more support.",
        settings.practicalSupport ? "They can give practical help that you agree on." : null,
      ]),
      ...listOf(
        "What they do not do",
        NOT_THEIRS.map((act) => `They do not ${act}.`),
      ),
      ...listOf("Privacy", [
        "What you say stays with the team.",
        "If they worry that someone is not safe, they must tell the team. They tell you first if they can.",
      ]),
      ...listOf("Ending", [endingForParent(settings)]),
    ],
  };
}

function endingForParent({ endingMode, plannedWeeks, plannedFrom }: ProgrammeSettings): string {
  const when =
    plannedFrom === "birth"
      ? `when your baby is ${sayWeeks(plannedWeeks)} old`
      : `${sayWeeks(plannedWeeks)} after you first meet`;
  return endingMode === "defined"
    ? `Support ends ${when}. You plan the ending together.`
    : `Support ends around ${when}. You choose the right time together.`;
}
