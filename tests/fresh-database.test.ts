import { expect, test } from "vitest";
import { freshDatabase } from "./fresh-database.ts";
import { onServer } from "./on-server.ts";

test("every test's database is its own, migrated, and the application owns nothing in it", async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  await onServer(one.ownerUrl, (client) => client.query("create table only_here ()"));
  const count = "select count(*)::int n from pg_tables where tablename = 'only_here'";
  const ran = await onServer(other.ownerUrl, (client) =>
    client.query<{ n: number }>("select count(*)::int n from app.migration"),
  );
  expect(ran.rows[0]?.n).toBeGreaterThan(0);
  expect((await onServer(one.ownerUrl, (client) => client.query<{ n: number }>(count))).rows[0]?.n).toBe(1);
  expect((await onServer(other.ownerUrl, (client) => client.query<{ n: number }>(count))).rows[0]?.n).toBe(0);
  const owned = "select count(*)::int n from pg_tables where tableowner = 'alongside_app'";
  expect((await onServer(one.appUrl, (client) => client.query<{ n: number }>(owned))).rows[0]?.n).toBe(0);
  await Promise.all([one.drop(), other.drop()]);
  await expect(onServer(one.ownerUrl, (client) => client.query("select 1"))).rejects.toThrow(
    /does not exist/,
  );
});
