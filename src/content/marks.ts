import type { Doing } from "../platform/web/index.ts";
import { sayDay } from "../words/day.ts";
import { isStaff } from "../words/roles.ts";
import type { Content } from "./content.ts";
import { standingOf } from "./sign-off.ts";
import { listSignOffs } from "./store.ts";

type Words = Pick<Content, "key" | "text">;

/** Who is told whether words were checked: everybody who works or volunteers here. Never a parent or a visitor. */
export const seesMarks = (doing: Doing): boolean => {
  const { role, locked } = doing.actor;
  return (
    !locked &&
    (isStaff(role) || ["supporter", "referrer", "professional", "moderator", "staff-member"].includes(role))
  );
};

/**
 * What staff are told beside words that nobody here has checked, or whose check has run out; null for signed words, and
 * for readers whom it would only frighten. One query, however many texts.
 */
export async function markOf(doing: Doing, contents: readonly Words[]): Promise<string | null> {
  if (!seesMarks(doing) || contents.length === 0) return null;
  const signOffs = await listSignOffs(
    doing,
    contents.map(({ key }) => key),
  );
  const standings = contents.map((content) => standingOf(content, signOffs, doing.today));
  const unsigned = standings.filter(({ state }) => state === "unsigned").length;
  if (unsigned > 0)
    return unsigned === contents.length
      ? "Not yet checked by a clinician here."
      : "Some of these are not yet checked by a clinician here.";
  const ranOut = standings.flatMap((each) => (each.state === "run out" ? [each.signOff.reviewOn] : []));
  const [first] = ranOut.toSorted();
  return first ? `The clinician’s check ran out on ${sayDay(first)}.` : null;
}
