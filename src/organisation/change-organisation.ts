import type { Asked } from "../platform/web/index.ts";
import { keepOrganisation, type OrganisationParts } from "./store.ts";

/** Keeps what an administrator changed about the organisation; the fact names the parts, never the values. */
export async function changeOrganisation(asked: Asked, parts: OrganisationParts): Promise<void> {
  await keepOrganisation(asked.db, asked.organisation.id, parts);
  await asked.happened({
    kind: "OrganisationChanged",
    subjectKind: "organisation",
    subjectId: asked.organisation.id,
    detail: { parts: Object.keys(parts) },
  });
}
