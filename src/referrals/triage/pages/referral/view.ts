import type { SummaryRow } from "../../../../ui/index.ts";
import { sayDayNear, today as dayOf, type Day } from "../../../../words/day.ts";
import type { Nation } from "../../../../words/nation.ts";
import { sayWhen } from "../../../../words/time.ts";
import { aboutRows } from "../../../about/about-rows.tsx";
import type { AlikeFound } from "../../../duplicates/alike-to.ts";
import type { Referral } from "../../../referral.ts";
import { mayNow, type TriageDo } from "../../may-now.ts";
import type { Opened } from "../../opened.ts";
import { standing, type Standing } from "../../standing.ts";
import type { Happening } from "../../timeline.ts";
import { sayFrom, sayHowFar, shortName } from "../../who.ts";

export type ReferralView = {
  id: string;
  name: string;
  short: string;
  howFar: string;
  from: string;
  programme: string;
  sentOn: string;
  standing: Standing;
  said: SummaryRow[];
  answered: { words: string; elsewhere: string | null } | null;
  questions: { words: string; asked: string; answer: string | null; answered: string | null }[];
  changes: {
    when: string;
    why: string;
    fields: { field: string; from: string | null; to: string | null }[];
  }[];
  happenings: { when: string; words: string; by: string }[];
  letters: string[];
  alike: AlikeFound[];
  /** what she said when she answered, where somebody typed it for her */
  byVoice: { who: string; words: string | null } | null;
  mergedInto: string | null;
  does: TriageDo[];
};

type Asked = {
  opened: Opened;
  acts: boolean;
  alike: AlikeFound[];
  happenings: readonly Happening[];
  changes: readonly { at: Date; why: string; fields: ReferralView["changes"][number]["fields"] }[];
  letters: string[];
  here: { today: Day; nation: Nation; now: Date };
};

/** One referral as it is shown to those who work with it. */
export function referralView({
  opened,
  acts,
  alike,
  happenings,
  changes,
  letters,
  here,
}: Asked): ReferralView {
  const { referral, invitation, questions, programme } = opened;
  const { now, today } = here;
  return {
    id: referral.id,
    name: referral.about.name,
    short: shortName(referral.about.name),
    howFar: sayHowFar(referral, today),
    from: sayFrom(referral),
    programme: programme.name,
    sentOn: sayDayNear(dayOf(referral.sentAt), today),
    standing: standing(opened, here),
    said: aboutRows(referral.about, { today, quiet: referral.quiet }),
    answered: answerTo(referral),
    questions: questions.map((question) => ({
      words: question.words,
      asked: sayWhen(question.askedAt, now),
      answer: question.answer,
      answered: question.answeredAt && sayWhen(question.answeredAt, now),
    })),
    changes: changes.map(({ at, why, fields }) => ({ when: sayWhen(at, now), why, fields })),
    happenings: happenings.map(({ at, words, by }) => ({ when: sayWhen(at, now), words, by })),
    letters,
    alike,
    byVoice: invitation?.askedByVoice
      ? { who: invitation.whoWasAsked ?? "her", words: invitation.words }
      : null,
    mergedInto: referral.state === "merged" ? referral.mergedIntoId : null,
    does: acts ? mayNow(referral, invitation) : [],
  };
}

const answerTo = (referral: Referral): ReferralView["answered"] =>
  referral.state === "declined"
    ? { words: referral.declineWords ?? "", elsewhere: referral.elsewhere }
    : null;
