import type { Doing } from "../../../platform/web/index.ts";
import type { ReportCase } from "../report-case.ts";
import { postOf } from "../store/effects-store.ts";

/**
 * Tells the house what a decision did to a post, signed by nobody, as when its author does it: it leaves the desk and the
 * search, or comes back. Our own code, in the transaction of the decision.
 */
export async function tellPost(
  doing: Doing,
  report: ReportCase,
  kind: "PostRemoved" | "PostChanged",
): Promise<void> {
  const id = await postOf(doing, report);
  if (!id) return;
  await doing.happened({
    kind,
    unsigned: true,
    subjectKind: "post",
    subjectId: id,
    ...(report.programmeId ? { programmeId: report.programmeId } : {}),
    detail: { spaceId: report.spaceId, threadId: report.threadId },
  });
}
