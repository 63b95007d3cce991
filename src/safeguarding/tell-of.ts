import type { Doing } from "../platform/web/index.ts";
import type { Concern } from "./concern.ts";
import { alertDuty, whoIsOnDuty } from "./duty/index.ts";
import { listHolders } from "./store.ts";

/**
 * Tells whoever is on duty, and on up the ladder until somebody has it; never whom it is kept from. Told again after more
 * is known, it tells those who should have been told instead. Answers everybody told so far.
 */
export const tellOf = (doing: Doing, concern: Concern): Promise<string[]> =>
  alertDuty(doing, {
    subjectKind: "concern",
    subjectId: concern.id,
    programmeId: concern.programmeId,
    level: concern.level,
    link: `/concerns/${concern.id}`,
    skip: concern.keptFrom,
    raisedBy: concern.raisedBy,
  });

/** Who would be told first of a concern in this programme; never those it is kept from. */
export async function firstTold(
  doing: Doing,
  programmeId: string,
  raisedBy: string,
  keptFrom: readonly string[] = [],
): Promise<string[]> {
  const rungs = await whoIsOnDuty(doing, programmeId, { skip: keptFrom, avoid: [raisedBy] });
  return [...(rungs[0]?.personIds ?? [])];
}

/** The open pages of one person that show concerns hear this topic, and nobody else's do. */
export const myConcerns = "my:concerns";

/**
 * Every open page of those who may see this concern looks again, and of nobody else: that a page looks again would tell
 * her that there is one.
 * @param also people who may see it besides the leads, those told and whoever raised it
 */
export async function concernChanged(
  doing: Doing,
  concern: Concern,
  also: readonly string[] = [],
): Promise<void> {
  const leads = (await listHolders(doing, concern.programmeId))
    .filter(({ role }) => role === "safeguarding-lead")
    .map(({ personId }) => personId);
  const may = [...concern.toldIds, ...leads, ...also].filter((id) => !concern.keptFrom.includes(id));
  for (const personId of new Set([...may, concern.raisedBy]))
    await doing.changed(`${myConcerns}@${personId}`);
  await doing.changed(`concern:${concern.id}`);
}
