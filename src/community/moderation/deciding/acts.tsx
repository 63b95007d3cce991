import { acknowledgeAlert } from "../../../safeguarding/index.ts";
import { isId, newId } from "../../../platform/db/index.ts";
import {
  changedMeanwhile,
  go,
  many,
  notFound,
  one,
  type Answer,
  type Asked,
} from "../../../platform/web/index.ts";
import { plainDigits } from "../../../words/digits.ts";
import { readText } from "../../../words/text.ts";
import { reachCase } from "../reach.ts";
import { REFUSALS, WORDS, type Refusal } from "../refusals.ts";
import { findAppeal, keepAppealDecided } from "../store/appeal-store.ts";
import { findDecision, insertNote, isAboutMember, keepClaim, keepDecision } from "../store/case-store.ts";
import { decideAppeal } from "./appeal.ts";
import { carryOutAppeal } from "./carry-out-appeal.ts";
import { carryOut } from "./carry-out.ts";
import { drawCase } from "./case.tsx";
import { decide, isTaken } from "./decide.ts";
import { isDoes } from "./does.ts";

const back = (id: string, done: string): Answer => go(`/reports/${id}?done=${done}`);

/** POST /reports/:id/claim: "I have it", so that two do not collide; or back for others. */
export async function claim(asked: Asked): Promise<Answer> {
  const report = await reachCase(asked, "change");
  const me = asked.actor.personId ?? "";
  if (report.decidedAt) throw changedMeanwhile(REFUSALS.decided);
  if (isTaken(report, me, asked.now)) throw changedMeanwhile(REFUSALS.hasIt);
  const gives = one(asked.typed, "act") === "back";
  await keepClaim(asked, report.id, gives ? null : me);
  if (!gives) await acknowledgeAlert(asked, "report", report.id, me);
  return back(report.id, gives ? "back" : "claimed");
}

/** POST /reports/:id/notes */
export async function note(asked: Asked): Promise<Answer> {
  const report = await reachCase(asked);
  const words = readText(one(asked.typed, "note"), {
    noun: "note",
    max: 4_000,
    required: true,
    missing: WORDS.note,
  });
  if (!words.ok) return drawCase(asked, report, asked.typed, { note: words.sentence });
  const id = one(asked.typed, "id");
  await insertNote(asked, { id: isId(id) ? id : newId(), caseId: report.id, words: words.value });
  return back(report.id, "noted");
}

// a refusal stands beside the field it is about
const fieldOf: Partial<Record<Refusal, string>> = { days: "days" };

/** POST /reports/:id/decision: with a reason, once; carried out and told in the same moment. */
export async function decideCase(asked: Asked): Promise<Answer> {
  const { typed } = asked;
  const report = await reachCase(asked, "change");
  const id = one(typed, "id");
  if (report.decidedAt && (await findDecision(asked, report.id))?.id === id)
    return back(report.id, "decided");
  const problems: Record<string, string> = {};
  const does = many(typed, "does").filter(isDoes);
  if (does.length === 0) problems["does"] = WORDS.chooseWhat;
  const because = readText(one(typed, "because"), {
    noun: "reason",
    max: 4_000,
    required: true,
    missing: WORDS.because,
  });
  if (!because.ok) problems["because"] = because.sentence;
  const author = readText(one(typed, "author"), { noun: "words", max: 2_000 });
  if (!author.ok) problems["author"] = author.sentence;
  const reporter = readText(one(typed, "reporter"), { noun: "words", max: 2_000 });
  if (!reporter.ok) problems["reporter"] = reporter.sentence;
  if (!because.ok || !author.ok || !reporter.ok || Object.keys(problems).length > 0)
    return drawCase(asked, report, typed, problems);
  const { personId, role } = asked.actor;
  if (!personId || role === "visitor") throw notFound();
  const days = plainDigits(one(typed, "days"));
  const outcome = decide(
    { ...report, aboutMember: await isAboutMember(asked, report.id) },
    { personId, role },
    { does, days: /^\d{1,3}$/.test(days) ? Number(days) : null },
    asked.now,
  );
  if (outcome.kind === "nothing") return back(report.id, "decided");
  if (outcome.kind === "refused")
    return drawCase(asked, report, typed, {
      [fieldOf[outcome.refusal] ?? "does"]: REFUSALS[outcome.refusal],
    });
  await keepDecision(asked, report.id, isId(id) ? id : newId(), outcome.state, because.value);
  await asked.happened({
    kind: "ReportDecided",
    subjectKind: "report",
    subjectId: report.id,
    programmeId: report.programmeId,
    detail: { does: outcome.state.does, reason: report.reason },
  });
  await carryOut(asked, report, outcome.state, { author: author.value, reporter: reporter.value });
  return back(report.id, "decided");
}

/** POST /reports/:id/appeals/:appealid: another person than the first. */
export async function decideAgain(asked: Asked): Promise<Answer> {
  const { typed, actor } = asked;
  const report = await reachCase(asked);
  const appeal = await findAppeal(asked, asked.params["appealid"] ?? "");
  if (!appeal || appeal.caseId !== report.id || !actor.personId || actor.role === "visitor") throw notFound();
  const problems: Record<string, string> = {};
  const upheld = one(typed, "upheld");
  if (upheld !== "yes" && upheld !== "no") problems["upheld"] = WORDS.chooseUpheld;
  const because = readText(one(typed, "again-because"), {
    noun: "reason",
    max: 4_000,
    required: true,
    missing: WORDS.because,
  });
  if (!because.ok) problems["again-because"] = because.sentence;
  if (!because.ok || Object.keys(problems).length > 0) return drawCase(asked, report, typed, problems);
  const outcome = decideAppeal(appeal, { personId: actor.personId, role: actor.role }, upheld === "yes");
  if (outcome.kind === "refused")
    return drawCase(asked, report, typed, { upheld: REFUSALS[outcome.refusal] });
  if (
    outcome.kind === "happened" &&
    (await keepAppealDecided(asked, appeal.id, outcome.state.upheld, because.value))
  )
    await carryOutAppeal(asked, report, appeal, outcome.state.upheld, because.value);
  return back(report.id, "appeal");
}
