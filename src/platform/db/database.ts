import { Kysely, sql, type Transaction } from "kysely";
import pg from "pg";
import { openThing, openWords, type Keyring } from "../prose/index.ts";
import { Dialect } from "./dialect.ts";
import { nameStatements } from "./name-statements.ts";
import { closeFor, giveKeys } from "./prose.ts";
import type { Tables } from "./tables.ts";

export type Db = Transaction<Tables>;
export type Database = {
  /** One transaction as this actor: the row policies read these four settings and nothing else. */
  as<T>(actor: ActorSettings, work: (db: Db) => Promise<T>): Promise<T>;
  pool: pg.Pool;
  close(): Promise<void>;
};

export type ActorSettings = {
  person: string | null;
  organisation: string | null;
  role: string;
  /** The programme the role is held in; null means the whole organisation. */
  programme: string | null;
};

// Days stay days: a due date must not become midnight in somebody's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value));
pg.types.setTypeParser(pg.types.builtins.NUMERIC, (value) => Number(value));

/**
 * Opens the pool as the application role, which owns nothing.
 * @param url address of the database; when its user is not `alongside_app`, each connection steps down with SET ROLE
 * @param keys what people's words are closed with; text that comes back sealed is opened as it arrives
 */
export function openDatabase(url: string, keys: Keyring, poolMax = 10): Database {
  const pool = new pg.Pool({
    ...connection(url),
    types: { getTypeParser: parsersWith(keys) },
    max: poolMax,
    options: "-c role=alongside_app -c timezone=UTC",
    connectionTimeoutMillis: 15_000,
  });
  pool.on("error", () => {}); // an idle connection that dies with a restarted server is replaced on next use
  // nor may one that dies between two questions of a transaction take the process with it: the next question fails
  pool.on("connect", (client) => {
    client.on("error", () => {});
    nameStatements(client);
  });
  const kysely = new Kysely<Tables>({ dialect: new Dialect({ pool }) });
  return {
    pool,
    as: (actor, work) =>
      kysely.transaction().execute(async (db) => {
        giveKeys(db, keys);
        await become(db, actor);
        return work(db);
      }),
    close: () => kysely.destroy(),
  };
}

/** From here to the end of the transaction, or the next call, the row policies see this actor. */
export async function become(db: Db, actor: ActorSettings): Promise<void> {
  await sql`select set_config('app.person', ${actor.person ?? ""}, true),
    set_config('app.organisation', ${actor.organisation ?? ""}, true),
    set_config('app.role', ${actor.role}, true),
    set_config('app.programme', ${actor.programme ?? ""}, true)`.execute(db);
  acting.set(db, actor);
  closeFor(db, actor.organisation);
}

const acting = new WeakMap<Db, ActorSettings>();

/** Whom the row policies see in this transaction by now; undefined where nobody was said through `become`. */
export const actingIn = (db: Db): ActorSettings | undefined => acting.get(db);

type TypeId = Parameters<typeof pg.types.getTypeParser>[0];

/** Reads what the database gives, opening what was sealed. */
export function parsersWith(keys: Keyring): typeof pg.types.getTypeParser {
  const { TEXT, JSON: json, JSONB } = pg.types.builtins;
  const text = (value: string): string => openWords(keys, value);
  const thing = (value: string): unknown => openThing(keys, value);
  const own = new Map<TypeId, (value: string) => unknown>([
    [TEXT, text],
    [json, thing],
    [JSONB, thing],
  ]);
  return (oid: TypeId) => own.get(oid) ?? pg.types.getTypeParser(oid);
}

/** A socket address (`postgres://user@/db?host=/folder`) or an ordinary one, as pg wants it. */
export function connection(url: string): pg.ConnectionConfig {
  return { connectionString: url };
}

/** The organisation's own code acting for nobody in particular: the door and the postman. */
export const system = (organisation: string | null): ActorSettings => ({
  person: null,
  organisation,
  role: "system",
  programme: null,
});
