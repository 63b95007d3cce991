import type { Doing } from "../../platform/web/index.ts";
import { listProgrammes, listSupporters, type ProgrammeHere } from "../store.ts";
import { tellCoordinators } from "../tell-coordinators.ts";
import { standings, warningDue } from "./readiness.ts";
import { listReadiness } from "./store.ts";

/**
 * Says 60, 30 and 7 days ahead that training or a check lapses: once for each, to the supporter and her coordinators.
 * Says nothing of what it is, nor whose.
 */
export async function warnReadiness(doing: Doing): Promise<void> {
  for (const programme of await listProgrammes(doing.db, doing.organisation.id))
    await warnIn(doing, programme);
}

async function warnIn(doing: Doing, programme: ProgrammeHere): Promise<void> {
  const all = await listReadiness(doing.db, programme.id);
  for (const { personId } of await listSupporters(doing.db, programme.id)) {
    const hers = all.filter((each) => each.personId === personId);
    for (const { kind, untilOn } of standings(hers, programme.settings, doing.today)) {
      const due = warningDue(untilOn, doing.today);
      if (due === null) continue;
      const onceKey = `readiness:${programme.id}:${personId}:${kind}:${untilOn}:${due}`;
      await doing.owe({
        toPersonId: personId,
        template: "readiness-lapses",
        subject: "Something for you",
        body: "Something of yours will need renewing. Sign in to see what.",
        link: "/",
        programmeId: programme.id,
        onceKey: `${onceKey}:her`,
      });
      await tellCoordinators(doing, {
        programmeId: programme.id,
        template: "readiness-lapses-staff",
        body: "Something one of your supporters needs is about to lapse. Sign in to see whose.",
        link: `/supporters/${personId}`,
        onceKey,
      });
    }
  }
}
