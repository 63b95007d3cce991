import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keysInMemory } from "../../src/platform/db/index.ts";
import { freshDatabase, type FreshDatabase } from "../../tests/fresh-database.ts";
import { tellTown } from "./town.ts";

const keys = keysInMemory();
let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const publicFolder = join(import.meta.dirname, "../../client");

test(
  "the whole story can be told through the product’s own pages, and is told once",
  { timeout: 400_000 },
  async () => {
    const said: string[] = [];
    const tell = () =>
      tellTown({
        databaseUrl: database.appUrl,
        keys,
        publicFolder,
        now: new Date(),
        say: (line) => said.push(line),
      });
    await tell();
    await tell();
    expect(said).toHaveLength(1);
  },
);
