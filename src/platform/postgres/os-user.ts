import { existsSync, readFileSync, statSync } from "node:fs";
import { runProgram } from "./run-program.ts";

/** Somebody the operating system knows. */
export type OsUser = { name: string; uid: number; gid: number };

// PostgreSQL refuses to run as root, so root's database runs as the first of these there is
const suitable = ["postgres", "alongside"];

/**
 * Who the database runs as: null for ourselves. Root hands over to whoever already owns the cluster, else to
 * `postgres`, `alongside` (made here when the system lets us) or `nobody`.
 */
export async function chooseOsUser(cluster: string): Promise<OsUser | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) {
    return (
      listUsers().find((user) => user.uid === owner.uid) ?? {
        name: `user ${owner.uid}`,
        uid: owner.uid,
        gid: owner.gid,
      }
    );
  }
  const known = findUser(suitable);
  if (known) return known;
  await runProgram(
    "useradd",
    ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "alongside"],
    null,
  );
  return findUser(["alongside", "nobody"]) ?? { name: "nobody", uid: 65534, gid: 65534 };
}

function findUser(names: string[]): OsUser | undefined {
  const users = listUsers();
  return names.map((name) => users.find((user) => user.name === name)).find((user) => user !== undefined);
}

function listUsers(): OsUser[] {
  if (!existsSync("/etc/passwd")) return [];
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter((parts) => parts.length >= 4)
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
