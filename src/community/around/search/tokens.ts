import { createHmac } from "node:crypto";
import type { Key } from "../../../platform/prose/index.ts";

/**
 * A stem as a number that only this organisation's key makes, another in every space: eight bytes of an HMAC, as text for
 * a column of bigint.
 */
export function tokenOf(key: Key, spaceId: string, stem: string): string {
  const digest = createHmac("sha256", key.bytes).update(`${spaceId}\n${stem}`).digest();
  return digest.readBigInt64BE(0).toString();
}

export const tokensOf = (key: Key, spaceId: string, stems: readonly string[]): string[] =>
  stems.map((stem) => tokenOf(key, spaceId, stem));
