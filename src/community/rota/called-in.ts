import { namesOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Shift } from "./shift.ts";
import { listKnown } from "./store/volunteer-store.ts";

/** How each of a rota is known in the space; who has left it since goes by her own name. Two queries, however many. */
export async function calledIn(
  doing: Doing,
  spaceId: string,
  shifts: readonly Pick<Shift, "personId">[] = [],
): Promise<(personId: string) => string> {
  const known = new Map(
    (await listKnown(doing, spaceId, null)).map(({ personId, handle }) => [personId, handle]),
  );
  const left = shifts.flatMap(({ personId }) => (known.has(personId) ? [] : [personId]));
  const names = await namesOf(doing, left);
  return (personId) => known.get(personId) ?? names.get(personId)?.called ?? "somebody";
}
