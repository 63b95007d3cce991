import { many, one, type Typed } from "../platform/web/index.ts";
import { readPersonName } from "../words/person-name.ts";
import { readLine, readText } from "../words/text.ts";

export type ContactTyped = { name: string; relation: string; reach: string; note: string | null };
type Read = { ok: true; value: ContactTyped } | { ok: false; problems: Record<string, string> };

/** Reads who to call; without her yes nothing is kept. */
export function readContact(typed: Typed): Read {
  const problems: Record<string, string> = {};
  const name = readPersonName(one(typed, "name"), { noun: "name", required: true });
  if (!name.ok) problems["name"] = name.sentence;
  const relation = readLine(one(typed, "relation"), {
    noun: "relation",
    max: 100,
    required: true,
    missing: "Write who they are, such as “sister”",
  });
  if (!relation.ok) problems["relation"] = relation.sentence;
  const reach = readLine(one(typed, "reach"), {
    noun: "number or address",
    max: 200,
    required: true,
    missing: "Enter a number, or how they are reached",
  });
  if (!reach.ok) problems["reach"] = reach.sentence;
  const note = readText(one(typed, "note"), { noun: "note", max: 1_000 });
  if (!note.ok) problems["note"] = note.sentence;
  if (!many(typed, "yes").includes("yes")) problems["yes"] = "Tick this, or we do not keep it";
  if (!name.ok || !relation.ok || !reach.ok || !note.ok || Object.keys(problems).length > 0)
    return { ok: false, problems };
  return {
    ok: true,
    value: { name: name.value, relation: relation.value, reach: reach.value, note: note.value || null },
  };
}
