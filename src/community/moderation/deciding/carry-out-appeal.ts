import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { dueAt } from "../clocks.ts";
import type { ReportCase } from "../report-case.ts";
import { readClocks } from "../store/clock-store.ts";
import {
  closeThread,
  endStrikes,
  insertTold,
  listAuthors,
  listReporters,
  restorePost,
  slowThread,
} from "../store/effects-store.ts";
import { reopenFor } from "../store/reopen-store.ts";
import { tellThem } from "../telling/tell-them.ts";
import { tellPost } from "./tell-post.ts";
import type { Appeal } from "./appeal.ts";

/**
 * What follows from another look. Upheld for its author: what was taken away is back, what held has ended, and whoever
 * reported reads that it is back. Upheld for whoever reported: the report is open again, for a new decision. Our own code.
 */
export async function carryOutAppeal(
  doing: Doing,
  report: ReportCase,
  appeal: Appeal,
  upheld: boolean,
  because: string,
): Promise<void> {
  await doing.asSystem(async () => {
    if (upheld && appeal.side === "author") {
      await restorePost(doing, report);
      await tellPost(doing, report, "PostChanged");
      await endStrikes(doing, report.id, "appeal");
      if (report.threadId && report.thingKind === "thread") {
        await slowThread(doing, report.threadId, null);
        await closeThread(doing, report.threadId, false);
      }
    }
    if (upheld && appeal.side === "reporter")
      await reopenFor(doing, report, appeal, {
        id: newId(),
        dueAt: dueAt(report.reason, await readClocks(doing), doing.now),
      });
    await tell(doing, report, appeal, upheld, because);
  });
  await doing.happened({
    kind: "ReportLookedAtAgain",
    subjectKind: "report",
    subjectId: report.id,
    programmeId: report.programmeId,
    detail: { upheld, side: appeal.side },
  });
  if (report.spaceId)
    for (const topic of [`space:${report.spaceId}`, `desk:${report.spaceId}`]) await doing.changed(topic);
}

async function tell(
  doing: Doing,
  report: ReportCase,
  appeal: Appeal,
  upheld: boolean,
  because: string,
): Promise<void> {
  const reporters = await listReporters(doing, report.id);
  const [yes, no] =
    appeal.side === "author"
      ? [
          "Another person looked again. You were right: what was taken away is back, and what held for you has ended.",
          "Another person looked again. It stays as it was decided.",
        ]
      : [
          "Another person looked again. You were right: it is open again, and somebody decides anew.",
          "Another person looked again. It stays as it was decided.",
        ];
  await insertTold(doing, report.id, {
    reportId: appeal.reportId,
    about: appeal.words,
    words: `${upheld ? yes : no} ${because}`,
    mayAppeal: false,
  });
  const asked =
    appeal.side === "author"
      ? await listAuthors(doing, report.id)
      : reporters.flatMap(({ reportId, personId }) =>
          reportId === appeal.reportId && personId ? [personId] : [],
        );
  await tellThem(doing, asked, appeal.id);
  if (!upheld || appeal.side !== "author") return;
  for (const { reportId, personId } of reporters) {
    await insertTold(doing, report.id, {
      reportId,
      about: "",
      words: "Somebody asked for another look at what you reported. Another person looked, and put it back.",
      mayAppeal: false,
    });
    if (personId) await tellThem(doing, [personId], `${appeal.id}:back`);
  }
}
