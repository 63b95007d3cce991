import { hkdfSync } from "node:crypto";
import type { Key } from "./keyring.ts";

/** A key of its own for one purpose, made from a key that closes words: with that one erased it can never be made again. */
export const blindKeyOf = (key: Key, purpose: string): Key => ({
  id: key.id,
  bytes: Buffer.from(hkdfSync("sha256", key.bytes, key.id, `alongside.blind.1.${purpose}`, 32)),
});
