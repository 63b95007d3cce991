import { listCoordinators } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { isMobile } from "../../words/phone.ts";

import "../tables.ts";

/** The mobile number of somebody who works or supports here; looks past the asker's rows, for those who must ring her. */
export async function findMobile(doing: Doing, personId: string): Promise<string | null> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("address")
      .select("value")
      .where("person_id", "=", personId)
      .where("kind", "=", "phone")
      .where("ended_at", "is", null)
      .orderBy("began_at", "desc")
      .execute(),
  );
  return rows.find(({ value }) => isMobile(value))?.value ?? null;
}

/** Who could come along on a visit of this programme: its supporters and coordinators, except whoever goes already. */
export async function listCompany(
  doing: Doing,
  programmeId: string,
  except: readonly (string | null)[],
): Promise<string[]> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .select("person_id")
      .distinct()
      .where("role", "in", ["supporter", "coordinator"])
      .where("ended_at", "is", null)
      .where((where) =>
        where.or([where("programme_id", "=", programmeId), where("programme_id", "is", null)]),
      )
      .limit(500)
      .execute(),
  );
  return rows.map(({ person_id }) => person_id).filter((id) => !except.includes(id));
}

/** Who coordinates a programme, except somebody who cannot decide for herself, unless there is nobody else. */
export async function listDeciders(doing: Doing, programmeId: string, except: string): Promise<string[]> {
  const all = await doing.asSystem(() => listCoordinators(doing.db, programmeId));
  const others = all.filter((id) => id !== except);
  return others.length > 0 ? others : all;
}
