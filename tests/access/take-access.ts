import { tellWorld } from "../world/tell-world.ts";
import { onServer } from "../on-server.ts";
import { measureAccess, type Measured } from "./measure-access.ts";

/** Writes the small world into an empty migrated database and measures who may what. */
export async function takeAccess(ownerUrl: string, looksOnly = false): Promise<Measured> {
  const placed = await onServer(ownerUrl, tellWorld);
  return measureAccess(ownerUrl, placed, looksOnly);
}
