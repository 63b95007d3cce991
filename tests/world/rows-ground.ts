import { presetFor, type ProgrammeKind } from "../../src/programmes/index.ts";
import { befriending, birth, cast, elsewhere, harbrook, mentoring } from "./cast.ts";
import { idOf } from "./id-of.ts";
import type { Row } from "./row.ts";

/** Organisations, programmes and everybody with her role: the ground under the stories. */
export function groundRows(): Row[] {
  return [
    organisation(harbrook, "harbrook", "Harbrook", "2025-01-01"),
    organisation(elsewhere, "elsewhere", "Elsewhere", "2025-02-01"),
    programme(befriending, harbrook, "befriending", "Harbrook Befriending", "befriending"),
    programme(birth, harbrook, "birth-companions", "Harbrook Birth Companions", "birth-companion"),
    programme(mentoring, elsewhere, "mentoring", "Elsewhere Mentoring", "mentoring"),
    programmeChange(befriending, harbrook, "Ada"),
    programmeChange(mentoring, elsewhere, "Amos"),
    ...cast.flatMap((one): Row[] => {
      const person_id = idOf(one.key);
      const base = { organisation_id: one.organisation, person_id };
      const whose = one.name.split(" ")[0] ?? "";
      return [
        {
          table: "person",
          whose,
          row: { id: person_id, organisation_id: one.organisation, name: one.name, joined_at: "2026-02-01" },
        },
        {
          table: "role_period",
          whose,
          row: {
            ...base,
            id: idOf(one.key, "role"),
            programme_id: one.programme,
            role: one.role,
            began_at: "2026-02-01",
          },
        },
        {
          table: "address",
          whose,
          row: {
            ...base,
            id: idOf(one.key, "address"),
            kind: "email",
            value: `${one.key}@world.example`,
            verified_at: "2026-02-01",
          },
        },
      ];
    }),
  ];
}

const organisation = (id: string, slug: string, name: string, created_at: string): Row => ({
  table: "organisation",
  whose: name,
  row: { id, slug, name, created_at },
});

const programme = (
  id: string,
  organisation_id: string,
  slug: string,
  name: string,
  kind: ProgrammeKind,
): Row => ({
  table: "programme",
  whose: name,
  row: {
    id,
    organisation_id,
    slug,
    name,
    kind,
    settings: JSON.stringify(presetFor(kind)),
    opened_on: "2025-06-01",
  },
});

const programmeChange = (programme_id: string, organisation_id: string, whose: string): Row => ({
  table: "programme_change",
  whose,
  row: {
    id: idOf(whose, "programme change"),
    organisation_id,
    programme_id,
    at: "2026-03-01",
    by_person_id: idOf(whose.toLowerCase()),
    by_name: whose,
    what: "settings",
    reason: "More time between visits.",
  },
});
