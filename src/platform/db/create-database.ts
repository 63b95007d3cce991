import pg from "pg";
import { connection } from "./database.ts";

/** Makes the database when it is not there yet. @param serverUrl any database of the server, as a role that may create one */
export async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client(connection(serverUrl));
  await client.connect();
  try {
    const found = await client.query("select from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // two starts at once: the other one made it
    if ((error as { code?: string }).code !== "42P04" && (error as { code?: string }).code !== "23505")
      throw error;
  } finally {
    await client.end();
  }
}
