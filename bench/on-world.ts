import { join } from "node:path";
import { createDatabase, migrate } from "../src/platform/db/index.ts";
import { startPostgres } from "../src/platform/postgres/index.ts";
import { addressOf, onServer } from "../tests/on-server.ts";
import { crowdRows } from "../tests/world/rows-crowd.ts";
import type { Row } from "../tests/world/row.ts";
import { worldRows, writeRows } from "../tests/world/tell-world.ts";

const dataFolder = join(import.meta.dirname, "../.cache/bench-postgres");

// the control asks as the owner, who sees every row: so there is nothing but what Cora, Ann and Tess may see
const others = ["Bea", "Nell", "Cleo", "Cat", "Vera", "Rex", "Cy", "Amos"];
const isOfOthers = ({ table, whose }: Row): boolean =>
  others.includes(whose) ||
  (table === "programme" && whose !== "Harbrook Befriending") ||
  // the worry about Ann is the lead's, and what may go is the administrator's
  (table === "concern" && whose === "Ann") ||
  table === "due_erasing";

/** Without what is of others, and without what names it. */
function rowsOfCora(rows: readonly Row[]): Row[] {
  const left = new Set<unknown>();
  return rows.filter((each) => {
    const stays = !isOfOthers(each) && !Object.values(each.row).some((value) => left.has(value));
    if (!stays && each.row["id"] !== undefined) left.add(each.row["id"]);
    return stays;
  });
}

/** Does something with the small world and fifty referrals more, on a server that keeps its promises (fsync on). */
export async function onWorld<T>(
  work: (database: { ownerUrl: string; appUrl: string }) => Promise<T>,
): Promise<T> {
  const server = await startPostgres({ dataFolder });
  const name = `bench_${process.pid}`;
  const serverUrl = server.url("postgres");
  try {
    await createDatabase(serverUrl, name);
    const ownerUrl = server.url(name);
    await migrate(ownerUrl);
    await onServer(ownerUrl, async (client) => {
      await writeRows(client, [...rowsOfCora(worldRows()), ...crowdRows(50)]);
      await client.query("analyze");
    });
    return await work({ ownerUrl, appUrl: addressOf(ownerUrl, name, "alongside_app") });
  } finally {
    await onServer(serverUrl, (client) => client.query(`drop database if exists "${name}" with (force)`));
    await server.stop();
  }
}
