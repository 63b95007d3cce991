import type pg from "pg";
import type { ActorSettings } from "../../src/platform/db/index.ts";

/** The same four settings the application makes, on a plain connection, to the end of its transaction. */
export async function becomeOn(client: pg.Client, actor: ActorSettings): Promise<void> {
  await client.query(
    "select set_config('app.person', $1, true), set_config('app.organisation', $2, true), set_config('app.role', $3, true), set_config('app.programme', $4, true)",
    [actor.person ?? "", actor.organisation ?? "", actor.role, actor.programme ?? ""],
  );
}
