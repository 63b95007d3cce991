import type { Day } from "../../words/day.ts";
import type { Nation } from "../../words/nation.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { startSentence } from "../../words/naming.ts";
import type { Opened } from "./opened.ts";
import { standing } from "./standing.ts";
import { sayFrom, sayHowFar, shortName } from "./who.ts";

/** An open referral as the coordinator's board shows it, beside everything else that is open. */
export function openReferral(opened: Opened, here: { today: Day; nation: Nation }): OpenThing {
  const { referral, programme } = opened;
  const { severity, late, words, about, next, nextHref, since } = standing(opened, here);
  const far = sayHowFar(referral, here.today);
  return {
    key: `referral:${referral.id}`,
    severity,
    title: `Referral for ${shortName(referral.about.name)}${far ? `, ${far}` : ""}`,
    words: `From ${sayFrom(referral)}. ${said(opened, about, programme.settings)}`,
    clock: words,
    late,
    href: nextHref,
    doWords: next,
    since,
  };
}

function said({ referral }: Opened, about: string, settings: Opened["programme"]["settings"]): string {
  if (referral.state === "sent")
    return `We promised to say within ${days(settings.acknowledgeWorkingDays)} that we have read it.`;
  if (referral.state === "acknowledged")
    return `We promised to decide in ${days(settings.decideWorkingDays)}.`;
  return about ? `${startSentence(about)}.` : "";
}

const days = (count: number): string => (count === 1 ? "1 working day" : `${count} working days`);
