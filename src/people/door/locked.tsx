import { go, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { isStaff } from "../../words/roles.ts";
import { Locked } from "./locked-page.tsx";
import { lockSession } from "../sessions/store.ts";
import { whereNext } from "../sign-in/where-next.ts";

/**
 * What a page becomes after idling, or after leaving quickly: nothing of hers is on it. Signing in again as the same
 * person opens the same session and goes on where she was. With `now`, the page itself says that it has idled.
 */
export async function locked(asked: Asked): Promise<Answer> {
  const { sessionId, locked: already, role } = asked.actor;
  const wished = whereNext(one(asked.query, "then")) ?? "/";
  const next = wished.startsWith("/locked") ? "/" : wished;
  const idled = one(asked.query, "now") === "1";
  if (sessionId && !already && !idled) return go(next);
  if (sessionId && !already) await asked.asSystem(() => lockSession(asked.db, sessionId, asked.now));
  return page("Locked", <Locked next={next} staff={isStaff(role)} />, { bare: true });
}
