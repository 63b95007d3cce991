import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type FreshDatabase } from "../../../tests/fresh-database.ts";
import { onServer } from "../../../tests/on-server.ts";
import { keysInMemory } from "../prose/index.ts";
import { openDatabase, system, type Database } from "./database.ts";

let fresh: FreshDatabase;
let database: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  await onServer(fresh.ownerUrl, async (client) => {
    await client.query("create table trial (id int)");
    await client.query("insert into trial values (1)");
    await client.query("grant select on trial to alongside_app");
  });
  database = openDatabase(fresh.appUrl, keysInMemory(), 1);
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const look = (): Promise<{ rows: Record<string, unknown>[] }> =>
  database.as(system(null), (db) =>
    sql<Record<string, unknown>>`select * from trial where id = ${1}`.execute(db),
  );
const remembered = async (like: string): Promise<number> => {
  const counted = await database.as(system(null), (db) =>
    sql<{
      n: number;
    }>`select count(*)::int n from pg_prepared_statements where statement like ${like}`.execute(db),
  );
  return counted.rows[0]?.n ?? -1;
};

test("a statement is worked out once on a connection", async () => {
  for (let time = 0; time < 3; time++) expect((await look()).rows).toEqual([{ id: 1 }]);
  expect(await remembered("select * from trial%")).toBe(1);
});

test("tables that change under a running process cost it one answer, and the next is right", async () => {
  await look();
  await onServer(fresh.ownerUrl, (client) =>
    client.query("alter table trial add column name text default 'new'"),
  );
  await expect(look()).rejects.toMatchObject({ code: "0A000" });
  expect((await look()).rows).toEqual([{ id: 1, name: "new" }]);
});

test("a long list is not remembered", async () => {
  const many = Array.from({ length: 60 }, (_, n) => n);
  await database.as(system(null), (db) =>
    sql`select * from trial where id in (${sql.join(many)})`.execute(db),
  );
  expect(await remembered("select * from trial where id in%")).toBe(0);
});
