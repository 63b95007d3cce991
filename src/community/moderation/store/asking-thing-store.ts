import { sql } from "kysely";
import { isId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Role } from "../../../words/roles.ts";
import type { ThingKind } from "../report-case.ts";
import type { Thing } from "../thing.ts";
import { rolesOf } from "./thing-store.ts";

type Row = {
  programmeId: string;
  spaceId: string;
  title: string | null;
  words: string;
  handle: string | null;
  at: Date;
  hidden: boolean;
};
type Author = { personId: string; memberId: string | null };

const thingOf = (kind: ThingKind, id: string, row: Row, authors: Author[]): Thing => ({
  kind,
  id,
  programmeId: row.programmeId,
  spaceId: row.spaceId,
  threadId: null,
  frozen: {
    title: row.title,
    words: row.words,
    handle: row.handle,
    before: null,
    writtenAt: row.at.toISOString(),
  },
  nameHidden: row.hidden,
  place: "member",
  authors,
  roles: [],
});

type Said = { personId: string; knownAs: string; title: string; words: string };

/**
 * A question to a professional and what was answered, as far as whoever reports may read it; who asked comes by our own code.
 * Whoever answered has a part in it too, and never decides.
 */
export async function findQuestionThing(asked: Doing, id: string): Promise<Thing | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Row & { followUp: string | null }>`
    select q.programme_id "programmeId", q.space_id "spaceId", null title, q.words, q.follow_up "followUp", null handle, q.asked_at at, true hidden
    from question q where q.id = ${id}`.execute(asked.db);
  const [row] = rows;
  if (!row) return null;
  const said = await sql<Said>`
    select by_person_id "personId", known_as "knownAs", title, words from question_answer where question_id = ${id} order by answered_at`.execute(
    asked.db,
  );
  const authors = await asked.asSystem(() =>
    sql<Author>`select person_id "personId", member_id "memberId" from question_author where question_id = ${id}`.execute(
      asked.db,
    ),
  );
  const answerers = [...new Set(said.rows.map(({ personId }) => personId))];
  const words = [
    row.words,
    ...said.rows.map(({ knownAs, title, words }) => `${knownAs}, ${title.toLowerCase()}: ${words}`),
    ...(row.followUp ? [`And then: ${row.followUp}`] : []),
  ].join("\n\n");
  const roles: Role[] = [];
  for (const personId of answerers) roles.push(...(await rolesOf(asked, personId)));
  return {
    ...thingOf("question", id, { ...row, words }, [
      ...authors.rows,
      ...answerers.map((personId) => ({ personId, memberId: null })),
    ]),
    at: `/questions/${id}`,
    roles,
  };
}

/** Something a member said in a live session, with or without her name. */
export async function findTurnThing(asked: Doing, id: string): Promise<Thing | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Row & { sessionId: string; guest: string; answer: string | null }>`
    select s.programme_id "programmeId", t.space_id "spaceId", t.session_id "sessionId", s.guest_name guest, t.answer,
      s.topic title, t.words, m.handle, t.asked_at at, t.member_id is null hidden
    from session_turn t join guest_session s on s.id = t.session_id left join space_member m on m.id = t.member_id
    where t.id = ${id}`.execute(asked.db);
  const [row] = rows;
  if (!row) return null;
  const authors = await asked.asSystem(() =>
    sql<Author>`select person_id "personId", member_id "memberId" from session_asker
      where turn_id = ${id} or follow_up_id = ${id}`.execute(asked.db),
  );
  const words = row.answer ? `${row.words}\n\n${row.guest}: ${row.answer}` : row.words;
  return {
    ...thingOf("session-message", id, { ...row, words }, authors.rows),
    at: `/sessions/${row.sessionId}`,
  };
}

/** A live session, or the guest in it: a coordinator decides. */
export async function findSessionThing(asked: Doing, id: string): Promise<Thing | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Row & { guestId: string }>`
    select s.programme_id "programmeId", s.space_id "spaceId", s.topic title, s.about words, s.guest_name handle,
      s.starts_at at, false hidden, s.guest_id "guestId"
    from guest_session s where s.id = ${id}`.execute(asked.db);
  const [row] = rows;
  if (!row) return null;
  return {
    ...thingOf("live-session", id, row, [{ personId: row.guestId, memberId: null }]),
    at: `/sessions/${id}`,
    place: "guest",
    roles: await rolesOf(asked, row.guestId),
  };
}
