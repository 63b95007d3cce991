import { notAllowed, type Asked } from "../../../platform/web/index.ts";
import { readSingleSignOn, singleSignOnOf, type SingleSignOnTyped } from "./settings.ts";
import { keepSetting } from "./store.ts";

/**
 * Sets up, changes or (with null) takes away how this organisation's people sign in elsewhere; an administrator's alone.
 * Answers the problems, a sentence a field (`clientSecret`, `issuer` …); null when it was kept. An empty secret keeps the one before.
 */
export async function changeSingleSignOn(
  asked: Asked,
  typed: SingleSignOnTyped | null,
): Promise<Record<string, string> | null> {
  const { actor, organisation, sealer, db } = asked;
  if (actor.role !== "administrator")
    throw notAllowed("Only an administrator can change how people sign in.");
  const before = singleSignOnOf(organisation);
  const read = typed ? readSingleSignOn(typed, { organisationId: organisation.id, sealer, before }) : null;
  if (read && !read.ok) return read.problems;
  await keepSetting(db, organisation.id, read?.value ?? null);
  await asked.happened({
    kind: "SingleSignOnChanged",
    subjectKind: "organisation",
    subjectId: organisation.id,
    detail: { on: typed !== null },
  });
  return null;
}
