import type { Doing } from "../../../platform/web/index.ts";
import { isRed, type Care } from "../care.ts";
import { insertHeavy } from "../store/wellbeing-store.ts";

/** A heavy post she stayed with is counted for herself, once, and for nobody else to read. */
export async function countHeavy(doing: Doing, care: Pick<Care, "postId" | "tier">): Promise<void> {
  const { personId } = doing.actor;
  if (isRed(care.tier) && personId) await insertHeavy(doing, care.postId, care.tier, personId);
}
