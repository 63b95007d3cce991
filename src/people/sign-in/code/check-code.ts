import type { Asked } from "../../../platform/web/index.ts";
import { beginTry } from "../tries/trying.ts";
import { stepOfCode } from "./one-time-code.ts";
import { findKey, useStep } from "./store.ts";

export type CodeChecked = "right" | "wrong" | "wait" | "no key";

/** Wrong codes behind a right password, after which she hears of it. */
const tellAfter = 10;

/** Checks a one-time code of hers and uses it up. Runs as the system. */
export async function checkCode(asked: Asked, personId: string, typed: string): Promise<CodeChecked> {
  const key = await findKey(asked.db, personId);
  const secret = key && asked.sealer.unseal(key.sealed, aboutKey(personId));
  if (!key || !secret) return "no key";
  const trying = await beginTry(asked, "code", personId);
  if (!trying) return "wait";
  const step = stepOfCode(secret, typed, key.lastStep, asked.now);
  const right = step !== null && (await useStep(asked.db, personId, step));
  await trying.keep(right);
  if (!right && trying.failures + 1 >= tellAfter) await tellHer(asked, personId);
  return right ? "right" : "wrong";
}

/** What a key is sealed for. */
export const aboutKey = (personId: string): string => `totp:${personId}`;

async function tellHer(asked: Asked, personId: string): Promise<void> {
  await asked.owe({
    toPersonId: personId,
    template: "wrong-codes",
    subject: "Was this you?",
    body: "Somebody typed the right password for you, and then wrong codes. Nobody came in. If it was not you, tell your administrator and choose another password.",
    link: "/sign-in",
    onceKey: `wrong-codes ${personId} ${asked.today}`,
  });
}
