import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { CannotStart } from "./cannot-start.ts";
import type { OsUser } from "./os-user.ts";

/**
 * Makes `home` a link to a new folder of the user's, in /var/lib/alongside or, for tests, in /tmp; or follows the link
 * made before. The link is the only record: without it the next start makes a new folder. Answers the folder.
 */
export function keepElsewhere(home: string, as: OsUser, durable: boolean): string {
  const kept = followLink(home, durable);
  if (kept) return kept;
  const fresh = mkdtempSync(durable ? "/var/lib/alongside/" : "/tmp/alongside-test-");
  chmodSync(fresh, 0o700);
  chownSync(fresh, as.uid, as.gid);
  try {
    symlinkSync(fresh, home);
    return fresh;
  } catch {
    // another start linked its own in the same moment
    rmSync(fresh, { recursive: true });
    return readlinkSync(home);
  }
}

function followLink(home: string, durable: boolean): string | null {
  if (durable) mkdirSync("/var/lib/alongside", { recursive: true, mode: 0o755 });
  const kept = readLink(home);
  if (kept === null || existsSync(kept)) return kept;
  if (durable) {
    throw new CannotStart(
      `The database's files were kept in ${kept}, which is no longer there. Put that folder back, or, to begin again ` +
        `with an empty database, remove the link ${home} and start.`,
    );
  }
  rmSync(home);
  return null;
}

function readLink(home: string): string | null {
  try {
    return readlinkSync(home);
  } catch {
    return null;
  }
}
