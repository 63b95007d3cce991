import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type FreshDatabase } from "../fresh-database.ts";
import { onServer } from "../on-server.ts";
import { harbrook } from "../world/cast.ts";
import { idOf } from "../world/id-of.ts";
import { tellWorld, type Placed } from "../world/tell-world.ts";
import { askers } from "./askers.ts";
import { becomeOn } from "./become-on.ts";

let database: FreshDatabase;
let placed: Placed[];
let owner: pg.Client;
let app: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  placed = await onServer(database.ownerUrl, tellWorld);
  owner = new pg.Client({ connectionString: database.ownerUrl });
  app = new pg.Client({ connectionString: database.ownerUrl, options: "-c role=alongside_app" });
  for (const client of [owner, app]) await client.connect();
}, 120_000);
afterAll(async () => {
  for (const client of [owner, app]) await client.end();
  await database.drop();
});

/** Tables whose rows are kept from whoever must not see the person. */
async function keptTables(): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "select tablename name from pg_policies where policyname = 'not_to_see' and permissive = 'RESTRICTIVE' order by 1",
  );
  return rows.map(({ name }) => name);
}

/** Which rows of hers this asker sees, by table; `apart`: after it was said that she must not. */
async function seenOf(
  whose: string,
  key: string,
  tables: readonly string[],
  apart: boolean,
): Promise<Map<string, number>> {
  const asker = askers.find((each) => each.key === key);
  if (!asker) throw new Error(`Nobody is called ${key}.`);
  const mine = idOf(key, "apart from", whose);
  if (apart)
    await owner.query(
      `insert into conflict (id, organisation_id, person_id, subject_id, kind, why, found, began_at, began_by)
       values ($1, $2, $3, $4, 'neighbour', 'They share a wall.', 'noticed', now(), $5) on conflict do nothing`,
      [mine, harbrook, idOf(key), idOf(whose.toLowerCase()), idOf("ada")],
    );
  const seen = new Map<string, number>();
  await app.query("begin");
  await becomeOn(app, asker.settings);
  for (const table of tables) {
    const { rows } = await app.query<{ ctid: string }>(
      `select ctid::text from ${app.escapeIdentifier(table)}`,
    );
    const hers = rows.filter(({ ctid }) =>
      placed.some((each) => each.table === table && each.ctid === ctid && each.whose === whose),
    );
    seen.set(table, hers.length);
  }
  await app.query("rollback");
  if (apart) await owner.query("delete from conflict where id = $1", [mine]);
  return seen;
}

const askedBy = ["tess", "ria", "cora", "lena", "ada", "cleo"];

test("whoever must not see her sees nothing of hers, in any table that was hers to read a moment before", async () => {
  // the line of a list in this world has become nobody's referral yet
  const tables = (await keptTables()).filter((table) => table !== "import_row");
  const everSeen = new Set<string>();
  for (const whose of ["Ann", "Bea", "Dot"])
    for (const key of askedBy) {
      for (const [table, count] of await seenOf(whose, key, tables, false))
        if (count > 0) everSeen.add(table);
      const after = await seenOf(whose, key, tables, true);
      expect(Object.fromEntries([...after].filter(([, count]) => count > 0)), `${key} of ${whose}`).toEqual(
        {},
      );
    }
  // a sealed emergency contact is seen by nobody, so there was nothing to lose sight of
  const nothingToSee = ["emergency_contact"];
  expect(tables.filter((table) => !everSeen.has(table) && !nothingToSee.includes(table))).toEqual([]);
  expect(tables.length).toBeGreaterThan(20);
});

test("she herself, and everybody else, sees what they saw before", async () => {
  const tables = await keptTables();
  const [ann, cora] = [await seenOf("Ann", "ann", tables, false), await seenOf("Ann", "cora", tables, false)];
  await owner.query(
    `insert into conflict (id, organisation_id, person_id, subject_id, kind, why, found, began_at, began_by)
     values ($1, $2, $3, $4, 'relative', 'Cousins.', 'asked-for', now(), $4)`,
    [idOf("lena and ann"), harbrook, idOf("lena"), idOf("ann")],
  );
  expect(await seenOf("Ann", "ann", tables, false)).toEqual(ann);
  expect(await seenOf("Ann", "cora", tables, false)).toEqual(cora);
  await owner.query("delete from conflict where id = $1", [idOf("lena and ann")]);
});

test("nobody reads an entry about herself that another wrote", async () => {
  await owner.query(
    `insert into conflict (id, organisation_id, person_id, subject_id, kind, why, found, began_at, began_by)
     values ($1, $2, $3, $4, 'relative', 'Cousins.', 'asked-for', now(), $4)`,
    [idOf("ada and ann"), harbrook, idOf("ada"), idOf("ann")],
  );
  const seenBy = async (key: string): Promise<string[]> => {
    await app.query("begin");
    const asker = askers.find((each) => each.key === key);
    if (asker) await becomeOn(app, asker.settings);
    const { rows } = await app.query<{ id: string }>("select id from conflict");
    await app.query("rollback");
    return rows.map(({ id }) => id);
  };
  expect(await seenBy("lena")).toContain(idOf("ada and ann"));
  expect(await seenBy("ann")).toEqual([idOf("ada and ann")]);
  expect(await seenBy("ada")).not.toContain(idOf("ada and ann"));
  // she may not see Ann's record, so neither who else may not
  expect(await seenBy("ada")).not.toContain(idOf("Ann", "conflict"));
  await owner.query("delete from conflict where id = $1", [idOf("ada and ann")]);
});

// tables that lead to a person and need no such floor, each with why
const elsewhere: Record<string, string> = {
  concern: "has its own rules about who may learn of it",
  concern_after: "read by whoever raised the concern, and by whoever answers it",
  concern_reader: "read by whoever answers the concern",
  stood_down: "a supporter's own time; it names no parent",
  supervision_topic: "a supporter's own",
  conflict: "its own policies leave out whom it keeps out",
  alert_told: "whom an alert reached; it names no parent",
  content_signer: "a public task",
  content_task: "a colleague's task about words; it names no parent",
  duty_away: "a colleague's own",
  duty_pattern: "a colleague's own",
  duty_turn: "a colleague's own",
  supporter: "a supporter's own profile",
  readiness: "a supporter's own",
  leave: "a supporter's own",
  unusual_look: "kept by whose record it was",
  privacy_lead: "a public task",
  session: "only her own",
  sign_in_link: "only our code's",
  sign_in_state: "only her own",
  password: "only her own",
  shift: "a supporter's own hours; it names no parent",
  report_author: "read by whom it is about and our code alone",
  report_by: "read by whoever reported and our code alone",
  seal_told: "only her own",
  space_watch: "a supporter's own task; it names no parent",
  strike: "only her own",
  shift_pattern: "a supporter's own hours",
  shift_wish: "a supporter's own hours",
  cover_ask: "a supporter's own hours",
  rota_plan_shift: "a supporter's own hours",
  desk_pause: "a supporter's own minutes; it names no parent",
  heavy_post: "read by herself and our code alone",
  post_flag: "read by whoever flagged and our code alone",
  post_reaction: "only her own",
  thread_follow: "only her own",
  thread_read: "only her own",
  space_choice: "only her own",
  not_today: "only her own",
  space_break: "only her own",
  member_mute: "only her own",
  push_phone: "only her own",
  post_author: "read by its author and our code alone",
  answering: "a professional's own task; it names no parent",
  question_author: "read by whoever asked and our code alone",
  session_asker: "read by whoever asked and our code alone",
  session_feedback_given: "only her own",
  session_reminder: "only her own",
  session_step: "only her own",
  session_supporter: "a supporter's own task; it names no parent",
  professional_request: "a professional's own",
  totp: "only her own",
  passkey: "only her own",
  oidc_identity: "only our code's",
  calendar_feed: "only her own",
  help_word: "only her own",
  myth_reader: "only her own",
  safeguarding_view: "read by our code alone",
  view_log: "kept by whose record it was",
};

test("every table that leads to a person, a referral, a match or a relationship is kept too, or says why not", async () => {
  const { rows } = await owner.query<{ name: string; columns: string[] }>(`
    select t.relname name, array_agg(a.attname::text order by a.attnum) columns
    from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = any (k.conkey)
    where k.contype = 'f' and t.relnamespace = 'public'::regnamespace
      and ((k.confrelid = 'person'::regclass and a.attname in ('person_id', 'parent_id', 'subject_id', 'about_person_id', 'subject_person_id'))
        or (k.confrelid in ('referral'::regclass, 'match'::regclass, 'relationship'::regclass) and a.attname <> 'merged_into_id'))
    group by t.relname order by 1`);
  expect(rows.length).toBeGreaterThan(15);
  const kept = await keptTables();
  const missing = rows.filter(({ name }) => !kept.includes(name) && !elsewhere[name]);
  expect(
    missing.map(({ name, columns }) => `call app.keep_from_conflicts('${name}', '${columns[0]}')`),
  ).toEqual([]);
});
