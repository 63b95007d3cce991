import { sql } from "kysely";
import { today } from "../../words/day.ts";
import { goesDespiteLoss } from "../../words/message-kinds.ts";
import { actingIn, become, seal, system, type Db } from "../db/index.ts";
import type { JobQueue } from "../jobs/index.ts";
import { settingsOf, type Actor } from "../web/actor.ts";
import type { Doing, Fact, Organisation, Owed } from "../web/asked.ts";
import type { Reactions } from "./reactions.ts";

export type DoingParts = {
  db: Db;
  actor: Actor;
  organisation: Organisation;
  now: Date;
  jobs: JobQueue;
  reactions: Reactions;
  /** The browser's own name for this request: the page that made the change is drawn by its answer and need not look again. */
  askedBy?: string | undefined;
};

/** Binds one transaction, one actor and one moment together; everything it writes stands or falls with the transaction. */
export function doing(parts: DoingParts): Doing {
  const { db, actor, organisation, now, jobs } = parts;
  const doing: Doing = {
    db,
    actor,
    organisation,
    now,
    today: today(now),
    happened: async (...facts) => {
      for (const fact of facts) {
        await keepFact(doing, fact);
        for (const react of parts.reactions[fact.kind] ?? []) await doing.asSystem(() => react(doing, fact));
      }
    },
    owe: (message) => owe(doing, message),
    enqueue: (queue, data, options) =>
      jobs.send(db, queue, { organisationId: organisation.id, ...data }, options),
    changed: async (topic) => {
      await sql`select pg_notify('alongside', ${[`${organisation.id}:${topic}`, ...(parts.askedBy ? [parts.askedBy] : [])].join(" ")})`.execute(
        db,
      );
    },
    asSystem: async (work) => {
      if (actingIn(db)?.role === "system") return work();
      await become(db, system(organisation.id));
      // not in a finally: after an error the transaction is over, and setting anything would hide that error
      const answer = await work();
      await become(db, settingsOf(actor));
      return answer;
    },
  };
  return doing;
}

async function keepFact({ db, actor, organisation, now }: Doing, fact: Fact): Promise<void> {
  await db
    .insertInto("fact")
    .values({
      organisation_id: organisation.id,
      programme_id: fact.programmeId ?? null,
      kind: fact.kind,
      subject_kind: fact.subjectKind,
      subject_id: fact.subjectId,
      about_person_id: fact.aboutPersonId ?? null,
      by_person_id: fact.unsigned ? null : actor.personId,
      by_role: actor.role,
      at: now,
      detail: JSON.stringify(fact.detail ?? {}),
    })
    .execute();
}

async function owe(doing: Doing, message: Owed): Promise<string | null> {
  return doing.asSystem(async () => {
    const row = await doing.db
      .insertInto("message")
      .values({
        organisation_id: doing.organisation.id,
        programme_id: message.programmeId ?? null,
        to_person_id: message.toPersonId ?? null,
        to_address: message.toAddress ?? null,
        template: message.template,
        about_person_id: message.aboutPersonId ?? null,
        despite_loss: goesDespiteLoss(message.template),
        subject: message.subject,
        body: seal(doing.db, message.body),
        link: message.link ?? null,
        channel: null,
        sent_to: null,
        why: null,
        not_before: message.notBefore ?? null,
        created_at: doing.now,
        sent_at: null,
        ends_at: message.endsAt ?? null,
        urgent: message.urgent ?? false,
        about_id: message.aboutId ?? null,
        once_key: message.onceKey ?? null,
        only_way: message.onlyWay ?? null,
      })
      .onConflict((conflict) => conflict.columns(["organisation_id", "once_key"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!row) return null;
    await doing.enqueue(
      "send-message",
      { messageId: row.id },
      message.notBefore ? { startAfter: message.notBefore } : {},
    );
    return row.id;
  });
}
