import { one, type Typed } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readLine, readText } from "../../words/text.ts";
import { conflictKinds, type ConflictKind } from "./conflict.ts";

export type ConflictTyped = { who: string; named: string | null; kind: ConflictKind; why: string };
type Read = { ok: true; value: ConflictTyped } | { ok: false; problems: Problems };

/**
 * Reads who does not see the record and why. `known`: ids she may choose; "other" names somebody in words, where `mayName`.
 * A parent need not say why.
 */
export function readConflict(
  typed: Typed,
  { known, mayName, whyNeeded }: { known: readonly string[]; mayName: boolean; whyNeeded: boolean },
): Read {
  const problems: Record<string, string> = { ...noProblems };
  const who = one(typed, "who");
  if (!known.includes(who) && !(mayName && who === "other")) problems["who"] = "Choose who it is";
  const named = readLine(who === "other" ? one(typed, "named") : "", {
    noun: "name",
    max: 200,
    required: who === "other" && mayName,
    missing: "Write who it is, or how we would know them",
  });
  if (!named.ok) problems["named"] = named.sentence;
  const kind = conflictKinds.find((each) => each === one(typed, "kind"));
  if (!kind) problems["kind"] = "Choose how they know each other";
  const why = readText(one(typed, "why"), {
    noun: "reason",
    max: 1_000,
    required: whyNeeded,
    missing: "Write a few words, so that whoever looks after this understands it later",
  });
  if (!why.ok) problems["why"] = why.sentence;
  if (Object.keys(problems).length > 0 || !named.ok || !why.ok || !kind) return { ok: false, problems };
  return {
    ok: true,
    value: { who, named: named.value || null, kind, why: why.value || "She did not say why." },
  };
}
