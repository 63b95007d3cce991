import { afterAll, beforeAll, expect, test } from "vitest";
import { foundCharity, type Charity } from "../../ops/found-charity.ts";
import { freshDatabase, type FreshDatabase } from "../fresh-database.ts";
import { onServer } from "../on-server.ts";

const charity: Charity = {
  name: "Elmsgate Families",
  slug: "elmsgate",
  nation: "scotland",
  host: null,
  programme: { name: "Elmsgate Befriending", slug: "befriending", kind: "befriending" },
  administrator: { name: "Una Fairweather", email: "una@elmsgate.example" },
};

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const count = (text: string): Promise<number> =>
  onServer(database.ownerUrl, async (client) => (await client.query<{ n: number }>(text)).rows[0]?.n ?? -1);

test("a charity is founded with its first programme and an administrator, who is owed one link to choose how she signs in", async () => {
  const link = await foundCharity(database, charity, new Date());
  expect(link).toMatch(/^\/sign-in\/set-up\/\S{20,}$/);
  expect(await count("select count(*)::int n from organisation where nation = 'scotland'")).toBe(1);
  expect(await count("select count(*)::int n from programme")).toBe(1);
  expect(
    await count(
      "select count(*)::int n from role_period where role = 'administrator' and programme_id is null",
    ),
  ).toBe(1);
  expect(await count("select count(*)::int n from message where state = 'owed'")).toBe(1);
  expect(
    await count("select count(*)::int n from pgboss.job where name = 'send-message' and state < 'active'"),
  ).toBe(1);
});

test("the same name again is refused in words, and leaves nothing behind", async () => {
  await expect(foundCharity(database, charity, new Date())).rejects.toThrow(
    "already an organisation called elmsgate",
  );
  expect(await count("select count(*)::int n from person")).toBe(1);
});
