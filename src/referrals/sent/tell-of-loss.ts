import { tellReferrerOfLoss } from "../../loss/index.ts";
import type { Reaction } from "../../platform/doing/reactions.ts";
import { listReferrals } from "../store.ts";
import { findShared } from "./store.ts";

/** The switch for loss was turned on: whoever referred her is told too, but only while she shares with her. */
export const tellOfLoss: Reaction = async (doing, { subjectId, aboutPersonId }) => {
  if (!aboutPersonId) return;
  const sent = await listReferrals(doing.db, { personId: aboutPersonId });
  const shared = await findShared(
    doing.db,
    sent.map(({ id }) => id),
  );
  for (const { id, sentBy, source } of sent)
    if (sentBy && source === "professional" && shared.get(id)?.isShared)
      await tellReferrerOfLoss(doing, subjectId, sentBy);
};
