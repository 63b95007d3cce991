import type { ColumnType } from "kysely";
import { blindKeyOf, sealThing, sealWords, type Key, type Keyring, type Sealed } from "../prose/index.ts";
import type { Db } from "./database.ts";

/** Words that people entrust to us: read as they were written, written only sealed (`seal`). */
export type Prose = ColumnType<string, Sealed, Sealed>;
export type ProseOrNull = ColumnType<string | null, Sealed | null | undefined, Sealed | null>;
declare const closed: unique symbol;
export type SealedJson = string & { readonly [closed]: true };
/** The same for a JSON column (`sealJson`). SQL cannot look inside. */
export type ProseJson<T> = ColumnType<T, SealedJson, SealedJson>;
export type ProseJsonOrNull<T> = ColumnType<T | null, SealedJson | null | undefined, SealedJson | null>;

const closers = new WeakMap<Db, { keys: Keyring; organisationId: string | null }>();

/** For the database alone: the keys a transaction may use. */
export function giveKeys(db: Db, keys: Keyring): void {
  closers.set(db, { keys, organisationId: null });
}

/** For the database alone: whose key this transaction closes words with from here on. */
export function closeFor(db: Db, organisationId: string | null): void {
  const closer = closers.get(db);
  if (closer) closer.organisationId = organisationId;
}

/** Closes words with the key of the organisation this transaction works for. Reading opens them by itself. */
export const seal = (db: Db, words: string): Sealed => sealWords(keyOf(db), words);
export const sealOrNull = (db: Db, words: string | null | undefined): Sealed | null =>
  words === null || words === undefined ? null : seal(db, words);
/** Closes anything that JSON can say. */
export const sealJson = (db: Db, thing: unknown): SealedJson => sealThing(keyOf(db), thing) as SealedJson;
export const sealJsonOrNull = (db: Db, thing: unknown): SealedJson | null =>
  thing === null || thing === undefined ? null : sealJson(db, thing);

/**
 * The organisation's key for one purpose besides closing words, such as finding them again blindly.
 * @param keyId of an older key; null when that one was erased. Without it, the newest
 */
export function blindKey(db: Db, purpose: string, keyId?: string): Key | null {
  const key = keyId === undefined ? keyOf(db) : closers.get(db)?.keys.find(keyId);
  return key ? blindKeyOf(key, purpose) : null;
}

function keyOf(db: Db): Key {
  const closer = closers.get(db);
  if (!closer?.organisationId)
    throw new Error("Words are entrusted to an organisation, and none is known here.");
  return closer.keys.newest(closer.organisationId);
}
