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
// who must not see Ann is one of the others
const isOfCora = ({ table, whose }: Row): boolean =>
  !others.includes(whose) &&
  table !== "conflict" &&
  !(table === "programme" && whose !== "Harbrook Befriending");

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
      await writeRows(client, [...worldRows().filter(isOfCora), ...crowdRows(50)]);
      await client.query("analyze");
    });
    return await work({ ownerUrl, appUrl: addressOf(ownerUrl, name, "alongside_app") });
  } finally {
    await onServer(serverUrl, (client) => client.query(`drop database if exists "${name}" with (force)`));
    await server.stop();
  }
}
