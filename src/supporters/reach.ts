import { notAllowed, notFound, one, type Asked } from "../platform/web/index.ts";
import { isId } from "../platform/db/index.ts";
import { findProgramme, findSupporter, listProgrammes, type ProgrammeHere } from "./store.ts";
import type { NamedSupporter } from "./supporter.ts";

/** The programme this request is about: the one the role is held in, or the one named in the address. */
export async function reachProgramme(asked: Asked): Promise<ProgrammeHere> {
  const named = one(asked.query, "programme");
  const id = asked.actor.programmeId ?? (isId(named) ? named : null);
  const found = id
    ? await findProgramme(asked.db, id)
    : (await listProgrammes(asked.db, asked.organisation.id))[0];
  if (!found) throw notFound("There is no programme open yet. An administrator can start one.");
  return found;
}

/** Her own profile in the programme she is acting in. */
export async function reachMyself(
  asked: Asked,
): Promise<{ supporter: NamedSupporter; programme: ProgrammeHere }> {
  const { personId, programmeId } = asked.actor;
  if (!personId || !programmeId)
    throw notAllowed("Your role is not in a programme yet. Ask a coordinator to add you to one.");
  const programme = await reachProgramme(asked);
  const supporter = await findSupporter(asked.db, personId, programmeId);
  if (!supporter) throw notFound();
  return { supporter, programme };
}

/** A supporter of the coordinator's programme, by the id in the address; looking is written down for her to see. */
export async function reachSupporter(
  asked: Asked,
  page: string,
): Promise<{ supporter: NamedSupporter; programme: ProgrammeHere }> {
  const programme = await reachProgramme(asked);
  const supporter = await findSupporter(asked.db, asked.params["id"] ?? "", programme.id);
  if (!supporter) throw notFound();
  await asked.viewed(supporter.personId, page);
  return { supporter, programme };
}
