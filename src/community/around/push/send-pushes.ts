import { findSafeContact, findStop, nextSafeMoment, untilSheSays } from "../../../people/index.ts";
import type { Reaction } from "../../../platform/doing/reactions.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { findPhones, keepPushDue, listDue, pushSoon } from "../digest/due-store.ts";

const minute = 60_000;
/** A push comes some minutes after something was written, so that its time says little; and hours after the one before. */
const afterMs = 5 * minute;
const apartMs = 180 * minute;

/** Something was written: whoever wants to hear of it has a push due. */
export const pushWhenWritten: Reaction = (doing, { detail }) =>
  pushSoon(doing, String(detail?.["spaceId"] ?? ""), afterMs, apartMs);

/** Queues a push to every phone of whoever has one due, in her safe hours alone; nothing where nothing may be sent. */
export async function sendPushes(doing: Doing): Promise<void> {
  for (const due of await listDue(doing, "push")) {
    const { ids, homeSafe } = await findPhones(doing, due.personId);
    const may = due.hasNews && !due.isAway && !homeSafe && !(await findStop(doing.db, due.personId));
    const safe = (await findSafeContact(doing.db, due.personId)) ?? untilSheSays;
    const when = nextSafeMoment(
      { hours_from: safe.hoursFrom, hours_to: safe.hoursTo, days: safe.days },
      doing.now,
    );
    const now = may && when !== null && when <= doing.now;
    if (now) for (const phoneId of ids) await doing.enqueue("send-push", { phoneId });
    await keepPushDue(doing, due.id, may && !now ? when : null, now);
  }
}
