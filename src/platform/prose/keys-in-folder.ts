import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keyIdPattern, makeKey, type Key, type Keyring } from "./keyring.ts";

/** A process notices within this time that a key was erased by another; one that was added, as soon as it needs it. */
const lookAgainMs = 2_000;

/**
 * Keys as files, a folder for each organisation: `<organisation>/<when>-<key id>.key`. Every process of an installation
 * reads the same folder; nobody else needs to. A key is erased by removing its file: then what it closed cannot be read
 * again, in this database or in any copy of it.
 * @param folder outside the database and outside its backups
 */
export function keysInFolder(folder: string, clock: () => Date = () => new Date()): Keyring {
  const held = new Map<string, { keys: Key[]; changedMs: number; lookedMs: number }>();

  const ofOrganisation = (organisationId: string, trustedMs = lookAgainMs): Key[] => {
    const now = Date.now();
    const before = held.get(organisationId);
    if (before && now - before.lookedMs < trustedMs) return before.keys;
    const at = join(folder, organisationId);
    const changedMs = changedAt(at);
    const keys = before?.changedMs === changedMs ? before.keys : readKeys(at);
    held.set(organisationId, { keys, changedMs, lookedMs: now });
    return keys;
  };

  return {
    newest: (organisationId) => {
      const newest = ofOrganisation(organisationId).at(-1);
      if (newest) return newest;
      const made = addKey(folder, organisationId, clock());
      held.delete(organisationId);
      return made;
    },
    find: (keyId) => {
      // not among those known: perhaps another process added it a moment ago, and what it closed is not erased
      for (const trustedMs of [lookAgainMs, 0]) {
        for (const organisationId of listOrganisations(folder)) {
          const found = ofOrganisation(organisationId, trustedMs).find(({ id }) => id === keyId);
          if (found) return found;
        }
      }
      return null;
    },
  };
}

/** Adds a key, which becomes the newest; what older keys closed stays readable. */
export function addKey(folder: string, organisationId: string, at: Date): Key {
  const key = makeKey();
  const place = join(folder, organisationId);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const when = at.toISOString().replace(/[-:.]/g, "");
  writeFileSync(join(place, `${when}-${key.id}.key`), key.bytes.toString("base64"), {
    mode: 0o600,
    flag: "wx",
  });
  return key;
}

function readKeys(place: string): Key[] {
  return names(place)
    .filter((name) => name.endsWith(".key"))
    .sort()
    .flatMap((name) => {
      const id = name.slice(0, -".key".length).split("-")[1] ?? "";
      const bytes = Buffer.from(readFileSync(join(place, name), "utf8"), "base64");
      return keyIdPattern.test(id) && bytes.length === 32 ? [{ id, bytes }] : [];
    });
}

const listOrganisations = (folder: string): string[] => names(folder);

function names(place: string): string[] {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
}

function changedAt(place: string): number {
  try {
    return statSync(place).mtimeMs;
  } catch {
    return 0;
  }
}
