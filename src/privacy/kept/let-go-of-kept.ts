import type { Doing } from "../../platform/web/index.ts";
import type { ErasingParts } from "../erasing/erase.ts";
import { listKeptPeople, removeKept } from "./store.ts";

/** What was kept only because a concern was open goes the night after the last one about her is over. */
export async function letGoOfKept(doing: Doing, { concernIsOpenAbout }: ErasingParts): Promise<void> {
  for (const personId of await listKeptPeople(doing.db))
    if (!(await concernIsOpenAbout(doing, personId))) await removeKept(doing.db, personId);
}
