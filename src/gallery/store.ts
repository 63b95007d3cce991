import { sql } from "kysely";
import { neutralName } from "../people/index.ts";
import type { Asked } from "../platform/web/index.ts";
import type { OutboxMessage } from "./outbox-message.ts";
import type { Persona } from "./persona.ts";

/** Everybody in the demo town's organisations, one line a role. */
export async function listPersonas(asked: Asked): Promise<Persona[]> {
  return inEveryOrganisation(asked, async () => {
    const rows = await sql<Persona>`
      select p.id "personId", r.id "rolePeriodId", p.name, r.role, g.name programme, o.name organisation
      from role_period r join person p on p.id = r.person_id join organisation o on o.id = r.organisation_id
      left join programme g on g.id = r.programme_id
      where r.ended_at is null order by r.role, p.joined_at, p.name limit 300`.execute(asked.db);
    return rows.rows;
  });
}

/** One of them; the transaction stays in that person's organisation, so that her session begins there. */
export async function findPersona(
  asked: Asked,
  rolePeriodId: string,
): Promise<{ personId: string; rolePeriodId: string; organisationId: string } | null> {
  const found = await inEveryOrganisation(asked, async (organisationId) => {
    const rows = await sql<{ personId: string; rolePeriodId: string }>`
      select person_id "personId", id "rolePeriodId" from role_period where id = ${rolePeriodId} and ended_at is null`.execute(
      asked.db,
    );
    return rows.rows.map((row) => ({ ...row, organisationId }));
  });
  return found[0] ?? null;
}

export async function listOutbox(asked: Asked): Promise<OutboxMessage[]> {
  const messages = await inEveryOrganisation(asked, async () => {
    const rows = await sql<Omit<OutboxMessage, "from"> & { neutral: boolean }>`
      select m.id, m.subject, m.body, m.link, m.channel, m.sent_to "sentTo", m.state, m.why, m.not_before "notBefore", coalesce(m.sent_at, m.created_at) at, p.name,
        coalesce(s.neutral_sender, true) "neutral"
      from message m left join person p on p.id = m.to_person_id
      left join safe_contact s on s.person_id = p.id and s.ended_at is null
      order by m.created_at desc, m.id limit 60`.execute(asked.db);
    return rows.rows.map(({ neutral, ...row }) => ({ ...row, from: neutralName(neutral) }));
  });
  return messages.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, 60);
}

/** The mobile phones of the town whose visitor asks, so that somebody can text from one. */
export async function listPhones(asked: Asked): Promise<{ number: string; name: string }[]> {
  return asked.asSystem(async () => {
    const rows = await sql<{ number: string; name: string }>`
      select a.value number, p.name from address a join person p on p.id = a.person_id
      where a.kind = 'phone' and a.ended_at is null and a.value like '+447%' order by p.name limit 100`.execute(
      asked.db,
    );
    return rows.rows;
  });
}

async function inEveryOrganisation<T>(
  asked: Asked,
  work: (organisationId: string) => Promise<T[]>,
): Promise<T[]> {
  return asked.asSystem(async () => {
    const all: T[] = [];
    const organisations = await sql<{
      id: string;
    }>`select id from organisation order by created_at, id`.execute(asked.db);
    for (const { id } of organisations.rows) {
      await sql`select set_config('app.organisation', ${id}, true)`.execute(asked.db);
      all.push(...(await work(id)));
    }
    await sql`select set_config('app.organisation', ${asked.organisation.id}, true)`.execute(asked.db);
    return all;
  });
}
