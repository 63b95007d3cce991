import { inEachOrganisation, type RegularParts } from "../../platform/doing/in-each-organisation.ts";
import type { Db } from "../../platform/db/index.ts";
import type { JobQueue, Queue } from "../../platform/jobs/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { climb } from "./climb.ts";
import { findGround } from "./ground.ts";
import { dueNow, holdDueAlerts, keepDue } from "./store/alert-store.ts";
import { apart } from "./store/apart-store.ts";

const name = "climb-alerts";
/** Alerts done in one transaction; a day's worth after a stop is done in several. */
const atOnce = 100;

/**
 * Every minute, whenever a process begins to work, and at once when a message of an alert will not arrive: does
 * everything that is due, the longest due first, once. Two processes share the work and never do the same alert.
 */
export const dutyQueues = (parts: RegularParts): Queue[] => [
  {
    name,
    cron: "* * * * *",
    atStart: true,
    handle: async ({ data }) => {
      const messageId = data["messageId"];
      const failed: unknown[] = [];
      let most: number;
      do {
        most = 0;
        await inEachOrganisation(parts, data.organisationId, async (doing) => {
          if (typeof messageId === "string") await dueNow(doing, messageId);
          most = Math.max(most, await climbDue(doing, failed));
        });
      } while (most === atOnce);
      // told after everything else is done and kept, so that somebody hears of it and this is tried again
      if (failed.length > 0) throw failed[0];
    },
  },
];

/** For the sender: a message of an alert that will not arrive makes the next rung due at once. */
export const climbWhenUndelivered =
  (jobs: JobQueue) =>
  async (db: Db, organisationId: string, message: { id: string; template: string }): Promise<void> => {
    if (message.template === "duty-alert")
      await jobs.send(db, name, { organisationId, messageId: message.id });
  };

/** How many alerts it looked at. Trouble with one leaves the others done, and is tried again within a minute. */
async function climbDue(doing: Doing, failed: unknown[]): Promise<number> {
  const alerts = await holdDueAlerts(doing, atOnce);
  if (alerts.length === 0) return 0;
  const ground = await findGround(doing);
  for (const alert of alerts)
    await apart(doing, () => climb(doing, alert, ground)).catch(async (error: unknown) => {
      failed.push(error);
      const again = new Date(doing.now.getTime() + 60_000);
      await keepDue(doing, alert.id, again, alert.nextAt ?? again);
    });
  return alerts.length;
}
