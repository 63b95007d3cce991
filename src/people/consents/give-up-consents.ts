import type { Doing } from "../../platform/web/index.ts";
import { withdrawConsent } from "./give-consent.ts";
import { listConsents } from "./store.ts";

/** Ends everything somebody agreed to, as her account closes; what follows from each agreement's end follows here too. */
export async function giveUpConsents(doing: Doing, personId: string): Promise<void> {
  for (const { purpose, programmeId, endedAt } of await listConsents(doing.db, personId))
    if (endedAt === null) await withdrawConsent(doing, { personId, purpose, programmeId });
}
