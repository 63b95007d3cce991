import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import { careOf } from "./care-store.ts";
import type { PlaceKind } from "../../space.ts";
import type { Care } from "../care.ts";
import "../tables.ts";

/** One post as it lies on a desk: its case, its words, and why it is there. */
export type OnDesk = Care & {
  words: string;
  title: string;
  /** Null: she has hidden her name. */
  handle: string | null;
  memberId: string | null;
  held: string | null;
  hidden: string | null;
  /** A red stays on the desk although its author took it away, until a person has seen to it. */
  removed: string | null;
  /** Of the newest assessment. */
  reason: string;
  found: readonly string[];
  byPerson: boolean;
  /** A supporter wrote it: somebody else sees to it. */
  byColleague: boolean;
};

/** How many of each kind a desk shows; more than that is no desk any more, and the page says so. */
export const deskMax = 60;

type Row = Parameters<typeof careOf>[0] & {
  words: string;
  title: string;
  handle: string | null;
  member_id: string | null;
  held_why: string | null;
  hidden_why: string | null;
  removed_how: string | null;
  reason: string | null;
  found: string[] | null;
  by_person_id: string | null;
  place: PlaceKind;
};

const onDesk = (row: Row): OnDesk => ({
  ...careOf(row),
  words: row.words,
  title: row.title,
  handle: row.handle,
  memberId: row.member_id,
  held: row.held_why,
  hidden: row.hidden_why,
  removed: row.removed_how,
  reason: row.reason ?? "",
  found: row.found ?? [],
  byPerson: row.by_person_id !== null,
  byColleague: row.place === "supporter",
});

const joined = sql`post_care c join post p on p.id = c.post_id join thread t on t.id = c.thread_id
  left join space_member m on m.id = p.member_id
  left join lateral (select reason, found, by_person_id from post_assessment a where a.post_id = c.post_id order by a.at desc, a.id desc limit 1) s on true`;
const columns = sql`c.*, p.words, t.title, m.handle, p.member_id, p.place, p.held_why, p.hidden_why, p.removed_how, s.reason, s.found, s.by_person_id`;

/** What is open on a desk: reds and ambers and what waits, the gravest and longest first. One query. */
export async function listOpen({ db }: Doing, spaceId: string): Promise<OnDesk[]> {
  const { rows } = await sql<Row>`select ${columns} from ${joined}
    where c.space_id = ${spaceId} and c.settled_at is null
    order by array_position(array['R', 'U', 'S', 'A', 'none'], c.tier), c.written_at, c.post_id limit ${deskMax}`.execute(
    db,
  );
  return rows.map(onDesk);
}

/** Days after which what nobody has seen is no news any more; while it is open it stands in its own place all the same. */
const newsDays = 7;

/** What nobody who looks after the space has seen yet, the oldest first. */
export async function listUnseen({ db, now }: Doing, spaceId: string): Promise<OnDesk[]> {
  const since = new Date(now.getTime() - newsDays * 86_400_000);
  const { rows } = await sql<Row>`select ${columns} from ${joined}
    where c.space_id = ${spaceId} and c.seen_at is null and p.removed_at is null and c.written_at >= ${since}
    order by c.written_at, c.post_id limit ${deskMax}`.execute(db);
  return rows.map(onDesk);
}

/** What members put aside and nobody has looked at. */
export async function listAside({ db }: Doing, spaceId: string): Promise<OnDesk[]> {
  const { rows } = await sql<Row>`select ${columns} from ${joined}
    where c.space_id = ${spaceId} and p.hidden_why = 'flags' and p.removed_at is null
    order by p.hidden_at, c.post_id limit ${deskMax}`.execute(db);
  return rows.map(onDesk);
}

export async function findOnDesk({ db }: Doing, postId: string): Promise<OnDesk | null> {
  const { rows } = await sql<Row>`select ${columns} from ${joined} where c.post_id = ${postId}`.execute(db);
  return rows[0] ? onDesk(rows[0]) : null;
}

/** Keeps every open case of a space still until this transaction ends, so that nothing slips away while a shift closes. */
export async function takeOpenIn({ db }: Doing, spaceId: string): Promise<void> {
  await db
    .selectFrom("post_care")
    .select("post_id")
    .where("space_id", "=", spaceId)
    .where("settled_at", "is", null)
    .where("tier", "!=", "none")
    .orderBy("post_id")
    .forUpdate()
    .execute();
}

/** How many of each colour are open in a space. */
export async function countOpen(
  { db }: Doing,
  spaceId: string,
): Promise<{ red: number; amber: number; green: number }> {
  const { rows } = await sql<{ red: number; amber: number; green: number }>`
    select count(*) filter (where tier in ('R', 'U', 'S'))::int red, count(*) filter (where tier = 'A')::int amber,
      count(*) filter (where tier = 'none')::int green
    from post_care where space_id = ${spaceId} and settled_at is null`.execute(db);
  return rows[0] ?? { red: 0, amber: 0, green: 0 };
}
