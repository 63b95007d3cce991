import { Kysely } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type FreshDatabase } from "../../../tests/fresh-database.ts";
import { connection } from "./database.ts";
import { Dialect } from "./dialect.ts";

let database: FreshDatabase;
let kysely: Kysely<unknown>;
beforeAll(async () => {
  database = await freshDatabase();
  const pool = new pg.Pool({ ...connection(database.ownerUrl), max: 1 });
  kysely = new Kysely<unknown>({ dialect: new Dialect({ pool }) });
});
afterAll(async () => {
  await kysely.destroy();
  await database.drop();
});

const asked = (operator: "in" | "not in", list: readonly number[]) =>
  kysely
    .selectFrom((from) => from.fn<{ n: number }>("generate_series", [from.lit(1), from.lit(5)]).as("n"))
    .select((each) => each.ref("n").$castTo<number>().as("n"))
    .where((each) => each(each.ref("n"), operator, [...list]));

test("however long its list is, a statement has one text and one value", () => {
  const texts = [[], [1], [1, 2, 3]].map((list) => asked("in", list).compile());
  expect(new Set(texts.map(({ sql }) => sql)).size).toBe(1);
  expect(texts.map(({ parameters }) => parameters)).toEqual([[[]], [[1]], [[1, 2, 3]]]);
});

test.each([
  ["in", [2, 4, 9], [2, 4]],
  ["in", [], []],
  ["not in", [2, 4, 9], [1, 3, 5]],
  ["not in", [], [1, 2, 3, 4, 5]],
] as const)("%s %j finds %j", async (operator, list, found) => {
  expect((await asked(operator, list).execute()).map(({ n }) => n)).toEqual(found);
});
