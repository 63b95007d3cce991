import type { Doing } from "../../../platform/web/index.ts";
import type { Space } from "../../space.ts";
import { findStaffedBrief } from "../store/staffed-store.ts";

/** When somebody new is to be greeted by: the space’s minutes, counted while somebody is there. */
export async function welcomeDue(doing: Doing, space: Pick<Space, "id" | "greetMinutes">): Promise<Date> {
  const { here, nextAt } = await findStaffedBrief(doing, space.id);
  const from = here > 0 ? doing.now : (nextAt ?? doing.now);
  return new Date(from.getTime() + space.greetMinutes * 60_000);
}
