import type { Reaction } from "../../platform/doing/reactions.ts";
import { alertDuty } from "../../safeguarding/index.ts";
import { today as dayOf } from "../../words/day.ts";
import { findContact, listStandings } from "../store.ts";
import { allowsContact } from "./hold.ts";

/**
 * What happened is always recorded; when it happened while contact was on hold, whoever is on duty is told the same day
 * (product principle 5).
 */
export const tellOfContact: Reaction = async (doing, { subjectId, detail }) => {
  const [pair] = await listStandings(doing, { id: subjectId });
  if (!pair?.hold) return;
  const contact = await findContact(doing, String(detail?.["contactId"] ?? ""));
  if (!contact || contact.outcome === "missed" || contact.onDay < dayOf(pair.hold.beganAt)) return;
  if (allowsContact(pair.hold, contact.how)) return;
  await alertDuty(doing, {
    subjectKind: "hold-contact",
    subjectId: contact.id,
    programmeId: pair.programmeId,
    level: "same-day",
    link: `/holds/${pair.hold.id}`,
    skip: [pair.supporterId, pair.parentId],
    raisedBy: pair.supporterId,
  });
};
