import { seesInTimeline, type TimelineKind } from "./policy.ts";
import { CONTACT_HOWS, CONTACT_WHATS, type Contact } from "./contact.ts";
import type { GroundRules } from "./ground-rules.ts";
import type { Meeting } from "./meeting.ts";
import { onDayAt, sayWhere, sayWholeTime } from "./say-meeting.ts";
import type { Standing } from "./store.ts";
import type { HistoryLine } from "./store/relationship.ts";
import { at, sayDay, today as dayOf, type Day } from "../words/day.ts";
import { sayMinutes } from "../words/duration.ts";
import { sayList } from "../words/lists.ts";

/** One thing that happened or is planned, in words both can understand. */
export type TimelineEntry = {
  key: string;
  kind: TimelineKind;
  at: Date;
  title: string;
  words: string;
  notes: string | null;
  href: string | null;
};
export type Reader = "parent" | "supporter" | "coordinator" | "lead";
export type WorryLine = { id: string; raisedAt: Date; standing: string };

export type TimelineOf = {
  pair: Standing;
  contacts: readonly Contact[];
  meetings: readonly Meeting[];
  rules: readonly GroundRules[];
  history: readonly HistoryLine[];
  worries: readonly WorryLine[];
};

/** The whole of a relationship as this reader may see it, the newest first; what is planned stands on top. */
export function timelineOf(of: TimelineOf, reader: Reader, today: Day): TimelineEntry[] {
  const entries = [
    beginning(of, reader),
    ending(of, reader),
    ...of.contacts.map((contact) => contactEntry(of.pair, contact, reader)),
    ...meetingEntries(of, reader, today),
    ...ruleEntries(of, reader),
    ...of.worries.map(worryEntry),
  ];
  return entries
    .filter((entry) => seesInTimeline(reader, entry.kind))
    .sort((one, other) => other.at.getTime() - one.at.getTime());
}

const named = (pair: Standing, side: "parent" | "supporter", reader: Reader): string =>
  side === reader ? "You" : pair[side].called;

const beginning = ({ pair }: TimelineOf, reader: Reader): TimelineEntry => ({
  key: "began",
  kind: "began",
  at: at(pair.beganOn, "00:00"),
  title: "Both said yes",
  words: `${named(pair, "parent", reader)} and ${named(pair, "supporter", reader) === "You" ? "you" : named(pair, "supporter", reader)} were brought together on ${sayDay(pair.beganOn)}.`,
  notes: reader === "parent" ? (pair.introduction?.hello ?? null) : null,
  href: null,
});

const ending = ({ pair }: TimelineOf, reader: Reader): TimelineEntry => ({
  key: "ending",
  kind: "ending",
  at: at(pair.endedOn ?? pair.endingPlannedOn, "23:00"),
  title: pair.endedOn ? "Support ended" : "Ending planned",
  words: pair.endedOn
    ? `On ${sayDay(pair.endedOn)}.`
    : `Around ${sayDay(pair.endingPlannedOn)}. ${reader === "parent" || reader === "supporter" ? "You" : "They"} plan it together, and it can move.`,
  notes: null,
  href: null,
});

function contactEntry(pair: Standing, contact: Contact, reader: Reader): TimelineEntry {
  const what = sayList(contact.what.map((each) => CONTACT_WHATS[each].toLowerCase()));
  const titles = {
    held:
      CONTACT_HOWS[contact.how] === "Messages"
        ? "Messages"
        : `${CONTACT_HOWS[contact.how]}${contact.minutes > 0 ? `, ${sayMinutes(contact.minutes)}` : ""}`,
    attempted: `${named(pair, "supporter", reader)} tried to reach ${reader === "parent" ? "you" : pair.parent.called}`,
    missed: "A meeting did not happen",
  };
  return {
    key: `contact-${contact.id}`,
    kind: "contact",
    at: at(contact.onDay, "12:00"),
    title: titles[contact.outcome],
    words: `${sayDay(contact.onDay)}.${what ? ` ${what.charAt(0).toUpperCase()}${what.slice(1)}.` : ""}`,
    notes: contact.notes,
    href: null,
  };
}

/** Meetings that are booked or called off; one that took place is told by its contact. */
function meetingEntries(
  { pair, meetings, history }: TimelineOf,
  reader: Reader,
  today: Day,
): TimelineEntry[] {
  const entries = meetings.flatMap((meeting): TimelineEntry[] => {
    const base = {
      key: `meeting-${meeting.id}`,
      kind: "meeting" as const,
      notes: null,
      href: `/meetings/${meeting.id}`,
    };
    const where = sayWhere(meeting, reader === "parent" ? "parent" : "other");
    if (meeting.state === "booked")
      return [
        {
          ...base,
          at: meeting.startsAt,
          title: `Meeting ${onDayAt(meeting.startsAt, today)}`,
          words: `${capital(where)}, for ${sayMinutes(meeting.minutes)}.`,
        },
      ];
    if (meeting.state === "cancelled")
      return [
        {
          ...base,
          at: meeting.startsAt ?? meeting.offeredAt,
          title: "Meeting cancelled",
          words: meeting.startsAt ? `It was to be ${sayWholeTime(meeting.startsAt)}.` : "It had no time yet.",
        },
      ];
    if (meeting.state === "held") return [];
    return [
      {
        ...base,
        at: meeting.offeredAt,
        title: meeting.state === "offered" ? "Times to meet were offered" : "Other times were asked for",
        words: meeting.othersWords ? `“${meeting.othersWords}”` : `${capital(where)}.`,
      },
    ];
  });
  const moved = history
    .filter(({ kind }) => kind === "OtherTimesWanted")
    .map((line, index) => ({
      key: `moved-${index}`,
      kind: "meeting" as const,
      at: line.at,
      title: `${line.detail["by"] === "parent" || line.detail["by"] === "supporter" ? named(pair, line.detail["by"], reader) : "The coordinator"} asked for other times`,
      words: `${sayDay(dayOf(line.at))}.`,
      notes: null,
      href: null,
    }));
  return [...entries, ...moved];
}

function ruleEntries({ pair, rules }: TimelineOf, reader: Reader): TimelineEntry[] {
  return rules.flatMap((version) =>
    (["parent", "supporter"] as const).flatMap((side) => {
      const agreedAt = side === "parent" ? version.parentAgreedAt : version.supporterAgreedAt;
      if (!agreedAt) return [];
      return [
        {
          key: `rules-${version.version}-${side}`,
          kind: "rules" as const,
          at: agreedAt,
          title: `${named(pair, side, reader)} agreed to the ground rules`,
          words: `${sayDay(dayOf(agreedAt))}${rules.length > 1 ? `, version ${version.version}` : ""}.`,
          notes: null,
          href: `/relationships/${pair.id}/ground-rules`,
        },
      ];
    }),
  );
}

const worryEntry = (worry: WorryLine): TimelineEntry => ({
  key: `concern:${worry.id}`,
  kind: "concern",
  at: worry.raisedAt,
  title: "A worry was passed on",
  words: `${worry.standing}.`,
  notes: null,
  href: `/concerns/${worry.id}`,
});

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
