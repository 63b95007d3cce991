import { inEachOrganisation, type RegularParts } from "../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { listOffers } from "../offers/store.ts";
import { reminderDue } from "../triage/reminder-due.ts";
import { oweInvitation } from "./owe-invitation.ts";
import { keepCallDue, keepReminder, listUnanswered, type Waiting } from "./store.ts";

/**
 * Every morning: reminds who was invited and has not answered, as often as her programme allows, and then asks a person
 * to call her. Run twice on a day it finds nothing more to do.
 */
export async function remindInvited(doing: Doing): Promise<void> {
  const offers = new Map(
    (await listOffers(doing.db, doing.organisation.id)).map(({ id, settings }) => [id, settings]),
  );
  for (const waiting of await listUnanswered(doing.db)) {
    const settings = offers.get(waiting.programmeId);
    if (!settings) continue;
    const due = reminderDue(waiting.invitation, settings, doing.today);
    if (due === "remind") await remind(doing, waiting);
    if (due === "call" && (await keepCallDue(doing.db, waiting.referralId, doing.now)))
      await tell(doing, "ParentToBeCalled", waiting);
  }
}

async function remind(doing: Doing, waiting: Waiting): Promise<void> {
  const { reminded } = waiting.invitation;
  if (!(await keepReminder(doing.db, waiting.referralId, reminded, doing.now))) return;
  await oweInvitation(doing, waiting, reminded + 1);
  await tell(doing, "ParentReminded", waiting);
}

async function tell(
  doing: Doing,
  kind: string,
  { referralId, programmeId, personId }: Waiting,
): Promise<void> {
  await doing.happened({
    kind,
    subjectKind: "referral",
    subjectId: referralId,
    programmeId,
    aboutPersonId: personId,
  });
  await doing.changed("referrals");
  await doing.changed("board");
  await doing.changed(`referral:${referralId}`);
}

/** The job that does it, at nine in the morning. */
export const remindInvitedQueue = (parts: RegularParts): Queue => ({
  name: "remind-invited",
  cron: "0 9 * * *",
  handle: ({ data }) => inEachOrganisation(parts, data.organisationId, remindInvited),
});
