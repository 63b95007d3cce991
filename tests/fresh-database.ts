import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { addressOf, onServer } from "./on-server.ts";
import "./provided.ts";

/** A database of the test's own, as the migrations leave it. */
export type FreshDatabase = { ownerUrl: string; appUrl: string; drop(): Promise<void> };

/**
 * Copies the migrated database (some 40 ms). `ownerUrl` owns everything in it; `appUrl` is the application's role, which
 * owns nothing (on a server that wants a password it is the owner's address again, for SET ROLE). `drop` removes it.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const serverUrl = inject("serverUrl");
  const name = `${inject("testDatabasePrefix")}${randomBytes(5).toString("hex")}`;
  await onServer(serverUrl, (client) =>
    client.query(`create database "${name}" template "${inject("templateDatabase")}"`),
  );
  const ownerUrl = addressOf(serverUrl, name);
  const hasPassword = new URL(serverUrl).password !== "";
  return {
    ownerUrl,
    appUrl: hasPassword ? ownerUrl : addressOf(serverUrl, name, "alongside_app"),
    drop: () =>
      onServer(
        serverUrl,
        async (client) => void (await client.query(`drop database if exists "${name}" with (force)`)),
      ),
  };
}
