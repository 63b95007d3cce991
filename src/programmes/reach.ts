import { notFound, type Asked } from "../platform/web/index.ts";
import type { Programme } from "./programme.ts";
import { findProgramme, lockProgramme } from "./store.ts";

/** The programme of `/programmes/:id`, to read: any of this organisation’s, else 404. */
export async function reachProgramme(asked: Asked): Promise<Programme> {
  const programme = await findProgramme(asked.db, asked.organisation.id, asked.params["id"] ?? "");
  if (!programme) throw notFound();
  return programme;
}

/** The same to change: nobody else changes it until this answer is given. */
export async function reachToChange(asked: Asked): Promise<Programme> {
  const programme = await lockProgramme(asked.db, asked.organisation.id, asked.params["id"] ?? "");
  if (!programme) throw notFound();
  return programme;
}
