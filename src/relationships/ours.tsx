import { one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { concernsOf, worriedHref } from "../safeguarding/index.ts";
import { sayDay } from "../words/day.ts";
import { sayMinutes } from "../words/duration.ts";
import { plural } from "../words/lists.ts";
import { sayWhereSheIs } from "../words/speak-of-her.ts";
import { RelationshipPage, type RelationshipView } from "./pages/relationship-page.tsx";
import { seesInTimeline, sideIn } from "./policy.ts";
import { reachRelationship } from "./reach.ts";
import { listContacts, listHistory, listMeetings, listRules, type Standing } from "./store.ts";
import { timelineOf, type Reader } from "./timeline.ts";

/** GET /relationships/:id: one timeline, the same for both, with what each may see decided by policy. */
export async function relationship(asked: Asked): Promise<Answer> {
  const pair = await reachRelationship(asked, "see");
  const reader: Reader = sideIn(pair, asked.actor) ?? "parent";
  await asked.viewed(pair.parentId, `your page with ${pair.supporter.called}`);
  const contacts = await listContacts(asked, pair.id);
  const meetings = await listMeetings(asked, pair.id);
  const rules = await listRules(asked, pair.id);
  const history = await listHistory(asked, pair.id);
  const worries = seesInTimeline(reader, "concern") ? await concernsOf(asked, { about: pair.parentId }) : [];
  const entries = timelineOf({ pair, contacts, meetings, rules, history, worries }, reader, asked.today);
  const minutes = contacts.reduce((sum, contact) => sum + contact.minutes, 0);
  const view: RelationshipView = {
    back: backOf(reader),
    said:
      { offered: "Sent.", booked: "Booked.", cancelled: "Cancelled.", others: "Passed on." }[
        one(asked.query, "just")
      ] ?? null,
    title: titleOf(pair, reader),
    above: [`Since ${sayDay(pair.beganOn)}`, reader === "parent" ? null : sayWhereSheIs(pair, asked.today)]
      .filter((each) => each !== null)
      .join(", "),
    planned: entries.filter((entry) => entry.at > asked.now).toReversed(),
    past: entries.filter((entry) => entry.at <= asked.now),
    facts: [
      { name: "Together since", value: sayDay(pair.beganOn) },
      {
        name: "Contacts since then",
        value: `${plural(contacts.filter(({ outcome }) => outcome === "held").length, "contact")}, ${sayMinutes(minutes)}`,
      },
      { name: "Ending planned", value: sayDay(pair.endingPlannedOn) },
      { name: "Ground rules", value: rulesOf(pair, reader) },
    ],
    hold: pair.hold && { reader, hold: pair.hold, called: pair.supporter.called },
    main: mainOf(pair, reader),
    links: linksOf(pair, reader),
    reads:
      reader === "parent"
        ? `${pair.supporter.called} writes these notes for you to read too.`
        : `${pair.parent.called} can read all of this, except a worry that was passed on.`,
  };
  return page("Together", <RelationshipPage {...view} />, {
    current: reader === "coordinator" ? "board" : "today",
    live: [`person:${asked.actor.personId}`],
  });
}

const titleOf = (pair: Standing, reader: Reader): string => {
  if (reader === "parent") return `You and ${pair.supporter.called}`;
  if (reader === "supporter") return `You and ${pair.parent.called}`;
  return `${pair.parent.name} and ${pair.supporter.name}`;
};

const backOf = (reader: Reader): RelationshipView["back"] =>
  ({
    parent: { to: "/today", words: "Today" },
    supporter: { to: "/supporting", words: "Today" },
    coordinator: { to: "/board", words: "Board" },
    lead: { to: "/concerns", words: "Concerns" },
  })[reader];

function rulesOf({ rules, supporter, parent }: Standing, reader: Reader): string {
  if (!rules) return "Not written yet";
  const you = (side: Reader, called: string): string => (side === reader ? "you" : called);
  const missing = [
    rules.supporterAgreedAt ? null : you("supporter", supporter.called),
    rules.parentAgreedAt ? null : you("parent", parent.called),
  ].filter((each) => each !== null);
  return missing.length === 0 ? "Agreed by both" : `Waiting for ${missing.join(" and ")}`;
}

function mainOf({ id, asking, next, hold }: Standing, reader: Reader): RelationshipView["main"] {
  if (hold)
    return reader === "coordinator" || reader === "lead"
      ? { to: `/holds/${hold.id}`, words: "Look at the hold again" }
      : null;
  if (reader === "lead") return null;
  if (asking?.state === "offered")
    return {
      to: `/meetings/${asking.id}`,
      words: reader === "parent" ? "Choose a time" : "See what was offered",
    };
  if (reader === "parent")
    return next ? { to: `/meetings/${next.id}`, words: "See your next meeting" } : null;
  if (asking) return { to: `/meetings/${asking.id}/offer`, words: "Offer other times" };
  return next && reader === "coordinator"
    ? null
    : { to: `/relationships/${id}/meetings/new`, words: "Offer times to meet" };
}

function linksOf(
  { id, parentId, next, asking, hold, endedOn }: Standing,
  reader: Reader,
): RelationshipView["links"] {
  const holdIt = hold || endedOn ? [] : [{ to: `/relationships/${id}/hold`, words: "Put contact on hold" }];
  const known = { to: `/people/${parentId}/conflict`, words: "Somebody here knows her from elsewhere" };
  const rules = { to: `/relationships/${id}/ground-rules`, words: "Ground rules" };
  const happened = { to: `/quiet/for/${parentId}`, words: "Something has happened to her or her baby" };
  if (reader === "supporter")
    return [
      { to: `/supporting?who=${id}#log`, words: "Log a contact" },
      { to: `/people/${parentId}/call`, words: "Before you call" },
      { to: `/people/${parentId}/stop`, words: "No longer safe to write" },
      { to: `/people/${parentId}/emergency`, words: "Emergency contact" },
      rules,
      { to: `/relationships/${id}/home-note`, words: "About the home" },
      { to: worriedHref({ about: parentId, from: { kind: "relationship", id } }), words: "I’m worried" },
      happened,
      { ...known, words: "I know her from elsewhere" },
    ];
  return reader === "lead"
    ? holdIt
    : reader === "coordinator"
      ? [
          ...(next && !asking && !hold
            ? [{ to: `/relationships/${id}/meetings/new`, words: "Offer more times to meet" }]
            : []),
          rules,
          { to: `/relationships/${id}/home-note`, words: "About the home" },
          ...holdIt,
          { to: worriedHref({ about: parentId, from: { kind: "relationship", id } }), words: "I’m worried" },
          happened,
          known,
        ]
      : [
          rules,
          {
            to: worriedHref({ from: { kind: "relationship", id } }),
            words: "I’m worried about something",
          },
        ];
}
