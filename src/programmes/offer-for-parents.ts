import { plural } from "../words/lists.ts";
import { startSentence } from "../words/naming.ts";
import { aSupporter, lengthLines, NOT_THEIRS, sayMeetings } from "./offer-lines.ts";
import { manyOf, sayDays } from "./plain-amounts.ts";
import type { ProgrammeSettings } from "./settings.ts";
import { sayStartWindow } from "./start-window.ts";
import { listOf } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** What is offered, for the parent who may want it (B17): plain words, short sentences, before any consent. */
export function offerForParents(programmeName: string, settings: ProgrammeSettings): Statement {
  return {
    title: programmeName,
    paragraphs: [
      `${startSentence(aSupporter(settings))} ${settings.visitCadenceDays === null ? "is there for you online" : "can support you"}. They are trained, and they are not health professionals. ${WHO[settings.forWhom]}`,
      "It is free. You choose if you want it. You can stop at any time and do not have to say why.",
    ],
    lists: [
      ...listOf("What you get", whatYouGet(settings)),
      ...listOf("When", [
        `You can start ${sayStartWindow(settings, "your baby")}.`,
        ...lengthLines(settings, "your baby"),
        fading(settings),
      ]),
      ...listOf("What happens next", whatHappensNext(settings)),
      ...listOf("Good to know", goodToKnow(settings)),
      ...listOf(
        `What ${manyOf(settings.supporterTitle)} do not do`,
        NOT_THEIRS.map((act) => `They do not ${act}.`),
      ),
    ],
  };
}

const WHO: Record<ProgrammeSettings["forWhom"], string> = {
  mums: "This is for women and anyone giving birth.",
  dads: "This is for dads and partners.",
  anyone: "This is for any parent.",
  staff: "This is for health staff.",
};

function whatYouGet(settings: ProgrammeSettings): (string | null)[] {
  const meetings = sayMeetings(settings);
  const { companions } = settings;
  return [
    meetings ? `You ${meetings}.` : "You join a closed online group. It shows when trained people are there.",
    "They listen to you, without judging.",
    "They share information and help you find services near you.",
    settings.practicalSupport ? "They can give practical help." : null,
    settings.goalsEnabled ? "You choose goals of your own and look back on them together." : null,
    settings.directEmotionalSupport
      ? "They comfort you when things are hard."
      : "They listen when things are hard, and help you find the right support.",
    companions > 0
      ? `${plural(companions, "person", "people")} will get to know you, so that one can be with you in labour.`
      : null,
    companions > 0
      ? `They are on call from ${sayDays(settings.onCallFromDays)} before your due date to ${sayDays(settings.onCallToDays)} after. They take turns of ${plural(settings.shiftHours, "hour")}.`
      : null,
  ];
}

function fading({ fadeAtFraction, visitCadenceDays }: ProgrammeSettings): string | null {
  return visitCadenceDays === null || fadeAtFraction >= 1
    ? null
    : "Towards the end you meet less often, so that goodbye is no surprise.";
}

function whatHappensNext(settings: ProgrammeSettings): (string | null)[] {
  const meets = settings.visitCadenceDays !== null;
  return [
    settings.referralOnly ? "Your midwife or another professional needs to ask for you." : null,
    settings.selfReferral
      ? "You can ask for yourself. A midwife or another professional can also ask for you."
      : null,
    !settings.selfReferral && !settings.referralOnly
      ? "A midwife or another professional can ask for you."
      : null,
    `We write back within ${plural(settings.acknowledgeWorkingDays, "working day")}.`,
    `We tell you within ${plural(settings.decideWorkingDays, "working day")} if we can offer you this.`,
    meets ? "We suggest someone. You both say yes or no. No is always fine." : null,
    `${meets ? "You meet" : "We welcome you"} within ${sayDays(settings.firstMeetingWithinDays)} of saying yes.`,
  ];
}

function goodToKnow(settings: ProgrammeSettings): (string | null)[] {
  const meets = settings.visitCadenceDays !== null;
  return [
    "What you say stays with our team. If we worry that someone is not safe, we must tell someone who can help.",
    `They have ${settings.trainingHoursMin > 0 ? `at least ${plural(settings.trainingHoursMin, "hour")} of training` : "training"} and someone to turn to.`,
    settings.sharePersonalContact
      ? "You may swap phone numbers if you both wish."
      : "You write and call through our pages. You do not need to share your number.",
    !meets
      ? null
      : settings.ownHomeAllowed
        ? "They may invite you to their home."
        : "You will not meet in their home.",
    !meets
      ? null
      : settings.volunteerChildrenOnVisits
        ? "They may bring their children."
        : "They come without their children.",
    settings.reviewDays === null ? null : "Now and then, you and the coordinator look at how it is going.",
    "In an emergency call 999. For medical advice call your midwife or 111.",
  ];
}
