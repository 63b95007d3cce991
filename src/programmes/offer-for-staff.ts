import { plural } from "../words/lists.ts";
import { lengthLines, aSupporter } from "./offer-lines.ts";
import { sayDays, sayEvery } from "./plain-amounts.ts";
import type { ProgrammeSettings } from "./settings.ts";
import { listOf } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** What is offered to health staff by a reflection network: time for themselves, kept private (E8, E13, E21). */
export function offerForStaff(programmeName: string, settings: ProgrammeSettings): Statement {
  const { visitCadenceDays, trainingHoursMin } = settings;
  return {
    title: programmeName,
    paragraphs: [
      `Time to think with ${aSupporter(settings)}: a colleague trained to listen. It is about you, not about how well you work.`,
      "You choose if and when. You can stop at any time.",
    ],
    lists: [
      ...listOf("What you get", [
        visitCadenceDays === null
          ? "Time when you ask for it."
          : `A session about ${sayEvery(visitCadenceDays)}, face to face or online.`,
        "Time to say how work is for you, and to recover.",
        settings.goalsEnabled ? "You can set goals of your own." : null,
        settings.directEmotionalSupport ? "Comfort when things are hard." : null,
      ]),
      ...listOf("How long", lengthLines({ ...settings, plannedFrom: "start" }, "the baby")),
      ...listOf("What happens next", [
        settings.referralOnly ? "Your team lead asks for you." : "You ask for yourself.",
        `We write back within ${plural(settings.acknowledgeWorkingDays, "working day")}, and offer you someone within ${plural(settings.decideWorkingDays, "working day")}.`,
        `The first session is within ${sayDays(settings.firstMeetingWithinDays)} of you both saying yes.`,
      ]),
      ...listOf("What stays private", [
        "What you say is not written down and not kept.",
        "Your manager does not see that you came, unless you choose to say so.",
        "If someone is not safe, we must tell someone who can help. We tell you first if we can.",
      ]),
      ...listOf("Who you talk to", [
        trainingHoursMin > 0
          ? `They have at least ${plural(trainingHoursMin, "hour")} of training, and supervision of their own.`
          : "They have supervision of their own.",
        "They are not your line manager, and they do not assess you.",
      ]),
    ],
  };
}
