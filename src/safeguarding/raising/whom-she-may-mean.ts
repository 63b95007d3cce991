import { namesOf } from "../../people/index.ts";
import { isId } from "../../platform/db/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import { sayRole, type Role } from "../../words/roles.ts";
import { listStaff, mayMean } from "../store.ts";

/** Somebody on the chips; `dueOn` where she is pregnant and the asker may know when. */
export type Meant = { id: string; called: string; dueOn?: Day | null };
/** The people she is likely to mean; another feature knows them, and comes later in the direction. */
export type PeopleSheSees = (asked: Asked) => Promise<readonly Meant[]>;

export type MayMean = {
  people: readonly Meant[];
  /** Who works here, with her role: a worry may be about one of them, the safeguarding lead too. */
  staff: readonly { id: string; called: string; role: string }[];
};

/** Everybody this person may mean: those she sees, whoever's page she came from, herself, and who works here. */
export async function whomSheMayMean(
  asked: Asked,
  peopleSheSees: PeopleSheSees,
  about: string,
): Promise<MayMean> {
  const sees = await peopleSheSees(asked);
  const staff = (await listStaff(asked, asked.actor.programmeId))
    .filter(({ id }) => id !== asked.actor.personId)
    .map(({ id, called, roles }) => ({ id, called, role: sayRole(roles[0] as Role) }));
  const isKnown = [...sees, ...staff].some(({ id }) => id === about) || about === asked.actor.personId;
  if (!isId(about) || isKnown || !(await mayMean(asked, about))) return { people: sees, staff };
  const names = await namesOf(asked, [about]);
  return { people: [...sees, { id: about, called: names.get(about)?.called ?? "somebody" }], staff };
}
