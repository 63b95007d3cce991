import type { Selectable } from "kysely";
import type { Tables } from "../../platform/db/index.ts";
import type { Concern, ConcernFrom } from "../concern.ts";
import "../tables.ts";

export type ConcernRow = Selectable<Tables["concern"]>;

/** A row as the noun. */
export function concernOf(row: ConcernRow): Concern {
  const raised = {
    id: row.id,
    programmeId: row.programme_id,
    aboutPersonId: row.about_person_id,
    raisedBy: row.raised_by,
    raisedAt: row.raised_at,
    from: fromOf(row),
    toldIds: row.told_ids,
    keptFrom: row.kept_from,
    level: row.level,
    levelSaid: row.level_said,
    said: {
      aboutKind: row.about_kind,
      gestationWeeks: row.gestation_weeks,
      aboutName: row.about_name,
      whenAndWhere: row.when_and_where,
      alreadyDone: row.already_done,
      sheKnows: row.she_knows,
    },
  };
  return row.acknowledged_at && row.acknowledged_by
    ? {
        ...raised,
        state: "acknowledged",
        acknowledgedAt: row.acknowledged_at,
        acknowledgedBy: row.acknowledged_by,
      }
    : { ...raised, state: "raised" };
}

const fromOf = (row: ConcernRow): ConcernFrom =>
  row.from_kind === "page" || row.from_id === null
    ? { kind: "page" }
    : { kind: row.from_kind, id: row.from_id };
