import { notFound, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { listProgrammes } from "../../programmes/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { isStaff } from "../../words/roles.ts";
import { noNeedsSaid, sayAccessNeeds } from "../access-needs/access-needs.ts";
import { findAccessNeeds } from "../access-needs/store.ts";
import { listAddresses } from "../addresses/store.ts";
import { listRolePeriods } from "../held/store.ts";
import { findPerson } from "../person-store.ts";
import { sayChannels, sayHours } from "../safe-contact/say-safe-contact.ts";
import { findSafeContact } from "../safe-contact/store.ts";
import { PersonPage } from "./pages/person-page.tsx";

const doneWords: Record<string, string> = {
  added: "Added and invited.",
  given: "The role is given, and an invitation is on its way.",
  held: "That role was held already, so nothing changed.",
  ended: "The role has ended. The history stays.",
  conflict: "Out of sight for them from now on.",
  invited: "An invitation is on its way.",
  noaddress: "No address is known, so nothing could be sent. Add one under Safe contact.",
};

/** The page of one person, as far as the row policies show her; a look at it is written down. */
export async function showPerson(
  asked: Asked,
  { typed = {}, problems = noProblems }: { typed?: Asked["typed"]; problems?: Problems } = {},
): Promise<Answer> {
  const person = await findPerson(asked.db, asked.params["id"] ?? "");
  if (!person) throw notFound();
  await asked.viewed(person.id, "person");
  const roles = await listRolePeriods(asked.db, person.id);
  const safe = await findSafeContact(asked.db, person.id);
  const body = (
    <PersonPage
      person={person}
      roles={roles}
      addresses={await listAddresses(asked.db, person.id)}
      safe={safe ? `${sayChannels(safe.channels)}; ${sayHours(safe)}` : "Not asked yet"}
      access={sayAccessNeeds((await findAccessNeeds(asked.db, person.id)) ?? noNeedsSaid)}
      programmes={await listProgrammes(asked.db, asked.organisation.id)}
      mayChange={asked.actor.role === "administrator"}
      mayList={asked.actor.role !== "safeguarding-lead"}
      isHerself={person.id === asked.actor.personId}
      isStaff={roles.some((period) => period.endedAt === null && isStaff(period.role))}
      isParent={roles.some((period) => period.endedAt === null && period.role === "parent")}
      typed={typed}
      problems={problems}
      done={doneWords[one(asked.query, "done")] ?? null}
    />
  );
  const options = { current: "people" };
  return Object.keys(problems).length > 0
    ? notYetRight(person.name, body, options)
    : page(person.name, body, options);
}
