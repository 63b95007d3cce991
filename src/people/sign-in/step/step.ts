import { isId } from "../../../platform/db/index.ts";
import type { Asked } from "../../../platform/web/index.ts";
import { findStep, insertStep, removeOverSteps, removeStep, type Step } from "./store.ts";

/**
 * A ceremony that takes more than one request: a password waiting for its code, a passkey's challenge, a round trip to
 * another sign-in. Its id is a cookie of this browser alone; what it knows stays with us.
 */
export type StepKind = "password" | "set-up" | "passkey" | "single-sign-on";

const cookieOf = (kind: StepKind): string => `al_${kind}`;

export async function beginStep(
  asked: Asked,
  kind: StepKind,
  step: { personId: string | null; secret: Record<string, unknown>; minutes: number },
): Promise<void> {
  const endsAt = new Date(asked.now.getTime() + step.minutes * 60_000);
  const id = await asked.asSystem(async () => {
    await removeOverSteps(asked.db, asked.now);
    return insertStep(asked.db, asked.organisation.id, {
      kind,
      personId: step.personId,
      secret: step.secret,
      endsAt,
    });
  });
  asked.setCookie(cookieOf(kind), id, { path: "/", maxAge: step.minutes * 60 });
}

/** The step this browser is in; null when there is none or its time is over. */
export async function currentStep(asked: Asked, kind: StepKind): Promise<Step | null> {
  const id = asked.cookie(cookieOf(kind)) ?? "";
  if (!isId(id)) return null;
  return asked.asSystem(() => findStep(asked.db, id, kind, asked.now));
}

/** Ends it, whatever came of it; false when it had ended already, so that each is used once. */
export async function endStep(asked: Asked, kind: StepKind, step: Step): Promise<boolean> {
  asked.setCookie(cookieOf(kind), "", { path: "/", maxAge: 0 });
  return asked.asSystem(() => removeStep(asked.db, step.id));
}
