import type { Doing } from "../../platform/web/index.ts";
import { listReadiness } from "../../supporters/index.ts";

/** Who of a programme has training in endings that counts today (C21). */
export async function trainedInEndings(doing: Doing, programmeId: string): Promise<ReadonlySet<string>> {
  const all = await doing.asSystem(() => listReadiness(doing.db, programmeId));
  return new Set(
    all
      .filter(
        ({ kind, ended, fromOn, untilOn }) =>
          kind === "endings-training" &&
          !ended &&
          fromOn <= doing.today &&
          (untilOn === null || untilOn >= doing.today),
      )
      .map(({ personId }) => personId),
  );
}
