import type pg from "pg";

/**
 * Every figure the records give: how many rows of each table, of each state, kind and period; minutes of contact by month
 * and way. What was erased must not change one of them.
 */
export async function figuresOf(client: pg.Client): Promise<Record<string, unknown>> {
  const { rows: tables } = await client.query<{ name: string; groups: string[] }>(`
    select c.relname "name", array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
      and a.attname in ('programme_id', 'state', 'kind', 'source', 'outcome', 'how', 'role', 'purpose', 'language', 'outcode',
        'on_day', 'began_on', 'ended_on', 'due_month', 'sent_at', 'answer', 'decline_code', 'agreed_how', 'reasons', 'codes', 'referrer_team')
      order by a.attnum) groups
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname not in ('fact', 'audit', 'message', 'session', 'view_log', 'erasure', 'draft', 'form_key', 'sign_in_try', 'kept_by_law',
        'sign_in_link', 'sign_in_state', 'data_request', 'password', 'totp', 'passkey', 'oidc_identity', 'due_erasing') order by 1`);
  const figures: Record<string, unknown> = {};
  for (const { name, groups } of tables) {
    const by = groups.map((column) => client.escapeIdentifier(column)).join(", ");
    const { rows } = await client.query(
      by
        ? `select ${by}, count(*)::int rows from ${client.escapeIdentifier(name)} group by ${by} order by ${by}`
        : `select count(*)::int rows from ${client.escapeIdentifier(name)}`,
    );
    figures[name] = rows;
  }
  const { rows: minutes } = await client.query(
    "select programme_id, how, date_trunc('month', on_day) as in_month, sum(minutes)::int as minutes from contact group by 1, 2, 3 order by 1, 2, 3",
  );
  return { ...figures, minutes };
}

/** All that stands in the database as text, the queues of work too, to look for what must not be there. */
export async function everythingIn(client: pg.Client): Promise<string> {
  const { rows: tables } = await client.query<{ name: string }>(`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) "name" from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_' order by 1`);
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`select row_to_json(t)::text "row" from ${name} t`);
    texts.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return texts.join("\n");
}
