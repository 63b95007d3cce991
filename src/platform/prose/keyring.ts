import { randomBytes } from "node:crypto";

/** One key of an organisation: its id stands in every text it closed. */
export type Key = { id: string; bytes: Buffer };

/** The keys that people's words are closed with, an organisation's own each, kept outside the database. */
export type Keyring = {
  /** The organisation's newest key; the first is made when it is first asked for. */
  newest(organisationId: string): Key;
  /** null: there is no such key, or it was erased and what it closed is gone for good. */
  find(keyId: string): Key | null;
};

/** A keyring that is gone when the process is: for a test or a bench on a database of its own. */
export function keysInMemory(): Keyring {
  const keys = new Map<string, Key>();
  const newest = new Map<string, Key>();
  return {
    newest: (organisationId) => {
      const there = newest.get(organisationId);
      if (there) return there;
      const made = makeKey();
      keys.set(made.id, made);
      newest.set(organisationId, made);
      return made;
    },
    find: (keyId) => keys.get(keyId) ?? null,
  };
}

export const keyIdPattern = /^[0-9a-f]{16}$/;

export const makeKey = (): Key => ({ id: randomBytes(8).toString("hex"), bytes: randomBytes(32) });
