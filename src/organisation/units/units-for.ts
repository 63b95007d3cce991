import type { HelpLine } from "../../platform/db/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import { listUnits } from "./store.ts";
import { unitLines } from "./unit.ts";

/** The maternity units whoever is asking would call, the likeliest first. One query. Behind a lock: everybody's. */
export async function unitsFor(asked: Asked): Promise<HelpLine[]> {
  const { programmeId, locked } = asked.actor;
  return unitLines(await listUnits(asked), locked ? null : programmeId, asked.organisation.helpLines);
}
