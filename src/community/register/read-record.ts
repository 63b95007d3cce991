import { one, type Typed } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { readLine, readText } from "../../words/text.ts";
import type { Field } from "./record.ts";

/** Reads a record’s fields; each is asked for, and a sentence says which one is missing. */
export function readRecord(
  fields: readonly Field[],
  typed: Typed,
): { ok: true; content: Record<string, string> } | { ok: false; problems: Problems } {
  const problems: Record<string, string> = {};
  const content: Record<string, string> = {};
  for (const field of fields) {
    const raw = one(typed, field.name);
    if (field.as === "choice") {
      if (field.options?.some(({ value }) => value === raw)) content[field.name] = raw;
      else problems[field.name] = field.missing ?? "Choose one";
      continue;
    }
    const read = (field.as === "line" ? readLine : readText)(raw, {
      noun: "words",
      max: field.max,
      required: field.missing !== undefined,
      ...(field.missing ? { missing: field.missing } : {}),
    });
    if (read.ok) content[field.name] = read.value;
    else problems[field.name] = read.sentence;
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, content };
}
