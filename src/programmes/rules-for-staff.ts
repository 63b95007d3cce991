import { sayEvery, sayWeeks } from "./plain-amounts.ts";
import type { ProgrammeSettings } from "./settings.ts";
import { listOf } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** The ground rules of reflective supervision, the same for both colleagues (E13, E21, E23). */
export function rulesForStaff(settings: ProgrammeSettings): Statement {
  const { visitCadenceDays, plannedWeeks } = settings;
  return {
    title: "How we do this together",
    paragraphs: ["This time is for recovering and thinking. It is not a judgement of anyone\u2019s work."],
    lists: [
      ...listOf("Meeting", [
        visitCadenceDays === null
          ? null
          : `We meet about ${sayEvery(visitCadenceDays)}, face to face or online.`,
        "Either of us can put off or end a session. You can ask for someone else.",
        "Nobody is named who is not in the room: no families, no colleagues.",
      ]),
      ...listOf("Privacy", [
        "What is said is not written down and not passed on.",
        "Managers do not see who came, unless that person says so.",
        "If someone is not safe, we must tell someone who can help. We say so first if we can.",
      ]),
      ...listOf("Ending", [
        `We look at how it is going, and plan the ending, within ${sayWeeks(plannedWeeks)}.`,
      ]),
    ],
  };
}
