import { z } from "zod";
import type { Asked } from "../../../platform/web/index.ts";
import { beginSession, type Proof } from "../../sessions/begin-session.ts";
import { endSessions } from "../../sessions/store.ts";
import { findLink, useLink } from "../link-store.ts";
import { beginStep, currentStep, endStep } from "../step/step.ts";
import { changeStep, type Step } from "../step/store.ts";
import { verifyAddress } from "../store.ts";

/** Minutes one has, once begun; the link itself waits for days. */
const minutes = 45;

const shape = z.object({
  token: z.string(),
  addressId: z.string(),
  passwordHash: z.string().optional(),
  keySealed: z.string().optional(),
});
export type SettingUp = { step: Step; personId: string; chosen: z.infer<typeof shape> };

/** Begins with the link; it is used up only when she has finished, so that a pause loses nothing. False when it is over. */
export async function beginSettingUp(asked: Asked, token: string): Promise<boolean> {
  const link = await asked.asSystem(() => findLink(asked.db, token, "set-up"));
  if (!link || link.usedAt || link.endsAt <= asked.now) return false;
  // the token itself is kept sealed: a copy of the database opens no door
  const secret = { token: asked.sealer.seal(token, "set-up"), addressId: link.addressId };
  await beginStep(asked, "set-up", { personId: link.personId, minutes, secret });
  return true;
}

export async function findSettingUp(asked: Asked): Promise<SettingUp | null> {
  const step = await currentStep(asked, "set-up");
  return step?.personId ? { step, personId: step.personId, chosen: shape.parse(step.secret) } : null;
}

export async function keepChosen(
  asked: Asked,
  { step, chosen }: SettingUp,
  more: Partial<SettingUp["chosen"]>,
): Promise<void> {
  await asked.asSystem(() => changeStep(asked.db, step.id, { ...chosen, ...more }));
}

/** She has chosen: the link is used up, her other sessions end, and she comes in. False when the link was used meanwhile. */
export async function finishSettingUp(
  asked: Asked,
  { step, personId, chosen }: SettingUp,
  how: Proof,
): Promise<boolean> {
  const token = asked.sealer.unseal(chosen.token, "set-up") ?? "";
  const used = await asked.asSystem(() => useLink(asked.db, token, asked.now));
  await endStep(asked, "set-up", step);
  if (!used) return false;
  await asked.asSystem(async () => {
    await verifyAddress(asked.db, chosen.addressId, asked.now);
    await endSessions(asked.db, personId, "set up again", asked.now);
  });
  await beginSession(asked, { personId, how, strong: true });
  return true;
}
