import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { insertReadiness, listReadiness, type ProgrammeHere } from "../../../supporters/index.ts";
import type { ReadinessKind } from "../../../programmes/index.ts";
import type { Day } from "../../../words/day.ts";

/** What is recorded of her training and checks in the space’s own programme. */
export const listPapers = (doing: Doing, programmeId: string, personId: string) =>
  doing.asSystem(() => listReadiness(doing.db, programmeId, personId));

/** What somebody else here saw of her, in another programme, that this one asks for too and does not have. */
export async function listPapersElsewhere(
  doing: Doing,
  programme: ProgrammeHere,
  personId: string,
): Promise<Awaited<ReturnType<typeof listReadiness>>> {
  const others = await doing.asSystem(() =>
    doing.db
      .selectFrom("readiness")
      .select("programme_id")
      .distinct()
      .where("person_id", "=", personId)
      .where("programme_id", "!=", programme.id)
      .execute(),
  );
  const found = [];
  for (const { programme_id } of others) found.push(...(await listPapers(doing, programme_id, personId)));
  const { readinessRequired } = programme.settings;
  return found.filter(
    ({ kind, ended, untilOn }) =>
      !ended && readinessRequired.includes(kind) && (untilOn === null || untilOn >= doing.today),
  );
}

/** Records a paper in the space’s programme, as whoever coordinates it. */
export const keepPaper = (
  doing: Doing,
  programmeId: string,
  personId: string,
  paper: {
    id?: string;
    kind: ReadinessKind;
    fromOn: Day;
    untilOn: Day | null;
    hours: number | null;
    seenBy: string;
  },
): Promise<boolean> =>
  insertReadiness(doing.db, {
    id: paper.id ?? newId(),
    organisationId: doing.organisation.id,
    programmeId,
    personId,
    kind: paper.kind,
    fromOn: paper.fromOn,
    untilOn: paper.untilOn,
    hours: paper.hours,
    seenBy: paper.seenBy,
    note: null,
    recordedAt: doing.now,
    recordedById: doing.actor.personId ?? "",
  });
