import type { Doing } from "../../platform/web/index.ts";
import { findProgramme, type ProgrammeHere } from "../../supporters/index.ts";
import { listReadiness, readinessOf, standings } from "../../supporters/index.ts";

/** Who of a programme's supporters has training and checks that count today (A15); nobody of a programme that is not there. */
export async function readyToday(
  doing: Doing,
  programmeId: string,
): Promise<{ programme: ProgrammeHere | null; isReady: (personId: string) => boolean }> {
  return doing.asSystem(async () => {
    const programme = await findProgramme(doing.db, programmeId);
    if (!programme) return { programme, isReady: () => false };
    const all = await listReadiness(doing.db, programmeId);
    const isReady = (personId: string): boolean =>
      readinessOf(
        standings(
          all.filter((each) => each.personId === personId),
          programme.settings,
          doing.today,
        ),
      ).ready;
    return { programme, isReady };
  });
}
