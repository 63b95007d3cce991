import { go, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { isStaff } from "../../words/roles.ts";
import { beginSession, type Proof } from "../sessions/begin-session.ts";
import { findKey } from "./code/store.ts";
import { LinkNotEnough } from "./pages/link-pages.tsx";
import { beginStep } from "./step/step.ts";
import { rolesHeld } from "./store.ts";

/** Minutes a first proof waits for its code. */
export const codeMinutes = 10;

export type Comes = { personId: string; how: Proof; strong: boolean; thenTo: string };

/**
 * Opens a session, as far as the proof goes: one that is not strong opens only roles that want no more, and somebody whose
 * every role wants more also gives a code, or hears how to get there.
 */
export async function letIn(asked: Asked, { personId, how, strong, thenTo }: Comes): Promise<Answer> {
  const roles = await asked.asSystem(() => rolesHeld(asked.db, personId));
  if (strong || roles.length === 0 || roles.some((held) => !isStaff(held.role))) {
    await beginSession(asked, { personId, how, strong });
    return go(thenTo);
  }
  const key = await asked.asSystem(() => findKey(asked.db, personId));
  if (!key) return page("Sign in", <LinkNotEnough />, { bare: true });
  await beginStep(asked, "password", {
    personId,
    minutes: codeMinutes,
    secret: { how: how === "link" ? "link and code" : how, next: thenTo },
  });
  return go("/sign-in/code");
}
