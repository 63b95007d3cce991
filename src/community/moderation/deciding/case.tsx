import { namesOf } from "../../../people/index.ts";
import { isId, newId } from "../../../platform/db/index.ts";
import { notYetRight, one, page, type Answer, type Asked, type Typed } from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { sayAgo } from "../../../words/duration.ts";
import { sayWhen } from "../../../words/time.ts";
import { sayReason } from "../reason.ts";
import { reachCase } from "../reach.ts";
import { sayDue, saySaidBy, sayWhere } from "../say-case.ts";
import { listAppeals } from "../store/appeal-store.ts";
import {
  countStrikes,
  findDecision,
  isAboutMember,
  listNotes,
  listReports,
  type SeenCase,
} from "../store/case-store.ts";
import { isTaken } from "./decide.ts";
import { offered } from "./offered.ts";
import { CasePage } from "./pages/case-page.tsx";
import { sayChoice, sayDone } from "./say-does.ts";

const done: Record<string, string> = {
  claimed: "You have it. Nobody else decides while you do.",
  back: "It is back for others.",
  noted: "Noted.",
  decided: "Decided. Whoever reported is told, and so is its author where something changed for them.",
  appeal: "Looked at again. Whoever asked is told.",
};

/** Draws a case again with what was typed and what is not yet right. */
export async function drawCase(
  asked: Asked,
  report: SeenCase,
  typed: Typed = {},
  problems: Problems = noProblems,
): Promise<Answer> {
  const { now, actor } = asked;
  const me = actor.personId ?? "";
  const reports = await listReports(asked, report.id);
  const notes = await listNotes(asked, report.id);
  const decision = await findDecision(asked, report.id);
  const appeals = actor.role === "supporter" ? [] : await listAppeals(asked, { caseId: report.id });
  const aboutMember = await isAboutMember(asked, report.id);
  const names = await namesOf(asked, [report.claimedBy, decision?.by ?? null, ...notes.map(({ by }) => by)]);
  const called = (id: string | null): string => names.get(id ?? "")?.called ?? "Somebody";
  const body = (
    <CasePage
      id={report.id}
      newId={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      title={sayReason(report.reason)}
      where={sayWhere(report)}
      due={report.decidedAt ? null : sayDue(report.dueAt, now)}
      frozen={report.frozen}
      nameHidden={report.nameHidden}
      thingKind={report.thingKind}
      thingId={report.thingId}
      placeHref={report.threadId && actor.role !== "administrator" ? `/threads/${report.threadId}` : null}
      strikes={aboutMember && !report.nameHidden ? await countStrikes(asked, report.id) : null}
      reports={reports.map((each) => ({
        id: each.id,
        who: saySaidBy(each.saidBy),
        reason: sayReason(each.reason),
        words: each.words,
        when: sayAgo(each.at, now),
      }))}
      notes={notes.map((each) => ({
        id: each.id,
        who: called(each.by),
        when: sayAgo(each.at, now),
        words: each.words,
      }))}
      claim={
        report.decidedAt
          ? null
          : isTaken(report, me, now)
            ? { by: called(report.claimedBy), mine: false }
            : report.claimedBy === me
              ? { by: "You", mine: true }
              : { by: null, mine: false }
      }
      options={offered({ ...report, aboutMember }, actor.role === "visitor" ? "parent" : actor.role).map(
        (does) => ({
          value: does,
          ...sayChoice(does),
        }),
      )}
      hasDays={aboutMember && actor.role !== "supporter" && report.spaceId !== null}
      decision={
        decision
          ? {
              what: sayDone(decision.does),
              who: called(decision.by),
              when: sayWhen(decision.at, now),
              because: decision.because,
              inTime: decision.inTime,
              days: decision.days,
            }
          : null
      }
      appeals={appeals.map((each) => ({
        id: each.id,
        who: each.side === "author" ? "Its author" : "Whoever reported it",
        words: each.words,
        when: sayAgo(each.at, now),
        due: sayDue(each.dueAt, now),
        state: each.decidedAt
          ? {
              kind: "decided",
              words: each.upheld ? "It was changed" : "It stays as it was",
              because: each.because ?? "",
            }
          : each.firstBy === me
            ? { kind: "yours" }
            : { kind: "open" },
      }))}
      said={done[one(asked.query, "done")] ?? null}
      typed={typed}
      problems={problems}
    />
  );
  const options = { current: "reports" };
  return problems === noProblems ? page("Report", body, options) : notYetRight("Report", body, options);
}

/** GET /reports/:id */
export const showCase = async (asked: Asked): Promise<Answer> => drawCase(asked, await reachCase(asked));
