import type { Doing } from "../../platform/web/index.ts";
import { findRota, listRoleHolders } from "./store/rota-store.ts";
import { rungsOf, type Rung } from "./rungs.ts";

/**
 * Who is on duty at this moment, lowest rung first: whom an alert in this programme would reach, in that order
 * (practice: safeguarding ladder 2, 8). Never nobody, while anybody at all may be told.
 * @param programmeId null: something that belongs to no programme
 * @param besides `skip` is never among them (whom it is about); `avoid` only when there is nobody else (who raised it)
 */
export async function whoIsOnDuty(
  doing: Doing,
  programmeId: string | null,
  besides: { skip?: readonly string[]; avoid?: readonly string[] } = {},
): Promise<Rung[]> {
  return rungsOf({
    rota: await findRota(doing, doing.now),
    holders: await listRoleHolders(doing),
    programmeId,
    now: doing.now,
    skip: besides.skip ?? [],
    avoid: besides.avoid ?? [],
  });
}
