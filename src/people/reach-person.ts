import { notAllowed, notFound, type Asked } from "../platform/web/index.ts";
import { isStaff } from "../words/roles.ts";
import { findPerson, rolesHeldNow } from "./person-store.ts";

export type Reached = { id: string; name: string };

/** The person who is asking. */
export function herself(asked: Asked): Reached {
  if (!asked.actor.personId) throw notFound();
  return { id: asked.actor.personId, name: asked.actor.name };
}

/**
 * The person of `/people/:id`, as far as the row policies let this staff member see her: else 404. To change what she
 * said about herself is refused for colleagues: staff say it themselves.
 */
export async function reachPerson(asked: Asked, to: "see" | "change" = "see"): Promise<Reached> {
  const person = await findPerson(asked.db, asked.params["id"] ?? "");
  if (!person) throw notFound();
  if (to === "change" && person.id !== asked.actor.personId) {
    const roles = await asked.asSystem(() => rolesHeldNow(asked.db, person.id));
    if (roles.some(isStaff))
      throw notAllowed(
        "Staff say for themselves how they are reached, under My details. Ask this colleague to change it there.",
      );
  }
  // whoever comes this far is shown her; a page that knows better says what it shows
  await asked.viewed(person.id, "person");
  return { id: person.id, name: person.name };
}
