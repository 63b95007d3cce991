import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { keyIdPattern, type Key, type Keyring } from "./keyring.ts";

declare const closed: unique symbol;
/** Words that only their organisation's key opens: what a column of prose may be given. */
export type Sealed = string & { readonly [closed]: true };

/** Words open as a text, a thing as what it was. Nothing anybody types begins with a pilcrow and this. */
const marks = { words: "¶w1.", thing: "¶j1." } as const;
type Kind = keyof typeof marks;

/** What stands where words were whose key has been erased. */
export const erasedWords = "These words were erased for good.";

export const sealWords = (key: Key, words: string): Sealed => seal(key, "words", words);
/** For a JSON column: the sealed text as JSON, which reads as the thing itself. */
export const sealThing = (key: Key, thing: unknown): string =>
  JSON.stringify(seal(key, "thing", JSON.stringify(thing)));

function seal(key: Key, kind: Kind, text: string): Sealed {
  const head = `${marks[kind]}${key.id}.`;
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce).setAAD(Buffer.from(head));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return `${head}${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")}` as Sealed;
}

/** Which key closed it; null when it is not sealed. */
export function keyIdOf(value: string): string | null {
  if (value.charCodeAt(0) !== 0xb6) return null;
  const [, id = ""] = value.split(".", 2);
  return keyIdPattern.test(id) ? id : null;
}

/** What the database gave, opened when it was sealed; anything else as it is. */
export function openWords(keys: Keyring, value: string): string {
  const keyId = keyIdOf(value);
  if (!keyId) return value;
  const key = keys.find(keyId);
  return key ? (unseal(key, value) ?? value) : erasedWords;
}

/** A JSON value whose sealed parts are opened, however deep they lie; a thing whose key was erased is null. */
export function openThing(keys: Keyring, json: string): unknown {
  if (!json.includes("¶")) return JSON.parse(json);
  return JSON.parse(json, (_, value: unknown) => {
    if (typeof value !== "string" || !value.startsWith(marks.thing))
      return typeof value === "string" ? openWords(keys, value) : value;
    const key = keys.find(keyIdOf(value) ?? "");
    const text = key && unseal(key, value);
    return typeof text === "string" ? JSON.parse(text) : null;
  });
}

function unseal(key: Key, value: string): string | null {
  const head = value.slice(0, value.lastIndexOf(".") + 1);
  const bytes = Buffer.from(value.slice(head.length), "base64url");
  if (bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, 12)).setAAD(
      Buffer.from(head),
    );
    decipher.setAuthTag(bytes.subarray(12, 28));
    return decipher.update(bytes.subarray(28), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
