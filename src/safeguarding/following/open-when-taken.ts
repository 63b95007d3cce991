import type { Reaction } from "../../platform/doing/reactions.ts";
import { isAboutOurOwn } from "../deciding/standing.ts";
import { findConcern } from "../store.ts";
import { decideBy, oneWorkingDayAfter } from "./due.ts";
import { giveFollowUp, listFollowUps, openFollowUps } from "./store.ts";

/**
 * Somebody has it: from now on a clock says by when she decides. About somebody of ours, another says by when the LADO
 * is told, counted from when it was raised (practice: safeguarding ladder 7); a low-level worry has none.
 */
export const openWhenTaken: Reaction = async (doing, { subjectId }) => {
  const concern = await findConcern(doing, subjectId);
  if (concern?.state !== "acknowledged") return;
  const from = { ownerId: concern.acknowledgedBy, recordId: null };
  const isAllegation = isAboutOurOwn(concern) && concern.level !== "low";
  await openFollowUps(doing, concern.id, [
    { ...from, kind: "decide", dueAt: decideBy(concern.acknowledgedAt) },
    ...(isAllegation
      ? [
          {
            ...from,
            kind: "allegation" as const,
            dueAt: oneWorkingDayAfter(concern.raisedAt, doing.organisation.nation),
          },
        ]
      : []),
  ]);
};

/** Somebody else took it over: what is open about it is with her from now on. */
export const giveAllOver: Reaction = async (doing, { subjectId }) => {
  const concern = await findConcern(doing, subjectId);
  if (concern?.state !== "acknowledged") return;
  for (const each of await listFollowUps(doing, { concernId: concern.id, open: true }))
    await giveFollowUp(doing, each.id, concern.acknowledgedBy);
};
