import { sql } from "kysely";
import { seal, sealJson, type Db } from "../platform/db/index.ts";
import { addDays, type Day } from "../words/day.ts";
import type { Brief } from "./brief.ts";
import type { Introduction } from "./introduction.ts";
import { matchOf, STATES, type KeptMatch } from "./kept-match.ts";
import type { Match, SupporterAsked } from "./match.ts";
import type { NoteKind } from "./tables.ts";
import "./tables.ts";

export type NewMatch = { organisationId: string; referralId: string; brief: Brief };

/** Keeps a proposal; the same form sent twice makes one. Answers whether it is new. */
export async function insertMatch(
  db: Db,
  match: SupporterAsked,
  { organisationId, referralId, brief }: NewMatch,
): Promise<boolean> {
  const inserted = await db
    .insertInto("match")
    .values({
      id: match.id,
      organisation_id: organisationId,
      programme_id: match.programmeId,
      referral_id: referralId,
      parent_id: match.parentId,
      supporter_id: match.supporterId,
      state: STATES[match.state],
      proposed_at: match.proposedAt,
      proposed_by: match.proposedBy,
      brief: sealJson(db, brief),
      answer_by: match.answerBy,
      supporter_answered_at: null,
      supporter_heard: null,
      introduction: null,
      parent_answered_at: null,
      parent_heard: null,
      ended_at: null,
      ended_by: null,
      withdrawn_why: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Keeps the state an act decided; false when somebody was quicker. `introduction` comes with a supporter's yes. */
export async function keepMatch(
  db: Db,
  from: Match,
  to: Match,
  introduction?: Introduction,
): Promise<boolean> {
  const kept = await db
    .updateTable("match")
    .set({
      state: STATES[to.state],
      ...columnsOf(to),
      ...(introduction ? { introduction: sealJson(db, introduction) } : {}),
    })
    .where("id", "=", from.id)
    .where("state", "=", STATES[from.state])
    .executeTakeFirst();
  return kept.numUpdatedRows === 1n;
}

function columnsOf(to: Match): Record<string, unknown> {
  switch (to.state) {
    case "supporterAsked":
      return { answer_by: to.answerBy };
    case "parentAsked":
      return {
        answer_by: to.answerBy,
        supporter_answered_at: to.supporterYes.agreedAt,
        supporter_heard: JSON.stringify(to.supporterYes.heard),
        shares: [...to.supporterYes.shares],
      };
    case "agreed":
      return {
        parent_answered_at: to.parentYes.agreedAt,
        parent_heard: JSON.stringify(to.parentYes.heard),
        ended_at: to.parentYes.agreedAt,
      };
    case "declinedBySupporter":
      return {
        supporter_answered_at: to.declinedAt,
        supporter_heard: JSON.stringify(to.heard),
        ended_at: to.declinedAt,
      };
    case "declinedByParent":
      return {
        parent_answered_at: to.declinedAt,
        parent_heard: JSON.stringify(to.heard),
        ended_at: to.declinedAt,
      };
    case "lapsed":
      return { ended_at: to.lapsedAt };
    case "withdrawn":
      return { ended_at: to.withdrawnAt, ended_by: to.withdrawnBy, withdrawn_why: to.why };
  }
}

const quietOf = sql<boolean>`app.is_quiet(match.parent_id, match.referral_id)`.as("quiet");

/** A match as this asker may see it; `lock` holds it until the transaction ends, for an act upon it. */
export async function findMatch(db: Db, id: string, lock = false): Promise<KeptMatch | null> {
  const query = db.selectFrom("match").selectAll().select(quietOf).where("id", "=", id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? matchOf(row) : null;
}

export type MatchesWanted = {
  programmeId?: string;
  referralId?: string;
  parentId?: string;
  supporterId?: string;
  states?: readonly Match["state"][];
  /** Open ones whose last day to answer is before this. */
  overBefore?: Day;
  agreedSince?: Date;
};

/** Matches this asker may see, the one to be answered soonest first. */
export async function listMatches(db: Db, wanted: MatchesWanted): Promise<KeptMatch[]> {
  let query = db
    .selectFrom("match")
    .selectAll()
    .select(quietOf)
    .orderBy("answer_by")
    .orderBy("proposed_at")
    .orderBy("id");
  if (wanted.programmeId) query = query.where("programme_id", "=", wanted.programmeId);
  if (wanted.referralId) query = query.where("referral_id", "=", wanted.referralId);
  if (wanted.parentId) query = query.where("parent_id", "=", wanted.parentId);
  if (wanted.supporterId) query = query.where("supporter_id", "=", wanted.supporterId);
  if (wanted.states)
    query = query.where(
      "state",
      "in",
      wanted.states.map((state) => STATES[state]),
    );
  if (wanted.overBefore) query = query.where("answer_by", "<", wanted.overBefore);
  if (wanted.agreedSince) query = query.where("parent_answered_at", ">=", wanted.agreedSince);
  return (await query.execute()).map((row) => matchOf(row));
}

export const openMatches = ["supporterAsked", "parentAsked"] as const;

/** Whether a proposal she was once asked about is not going ahead; never which way, nor when. */
export async function findNotGoingAhead(
  db: Db,
  id: string,
  askedAs: "supporter" | "parent",
): Promise<boolean> {
  const row = await db
    .selectFrom("match_not_going_ahead")
    .select("id")
    .where("id", "=", id)
    .where("asked_as", "=", askedAs)
    .executeTakeFirst();
  return row !== undefined;
}

export type NewNote = {
  organisationId: string;
  matchId: string;
  kind: NoteKind;
  at: Date;
  by: string;
  words: string;
  codes?: readonly string[];
};

/** Keeps words for coordinators. */
export async function insertNote(db: Db, note: NewNote): Promise<void> {
  await db
    .insertInto("match_note")
    .values({
      organisation_id: note.organisationId,
      match_id: note.matchId,
      kind: note.kind,
      at: note.at,
      by_person_id: note.by,
      codes: [...(note.codes ?? [])],
      words: seal(db, note.words),
    })
    .execute();
}

export type Note = { kind: NoteKind; at: Date; by: string; words: string };

export async function listNotes(db: Db, matchId: string): Promise<Note[]> {
  const rows = await db
    .selectFrom("match_note")
    .leftJoin("person", "person.id", "match_note.by_person_id")
    .select(["kind", "at", "words", "person.name"])
    .where("match_id", "=", matchId)
    .orderBy("at")
    .execute();
  return rows.map(({ kind, at, words, name }) => ({ kind, at, words, by: name ?? "a colleague" }));
}

/** Those of the last days that are not going ahead, as she may know them. */
export async function listNotGoingAhead(
  db: Db,
  askedAs: "supporter" | "parent",
  days: number,
  today: Day,
): Promise<string[]> {
  const rows = await db
    .selectFrom("match_not_going_ahead")
    .select("id")
    .where("asked_as", "=", askedAs)
    .where("asked_on", ">=", addDays(today, -days))
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}
