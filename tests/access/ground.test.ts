import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type FreshDatabase } from "../fresh-database.ts";
import { onServer } from "../on-server.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const names = (text: string): Promise<string[]> =>
  onServer(database.ownerUrl, async (client) =>
    (await client.query<{ name: string }>(text)).rows.map((row) => row.name),
  );
const tables = "from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')";

test("every table keeps its rows by policy, for its owner too", async () => {
  expect((await names(`select relname "name" ${tables}`)).length).toBeGreaterThan(20);
  expect(
    await names(`select relname "name" ${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`),
  ).toEqual([]);
});

test("every table says whom it is for, beside its owner", async () => {
  expect(
    await names(
      `select relname "name" ${tables} and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname <> 'owner')`,
    ),
  ).toEqual([]);
});

test("the owner's policy is the owner's alone, and everybody else's is the application's", async () => {
  const wide =
    "select p.tablename || '.' || p.policyname \"name\" from pg_policies p where schemaname = 'public' and";
  expect(
    await names(
      `${wide} policyname = 'owner' and not (roles = array[(select tableowner from pg_tables t where t.tablename = p.tablename and t.schemaname = 'public')])`,
    ),
  ).toEqual([]);
  expect(await names(`${wide} policyname <> 'owner' and roles <> '{alongside_app}'`)).toEqual([]);
});

test("the application's role owns nothing and passes no policy", async () => {
  expect(
    await names(
      "select rolname \"name\" from pg_roles where rolname = 'alongside_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)",
    ),
  ).toEqual([]);
  expect(
    await names("select relname \"name\" from pg_class where relowner = 'alongside_app'::regrole"),
  ).toEqual([]);
  expect(
    await names("select proname \"name\" from pg_proc where proowner = 'alongside_app'::regrole"),
  ).toEqual([]);
  expect(
    await names(
      "select r.rolname \"name\" from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = 'alongside_app'::regrole",
    ),
  ).toEqual([]);
  expect(
    await names(
      "select nspname \"name\" from pg_namespace where has_schema_privilege('alongside_app', oid, 'create') and nspname not like 'pg\\_temp%'",
    ),
  ).toEqual([]);
});

// each looks past the row policies on purpose, shows each person only what its own `where` lets her see, and is tried by its feature
const looksPast = ["match_not_going_ahead"];

test("every view asks as whoever looks through it, or is a barrier known by name", async () => {
  const views =
    "select relname \"name\" from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'";
  const owned = `${views} and not coalesce(reloptions && '{security_invoker=true,security_invoker=on}', false)`;
  expect(await names(owned)).toEqual(looksPast);
  expect(
    await names(
      `${owned} and not coalesce(reloptions && '{security_barrier=true,security_barrier=on}', false)`,
    ),
  ).toEqual([]);
});

test("functions that look past the policies keep to one search path, and answer only yes or no", async () => {
  const definers =
    "select p.proname \"name\" from pg_proc p where p.pronamespace in ('app'::regnamespace, 'public'::regnamespace) and p.prosecdef";
  expect((await names(definers)).length).toBeGreaterThan(0);
  expect(
    await names(
      `${definers} and not exists (select from unnest(p.proconfig) c where c like 'search_path=%')`,
    ),
  ).toEqual([]);
});

test("who is asking is worked out once a statement, not once a row", async () => {
  const { rows } = await onServer(database.ownerUrl, (client) =>
    client.query<{ name: string; said: string }>(
      "select tablename || '.' || policyname \"name\", concat_ws(' ', qual, with_check) said from pg_policies where schemaname = 'public' and policyname <> 'owner'",
    ),
  );
  const unwrapped = rows.filter(({ said }) =>
    [...said.matchAll(/(SELECT )?app\.(person|organisation|role|programme|is_[a-z]+)\(\)/g)].some(
      (found) => !found[1],
    ),
  );
  expect(rows.length).toBeGreaterThan(50);
  expect(unwrapped.map((row) => row.name)).toEqual([]);
});
