import { parts, type HeldAbout } from "../people/index.ts";
import { CONTACT_HOWS, CONTACT_WHATS, type ContactOutcome } from "./contact.ts";
import { listContacts, listMeetings, listStandings } from "./store.ts";
import { sayWhere, sayWholeTime } from "./say-meeting.ts";
import { at, sayDay } from "../words/day.ts";
import { sayMinutes } from "../words/duration.ts";
import { sayList } from "../words/lists.ts";

const OUTCOMES_TO_HER: Record<ContactOutcome, string> = {
  held: "You were in touch",
  attempted: "Tried, no answer",
  missed: "Planned, and did not happen",
};

/** What is written about her support, for her own page of what is held: read as herself, so never a worry. */
export const heldByRelationships: HeldAbout = async (asked) => {
  if (asked.actor.role !== "parent") return [];
  const groups: Awaited<ReturnType<HeldAbout>> = [];
  for (const pair of await listStandings(asked, { parentId: asked.actor.personId ?? "" })) {
    const contacts = await listContacts(asked, pair.id);
    const meetings = await listMeetings(asked, pair.id);
    groups.push({
      title: `Your support, since ${sayDay(pair.beganOn)}`,
      why: "So that you and your supporter both know what was arranged and what happened.",
      items: [
        {
          at: at(pair.beganOn, "00:00"),
          parts: parts({
            Supporter: pair.supporter.called,
            "Ending planned": sayDay(pair.endingPlannedOn),
            Ended: pair.endedOn && sayDay(pair.endedOn),
          }),
        },
        ...meetings.map((meeting) => ({
          at: meeting.offeredAt,
          parts: parts({
            Meeting: meeting.state,
            When: "startsAt" in meeting && meeting.startsAt ? sayWholeTime(meeting.startsAt) : null,
            Where: sayWhere(meeting, "parent"),
            "What would suit": meeting.othersWords,
          }),
        })),
        ...contacts.map((contact) => ({
          at: contact.loggedAt,
          parts: parts({
            Contact: CONTACT_HOWS[contact.how],
            "Did it happen": OUTCOMES_TO_HER[contact.outcome],
            Day: sayDay(contact.onDay),
            Length: contact.minutes > 0 ? sayMinutes(contact.minutes) : null,
            "What it was": sayList(contact.what.map((what) => CONTACT_WHATS[what])),
            Note: contact.notes,
          }),
        })),
      ],
    });
  }
  return groups;
};
