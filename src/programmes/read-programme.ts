import { one, type Typed } from "../platform/web/index.ts";
import { plainNameWords } from "../words/plain-name.ts";
import { readLine } from "../words/text.ts";
import { isProgrammeKind, type ProgrammeKind } from "./kinds.ts";

export type NewProgramme = { name: string; slug: string; kind: ProgrammeKind };
export type NewProgrammeReading =
  | { ok: true; value: NewProgramme }
  | { ok: false; problems: Record<string, string> };

const slugShape = /^[a-z0-9](-?[a-z0-9])*$/;

/** What was typed to add a programme; without a short name one is made from the name. Refuses no kind, and a short name of other characters. */
export function readNewProgramme(typed: Typed): NewProgrammeReading {
  const problems: Record<string, string> = {};
  const name = readLine(one(typed, "name"), { noun: "name of the programme", max: 80, required: true });
  if (!name.ok) problems["name"] = name.sentence;
  const kind = one(typed, "kind");
  if (!isProgrammeKind(kind))
    problems["kind"] = "Choose what kind of programme it is. Every value can be changed afterwards.";
  const made = name.ok ? slugFrom(name.value) : "";
  const slug = one(typed, "slug").trim().toLowerCase() || made;
  if (name.ok && (slug.length < 2 || slug.length > 60 || !slugShape.test(slug)))
    problems["slug"] =
      "Enter a short name of 2 to 60 small letters, digits and single hyphens, such as harbrook-befriending.";
  return name.ok && isProgrammeKind(kind) && Object.keys(problems).length === 0
    ? { ok: true, value: { name: name.value, slug, kind } }
    : { ok: false, problems };
}

/** "Harbrook Mums’ Group" as "harbrook-mums-group"; other scripts fall away. */
export const slugFrom = (name: string): string =>
  plainNameWords(name)
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-")
    .slice(0, 60)
    .replace(/-$/, "");
