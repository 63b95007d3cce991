import { namesOf, type Erasable, type KeepsRecords } from "../people/index.ts";
import { seal } from "../platform/db/index.ts";
import type { Doing } from "../platform/web/index.ts";
import { relationshipFact } from "./relationship.ts";
import { listStandings } from "./store.ts";
import "./tables.ts";

const hers = "relationship_id in (select r.id from relationship r where r.parent_id = :id)";

/**
 * What goes of a pair. What is written in it is about the parent and goes with her; with a supporter goes only that she
 * was the one. Days, minutes and kinds of contact stay, so that every figure stays the same.
 */
const erasables: readonly Erasable[] = [
  { kind: "support", table: "contact", whose: hers, leaves: { notes: "null" } },
  { kind: "support", table: "check_in", whose: hers, leaves: { words: "null" } },
  { kind: "support", table: "meeting", whose: hers, leaves: { place: "null", others_words: "null" } },
  {
    kind: "support",
    table: "ground_rules",
    whose: hers,
    leaves: {
      words: `case jsonb_typeof(words) when 'object' then words || '{"ours": ""}'
        else '{"parent":{"title":"Ground rules","paragraphs":[],"lists":[]},"supporter":{"title":"Ground rules","paragraphs":[],"lists":[]},"ours":""}' end`,
    },
  },
  {
    kind: "support",
    table: "relationship",
    whose: "parent_id = :id",
    leaves: {
      due_on: "date_trunc('month', due_on)::date",
      baby_born_on: "date_trunc('month', baby_born_on)::date",
      ended_why: "case when ended_why is null then null else 'Erased' end",
    },
  },
  { kind: "support", table: "check_in", whose: "parent_id = :id", leaves: { words: "null" } },
  { kind: "support", table: "hold", whose: hers, leaves: { words: "'Erased'" } },
  // a reason that hangs on a concern goes with the concern
  {
    kind: "support",
    table: "hold_why",
    whose: `concern_id is null and hold_id in (select h.id from hold h where h.${hers})`,
    leaves: { why: "'Erased'" },
  },
  {
    kind: "support",
    table: "draft",
    whose: "exists (select from relationship r where r.parent_id = :id and strpos(t.form, r.id::text) > 0)",
    leaves: "nothing",
  },
];

// a parent's support is over when her last referral and her last relationship are; on a unit or in mental health it is kept longer
const supportOver = (longer: boolean): string => `
  select s.subject_id, s.since_on from (
    select f.person_id subject_id,
      max(greatest(coalesce(f.decided_at, f.sent_at)::date, r.ended_on)) since_on,
      bool_or(f.state in ('sent', 'acknowledged', 'asked', 'invited', 'agreed', 'waiting')
        or (f.state = 'matched' and r.ended_on is null)) under_way,
      bool_or(g.kind in ('mental-health', 'ward-peer-work')) longer
    from referral f join programme g on g.id = f.programme_id left join relationship r on r.referral_id = f.id
    where f.person_id is not null group by 1) s
  where not s.under_way and s.longer = ${longer} and s.since_on < :before`;

export const relationshipsKeep: KeepsRecords = {
  erasables,
  pastItsTime: [
    { kind: "support", query: supportOver(false) },
    { kind: "mental-health", query: supportOver(true) },
  ],
  letGo: endPairs,
  underWay: async (doing, personId) => {
    const pairs = await openPairs(doing, personId);
    const names = await namesOf(
      doing,
      pairs.flatMap((pair) => [pair.parentId, pair.supporterId]),
    );
    return pairs.map(
      ({ parentId, supporterId }) =>
        `${names.get(parentId)?.called ?? "A parent"} and ${names.get(supporterId)?.called ?? "a supporter"} are seeing each other. That ends.`,
    );
  },
};

const openPairs = async (doing: Doing, personId: string) => [
  ...(await listStandings(doing, { parentId: personId, onlyOpen: true })),
  ...(await listStandings(doing, { supporterId: personId, onlyOpen: true })),
];

/** Ends every pair she is in today and calls off what is arranged, as her account closes. */
async function endPairs(doing: Doing, personId: string): Promise<void> {
  for (const pair of await openPairs(doing, personId)) {
    await doing.db
      .updateTable("relationship")
      .set({
        ended_on: doing.today < pair.beganOn ? pair.beganOn : doing.today,
        ended_why: seal(doing.db, "Her account was closed."),
      })
      .where("id", "=", pair.id)
      .execute();
    await doing.db
      .updateTable("meeting")
      .set(({ eb }) => ({ state: "cancelled", sequence: eb("sequence", "+", 1) }))
      .where("relationship_id", "=", pair.id)
      .where("state", "in", ["offered", "other times wanted", "booked"])
      .execute();
    await doing.happened(relationshipFact("RelationshipEnded", pair));
    await doing.changed("board");
  }
}
