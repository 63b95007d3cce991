import { giveConsent, type ConsentPurpose } from "../../people/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import type { Referral } from "../referral.ts";
import { keepWishes } from "./store.ts";
import type { Wishes } from "./wishes.ts";

/** What she can agree to on the page; support is what everything else rests on. */
export const ASKED_CONSENTS = [
  "support",
  "sharing-with-referrer",
  "future-opportunities",
] as const satisfies readonly ConsentPurpose[];

/** Keeps what she agreed to, each for its purpose and from now, and what she would like. */
export async function keepYes(
  asked: Asked,
  referral: Referral & { personId: string },
  consents: readonly ConsentPurpose[],
  wishes: Wishes,
  how: string,
): Promise<void> {
  const { personId, programmeId } = referral;
  for (const purpose of ASKED_CONSENTS.filter((each) => consents.includes(each)))
    await giveConsent(asked, {
      personId,
      purpose,
      how,
      programmeId: purpose === "future-opportunities" ? null : programmeId,
    });
  const whose = {
    personId,
    programmeId,
    organisationId: asked.organisation.id,
    typedBy: asked.actor.personId ?? personId,
    at: asked.now,
  };
  await keepWishes(asked.db, whose, wishes);
}
