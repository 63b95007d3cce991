import { daysBetween, sayDayNear, today as dayOf, type Day } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import type { Nation } from "../../words/nation.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { sayPromise, type PromiseClock } from "../../words/promise.ts";
import type { Opened } from "./opened.ts";
import { promiseOf } from "./promise-of.ts";
import { nextReminderOn } from "./reminder-due.ts";

/** Where a referral stands against what was promised, and the one thing to do next. */
export type Standing = {
  severity: OpenThing["severity"];
  late: boolean;
  /** the clock in words: "2 of 10 working days used" */
  words: string;
  /** what the clock is for, or what it waits for */
  about: string;
  /** 0 to 1 of the promise used; null where there is nothing to compare */
  used: number | null;
  /** the one thing to do, "Answer", and where it is done */
  next: string;
  nextHref: string;
  since: Date;
};

type Here = { today: Day; nation: Nation };

/** Says where an open or answered referral stands today. */
export function standing(opened: Opened, here: Here): Standing {
  const stands = standingOf(opened, here);
  return { ...stands, nextHref: hrefOf(opened.referral.id, stands.next) };
}

const hrefOf = (id: string, next: string): string =>
  next === "Find a match"
    ? `/matches/for/${id}`
    : next === "Call her"
      ? `/referrals/${id}/agreement-by-phone`
      : `/referrals/${id}`;

type Stands = Omit<Standing, "nextHref">;

function standingOf(opened: Opened, here: Here): Stands {
  switch (opened.referral.state) {
    case "sent":
    case "acknowledged":
    case "asked":
      return undecided(opened, here);
    case "invited":
      return waitingForHer(opened, here);
    case "agreed":
    case "waiting":
      return waitingForMatch(opened, here);
    default:
      return {
        severity: "fine",
        late: false,
        words: CLOSED[opened.referral.state],
        about: "",
        used: null,
        next: "See",
        since: opened.referral.sentAt,
      };
  }
}

const CLOSED = {
  matched: "Matched",
  declined: "Declined",
  withdrawn: "Withdrawn",
  stopped: "Not going ahead just now",
  merged: "Put together with another referral",
} as const;

function undecided(opened: Opened, { today, nation }: Here): Stands {
  const { referral, questions, programme } = opened;
  const { acknowledgeWorkingDays, decideWorkingDays } = programme.settings;
  const decidedAt = null;
  const clocks = promiseOf({
    ...referral,
    decidedAt,
    questions,
    acknowledgeWorkingDays,
    decideWorkingDays,
    nation,
    today,
  });
  const since = referral.sentAt;
  if (referral.state === "asked") {
    const asked = questions.findLast(({ answeredAt }) => !answeredAt);
    const about = asked
      ? `Waiting for an answer since ${sayDayNear(dayOf(asked.askedAt), today)}`
      : "Waiting for an answer";
    return { ...fromClock(clocks.decide), about, next: "See", since };
  }
  // once the time to decide has run out too, that is the promise that is broken
  if (referral.state === "sent" && !clocks.decide.late)
    return {
      ...fromClock(clocks.acknowledge),
      about: "to say that we have read it",
      next: "Acknowledge",
      since,
    };
  return { ...fromClock(clocks.decide), about: "to decide", next: "Answer", since };
}

function fromClock(clock: PromiseClock): Pick<Standing, "severity" | "late" | "words" | "used"> {
  const due = clock.today >= clock.dueOn && !clock.paused;
  return {
    severity: clock.late ? "now" : due ? "soon" : "fine",
    late: clock.late,
    words: sayPromise(clock),
    used: Math.min(1, clock.of === 0 ? 1 : clock.used / clock.of),
  };
}

function waitingForHer({ referral, invitation, programme }: Opened, { today }: Here): Stands {
  const since = invitation?.invitedAt ?? referral.sentAt;
  const invited = `Invited ${sayDayNear(dayOf(since), today)}`;
  if (!invitation || !invitation.callDueAt) {
    const about = invitation
      ? `${timesReminded(invitation.reminded)}${nextReminderOn(invitation, programme.settings) > today ? `. Next on ${sayDayNear(nextReminderOn(invitation, programme.settings), today)}` : ""}`
      : "";
    return {
      severity: "fine",
      late: false,
      words: `${invited}, no answer yet`,
      about,
      used: null,
      next: "See",
      since,
    };
  }
  const unreached =
    invitation.reminded === 0
      ? "She cannot be written to safely"
      : `No answer to ${plural(invitation.reminded, "reminder")}`;
  return {
    severity: "soon",
    late: false,
    words: "Call her",
    about: `${invited}. ${unreached}`,
    used: null,
    next: "Call her",
    since: invitation.callDueAt,
  };
}

const timesReminded = (times: number): string =>
  times === 0 ? "Not reminded yet" : times === 1 ? "Reminded once" : `Reminded ${times} times`;

function waitingForMatch({ referral, invitation, programme }: Opened, { today }: Here): Stands {
  const since = invitation?.answeredAt ?? referral.sentAt;
  const days = daysBetween(dayOf(since), today);
  const promise = programme.settings.firstMeetingWithinDays;
  const late = days > promise;
  return {
    severity: late ? "now" : days >= promise - 2 ? "soon" : "fine",
    late,
    words: `Waiting ${plural(days, "day")} for a match; promise ${promise}`,
    about: referral.state === "waiting" ? "Agreed. On the waiting list" : "Agreed",
    used: Math.min(1, promise === 0 ? 1 : days / promise),
    next: "Find a match",
    since,
  };
}
