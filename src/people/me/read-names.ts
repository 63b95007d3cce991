import { one, type Typed } from "../../platform/web/index.ts";
import { readPersonName } from "../../words/person-name.ts";
import { readLine } from "../../words/text.ts";

export type Names = { name: string; knownAs: string | null; pronouns: string | null };
export type NamesReading = { ok: true; value: Names } | { ok: false; problems: Record<string, string> };

/** What somebody calls herself. Refuses no name, a name without a letter, and what is too long. */
export function readNames(typed: Typed): NamesReading {
  const name = readPersonName(one(typed, "name"), { noun: "your name", required: true });
  const knownAs = readPersonName(one(typed, "knownAs"), { noun: "the name you like to be called" });
  const pronouns = readLine(one(typed, "pronouns"), { noun: "pronouns", max: 40 });
  if (name.ok && knownAs.ok && pronouns.ok)
    return {
      ok: true,
      value: { name: name.value, knownAs: knownAs.value || null, pronouns: pronouns.value || null },
    };
  const problems: Record<string, string> = {};
  if (!name.ok) problems["name"] = name.sentence;
  if (!knownAs.ok) problems["knownAs"] = knownAs.sentence;
  if (!pronouns.ok) problems["pronouns"] = pronouns.sentence;
  return { ok: false, problems };
}
