import { setTimeout as later } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { Database } from "../db/index.ts";
import { missingMigrations } from "./store.ts";

/** How long a balancer is kept waiting for an answer about the database. */
const answerMs = 2_000;

/** `/healthz`: this process runs. `/readyz`: it can do its work, with a database that is there and up to date. */
export function addHealth(web: FastifyInstance, database: Database): void {
  web.get("/healthz", (_request, reply) =>
    reply.header("cache-control", "no-store").type("text/plain").send("ok\n"),
  );
  web.get("/readyz", async (_request, reply) => {
    const why = await whyNotReady(database);
    return reply
      .status(why ? 503 : 200)
      .header("cache-control", "no-store")
      .type("text/plain")
      .send(why ? `not ready: ${why}\n` : "ok\n");
  });
}

async function whyNotReady(database: Database): Promise<string | null> {
  const waited = new AbortController();
  try {
    const missing = await Promise.race([
      missingMigrations(database),
      later(answerMs, null, { signal: waited.signal }),
    ]);
    if (missing === null) return "the database does not answer";
    return missing.length > 0 ? `the database waits for ${missing.join(", ")}` : null;
  } catch {
    return "the database cannot be reached";
  } finally {
    waited.abort();
  }
}
