import { acknowledgeAlert } from "../../../safeguarding/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { ReportCase } from "../report-case.ts";
import {
  closeThread,
  hidePost,
  insertStrike,
  insertTold,
  listAuthors,
  listReporters,
  removePost,
  slowSeconds,
  slowThread,
} from "../store/effects-store.ts";
import { tellThem } from "../telling/tell-them.ts";
import type { Decision } from "./decide.ts";
import { mayAppeal } from "./appeal.ts";
import { strikesOf } from "./offered.ts";
import { tellPost } from "./tell-post.ts";
import { sayToAuthor, sayToReporter } from "./say-does.ts";

/** What was said to each side besides the sentences there are; empty where nothing was. */
export type OwnWords = { author: string; reporter: string };

/**
 * Does what was decided, in the same transaction, as our own code: whoever decides must not learn whose hidden name it is.
 * Both sides are told in plain words on a page of their own, each apart; never who reported.
 */
export async function carryOut(
  doing: Doing,
  report: ReportCase,
  decision: Decision,
  own: OwnWords,
): Promise<void> {
  const { does, days } = decision;
  await doing.asSystem(async () => {
    if (does.includes("hide")) await hidePost(doing, report);
    if (does.includes("remove")) {
      await removePost(doing, report);
      await tellPost(doing, report, "PostRemoved");
    }
    if (report.threadId && does.includes("slow")) await slowThread(doing, report.threadId, slowSeconds);
    if (report.threadId && does.includes("close")) await closeThread(doing, report.threadId, true);
    for (const each of does) {
      const kind = strikesOf[each];
      if (kind && days) await insertStrike(doing, report, kind, days);
    }
    await tellBoth(doing, report, decision, own);
  });
  await acknowledgeAlert(doing, "report", report.id, decision.by);
  if (report.spaceId)
    for (const topic of [`space:${report.spaceId}`, `desk:${report.spaceId}`]) await doing.changed(topic);
}

async function tellBoth(doing: Doing, report: ReportCase, { does }: Decision, own: OwnWords): Promise<void> {
  const toAuthor = sayToAuthor(does);
  if (toAuthor.length > 0 && report.thingKind !== "person") {
    await insertTold(doing, report.id, {
      reportId: null,
      about: report.frozen.words || (report.frozen.title ?? ""),
      words: [...toAuthor, own.author].filter(Boolean).join(" "),
      mayAppeal: mayAppeal("author", does),
    });
    await tellThem(doing, await listAuthors(doing, report.id), report.id);
  }
  for (const { reportId, personId } of await listReporters(doing, report.id)) {
    await insertTold(doing, report.id, {
      reportId,
      about: "",
      words: [sayToReporter(does), own.reporter].filter(Boolean).join(" "),
      mayAppeal: mayAppeal("reporter", does),
    });
    if (personId) await tellThem(doing, [personId], report.id);
  }
}
