import type { Doing, Fact } from "../../../platform/web/index.ts";
import type { Care } from "../care.ts";
import { changeCare } from "../store/care-store.ts";
import { deskChanged } from "./tell-desk.ts";

/** Keeps what an act made of a case, tells it as facts, and every open desk and board looks again. */
export async function keepCare(doing: Doing, care: Care, facts: readonly Fact[]): Promise<void> {
  const { personId } = doing.actor;
  await changeCare(doing, care.postId, {
    tier: care.tier,
    promised_at: care.promisedAt,
    due_at: care.dueAt,
    rung: care.rung,
    fallback_id: care.fallbackId,
    owner_id: care.ownerId,
    owned_at: care.ownedAt,
    board_at: care.boardAt,
    opened_at: care.openedAt,
    opened_by: care.openedBy,
    settled_at: care.settledAt,
    settled_by: care.settledHow === "seen to" ? personId : null,
    settled_how: care.settledHow,
    ...(care.seenAt ? { seen_at: care.seenAt, seen_by: personId } : {}),
  });
  await doing.happened(...facts);
  await deskChanged(doing, care.spaceId);
  await doing.changed(`post:${care.postId}`);
  await doing.changed("board");
}
