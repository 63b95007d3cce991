import type { Doing } from "../platform/web/index.ts";
import { effects } from "./effects.ts";
import { findLoss } from "./store.ts";
import { tellOne } from "./tell.ts";

/** Tells whoever referred her, once referrals know that she shares with her; never where nobody may know. */
export async function tellReferrerOfLoss(doing: Doing, lossId: string, referrerId: string): Promise<void> {
  const loss = await doing.asSystem(() => findLoss(doing, lossId));
  if (loss && effects[loss.kind].tellsReferrer) await tellOne(doing, lossId, referrerId, "referrer");
}
