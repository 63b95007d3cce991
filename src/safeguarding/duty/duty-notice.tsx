import type { FindNotice } from "../../platform/web/index.ts";
import { sayAgo } from "../../words/duration.ts";
import { isStaff } from "../../words/roles.ts";
import { sayWhen } from "../../words/time.ts";
import { wakes } from "./clocks.ts";
import { DutyNotice } from "./pages/notice.tsx";
import { listWaitingFor } from "./store/alert-store.ts";

/**
 * What whoever is on duty was told of and nobody has yet: on every page, whichever role she is acting in. Undefined for
 * those who cannot be on duty. One query.
 */
export const dutyNotice: FindNotice = async (asked) => {
  const { role, otherRoles } = asked.actor;
  if (!isStaff(role) && otherRoles === 0) return undefined;
  const [first, ...others] = await listWaitingFor(asked);
  // on the page of what waits, that page says it itself
  if (!first || (others.length === 0 && first.link === asked.path)) return null;
  const next =
    first.nextAt && first.nextAt > asked.now
      ? ` The next alert goes out ${sayWhen(first.nextAt, asked.now)}.`
      : "";
  const clock = `Raised ${sayAgo(first.raisedAt, asked.now)}, and nobody has it yet.${next}`;
  // in a role that may not open it, she is led to where she changes roles
  const [href, doWords] = isStaff(role)
    ? [others.length > 0 ? "/duty" : first.link, others.length > 0 ? "See them" : "Open it"]
    : ["/me/acting-as", "Change who you are acting as"];
  const now = [first, ...others].some(({ level }) => wakes(level));
  return <DutyNotice now={now} count={others.length + 1} clock={clock} href={href} doWords={doWords} />;
};
