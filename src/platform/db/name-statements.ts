import { createHash } from "node:crypto";
import pg from "pg";

/** A list of many ids has a text of its own for every length; those are not worth remembering. */
const valuesMax = 40;
/** Statements one connection remembers; beyond them it asks as if for the first time. */
const namesMax = 400;

// grows when the tables have changed under what was remembered, so that everything is worked out anew
let generation = 0;

/**
 * Lets a connection remember how it answered: with row policies, working out how to answer takes longer than answering
 * (measured: named, a parent's page takes half the time). Statements with values are named by their own text.
 */
export function nameStatements(client: pg.PoolClient): void {
  const ask = (...args: unknown[]): unknown =>
    pg.Client.prototype.query.apply(client, args as never) as unknown;
  const names = new Set<string>();
  const query = (...args: unknown[]): unknown => {
    const [text, values] = args;
    if (
      typeof text !== "string" ||
      !Array.isArray(values) ||
      values.length === 0 ||
      values.length > valuesMax
    )
      return ask(...args);
    const name = createHash("md5").update(`${generation} ${text}`).digest("hex");
    if (!names.has(name) && names.size >= namesMax) return ask(...args);
    names.add(name);
    const answer = ask({ name, text, values });
    if (answer instanceof Promise) answer.catch(forgetIfChanged);
    return answer;
  };
  client.query = query as typeof client.query;
}

/** "cached plan must not change result type": a newer version brought the tables up to date while this process ran. */
export const isOutdated = (error: unknown): boolean => (error as { code?: string } | null)?.code === "0A000";

function forgetIfChanged(error: unknown): void {
  if (isOutdated(error)) generation += 1;
}
