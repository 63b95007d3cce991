import type { Doing } from "../../../platform/web/index.ts";
import { ruleBookOf, type RuleBook } from "../rule-book.ts";
import { allFamilies } from "../rules/all-families.ts";
import { figuresOfSpeech } from "../rules/figures-of-speech.ts";
import { standardBook } from "../standard-book.ts";
import { keptRules, rulesInForce } from "./change.ts";
import { findVersion, listChanges, type Changed } from "./store/change-store.ts";

/** Read books by organisation: of the newest version, so that a change counts from the next post on, on every process. */
const read = new Map<string, { version: number; book: RuleBook }>();

/** The rules an organisation has in force, and their version. One query while nothing changed. */
export async function bookOf(doing: Doing): Promise<{ version: number; book: RuleBook }> {
  const version = await findVersion(doing);
  if (version === 1) return { version, book: standardBook() };
  const kept = read.get(doing.organisation.id);
  if (kept?.version === version) return kept;
  const made = { version, book: bookWith(await listChanges(doing)) };
  read.set(doing.organisation.id, made);
  return made;
}

/** The rules with these changes, ready to be used. */
export const bookWith = (changes: readonly Pick<Changed, "ruleId" | "what">[]): RuleBook =>
  ruleBookOf(rulesInForce(keptRules(allFamilies, changes)), figuresOfSpeech);
