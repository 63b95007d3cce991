import { plural, sayList } from "../words/lists.ts";
import { startSentence } from "../words/naming.ts";
import { aSupporter, lengthLines, NOT_THEIRS, sayMeetings, supportElements } from "./offer-lines.ts";
import { manyOf, sayDays, sayEvery } from "./plain-amounts.ts";
import { READINESS_KINDS } from "./readiness-kinds.ts";
import type { ProgrammeSettings } from "./settings.ts";
import { sayStartWindow } from "./start-window.ts";
import { listOf } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** What is offered, for the professional about to refer (B16): who for, what, by when, and what it is not. */
export function offerForReferrers(programmeName: string, settings: ProgrammeSettings): Statement {
  return {
    title: `${programmeName}: for people who refer`,
    paragraphs: [
      `${startSentence(aSupporter(settings))} offers ${supportElements(settings)}. The model is ${settings.model}: ${MODEL[settings.model]}.`,
      "This is early support, not a crisis service. If someone is in danger now, call 999 and follow your own safeguarding process.",
    ],
    lists: [
      ...listOf("Who it is for", whoItIsFor(settings)),
      ...listOf("What is offered", whatIsOffered(settings)),
      ...listOf("What we promise you", promises(settings)),
      ...listOf("Before you refer", beforeYouRefer(settings)),
      ...listOf(`Who ${manyOf(settings.supporterTitle)} are`, supporters(settings)),
      ...listOf(
        `What ${manyOf(settings.supporterTitle)} do not do`,
        NOT_THEIRS.map((act) => `They do not ${act}.`),
      ),
    ],
  };
}

const MODEL = { befriending: "a friend alongside", mentoring: "a professional friend" } as const;

const WHO = {
  mums: "Women and birthing parents.",
  dads: "Dads and partners.",
  anyone: "Any parent.",
  staff: "Health staff.",
} as const;

function whoItIsFor(settings: ProgrammeSettings): string[] {
  return [
    WHO[settings.forWhom],
    `Support can start ${sayStartWindow(settings, "the baby")}.`,
    "Many difficulties at once are no reason to hold back: tell us, so that we can give the supporter more support.",
  ];
}

function whatIsOffered(settings: ProgrammeSettings): (string | null)[] {
  const meetings = sayMeetings(settings);
  return [
    meetings ? `They ${meetings}.` : "A closed online group, with trained people there at stated hours.",
    settings.goalsEnabled ? "Parents set goals of their own and review them." : null,
    settings.directEmotionalSupport
      ? null
      : "Supporters listen and signpost; comfort and reassurance are left to others.",
    settings.companions > 0
      ? `Support in labour by ${plural(settings.companions, "companion")} in turns of ${plural(settings.shiftHours, "hour")}, on call from ${sayDays(settings.onCallFromDays)} before the due date to ${sayDays(settings.onCallToDays)} after.`
      : null,
    ...lengthLines(settings, "the baby"),
    settings.reviewDays === null
      ? null
      : `Parent, supporter and coordinator review how it is going ${sayEvery(settings.reviewDays)}.`,
  ];
}

function promises(settings: ProgrammeSettings): string[] {
  return [
    `We acknowledge your referral within ${plural(settings.acknowledgeWorkingDays, "working day")}.`,
    `We answer it within ${plural(settings.decideWorkingDays, "working day")}. The clock stops while we wait for an answer from you.`,
    `Once both say yes, ${settings.visitCadenceDays === null ? "the welcome" : "the first meeting"} is within ${sayDays(settings.firstMeetingWithinDays)}.`,
    "You can see what happened to your referral, as far as the person you referred agrees.",
  ];
}

function beforeYouRefer(settings: ProgrammeSettings): (string | null)[] {
  return [
    "Talk it through first. We ask the person ourselves as well, and only they can agree.",
    "Tell us how and when it is safe to reach them.",
    settings.referralOnly
      ? "This programme is joined by professional referral only. Do not pass on a link."
      : null,
    settings.selfReferral ? "People can also refer themselves." : null,
    "You will be in touch with the coordinator, not with the supporter.",
  ];
}

function supporters(settings: ProgrammeSettings): (string | null)[] {
  const { trainingHoursMin, supervisionIndividualDays, supervisionGroupDays, matchesMax } = settings;
  const supervision = [
    supervisionIndividualDays === null ? null : `one to one ${sayEvery(supervisionIndividualDays)}`,
    supervisionGroupDays === null ? null : `in a group ${sayEvery(supervisionGroupDays)}`,
  ].filter((part) => part !== null);
  return [
    settings.readinessRequired.length > 0
      ? `Before a first match, each must have ${sayList(settings.readinessRequired.map((kind) => READINESS_KINDS[kind]))}.`
      : null,
    trainingHoursMin > 0
      ? `Initial training is at least ${plural(trainingHoursMin, "hour")}, refreshed at least every ${plural(settings.refresherMonths, "month")}.`
      : null,
    supervision.length > 0 ? `They have supervision ${sayList(supervision)}.` : null,
    matchesMax > 0 ? `Each supports at most ${plural(matchesMax, "parent")} at a time.` : null,
  ];
}
