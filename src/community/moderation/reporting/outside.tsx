import { isId, newId } from "../../../platform/db/index.ts";
import { notYetRight, one, page, type Answer, type Asked, type Typed } from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { sayMinutes } from "../../../words/duration.ts";
import { readText } from "../../../words/text.ts";
import { reasonCodes, isReason, type Reason } from "../reason.ts";
import { WORDS } from "../refusals.ts";
import { readClocks } from "../store/clock-store.ts";
import { findAnswer } from "../store/answer-store.ts";
import type { Thing } from "../thing.ts";
import { makeReport } from "./make-report.ts";
import { AnswerPage, OutsidePage, SentPage } from "./pages/outside-page.tsx";
import { hashReference, newReference, readReference } from "./reference.ts";

const title = "Tell us something";
const answerTitle = "What became of it";
/** Everything but what needs an account to see. */
export const outsideReasons: readonly Reason[] = reasonCodes.filter((reason) => reason !== "worried");

const draw = (typed: Typed, problems: Problems): Answer => {
  const body = (
    <OutsidePage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      reference={readReference(one(typed, "reference")) ?? newReference()}
      reasons={outsideReasons}
      typed={typed}
      problems={problems}
    />
  );
  return problems === noProblems ? page(title, body, {}) : notYetRight(title, body, {});
};

/** GET /report: for somebody without an account who is affected by something written here (Online Safety Act, s.20). */
export const showOutside = (): Answer => draw({}, noProblems);

/**
 * POST /report: kept as it is told, whatever it is about; nothing here says whether such a place or person exists. Its
 * reference is on the answer itself, and nowhere in an address.
 */
export async function sendOutside(asked: Asked): Promise<Answer> {
  const { typed } = asked;
  const problems: Record<string, string> = {};
  const reason = one(typed, "reason");
  if (!isReason(reason) || !outsideReasons.includes(reason)) problems["reason"] = WORDS.chooseReason;
  const words = readText(one(typed, "words"), {
    noun: "words",
    max: 4_000,
    required: true,
    missing: WORDS.sayWhere,
  });
  if (!words.ok) problems["words"] = words.sentence;
  if (!words.ok || !isReason(reason) || Object.keys(problems).length > 0) return draw(typed, problems);
  const reference = readReference(one(typed, "reference")) ?? newReference();
  const id = one(typed, "id");
  await makeReport(asked, somethingOutside, {
    id: isId(id) ? id : newId(),
    reason,
    words: words.value,
    saidBy: "outside",
    by: { referenceHash: hashReference(reference) },
  });
  const minutes = (await readClocks(asked))[reason];
  return page(
    title,
    <SentPage reference={reference} within={sayMinutes(minutes)} isImage={reason === "intimate image"} />,
  );
}

const somethingOutside: Thing = {
  kind: "outside",
  id: null,
  programmeId: null,
  spaceId: null,
  threadId: null,
  frozen: { title: null, words: "", handle: null, before: null, writtenAt: null },
  nameHidden: false,
  place: null,
  authors: [],
  roles: [],
};

/** GET and POST /report/answer: what became of a report, by its reference. */
export async function answerOutside(asked: Asked): Promise<Answer> {
  const typed = one(asked.typed, "reference");
  if (typed === "")
    return page(answerTitle, <AnswerPage found={null} typed={asked.typed} problems={noProblems} />);
  const reference = readReference(typed);
  const found = reference ? await findAnswer(asked, hashReference(reference)) : null;
  if (!found)
    return notYetRight(
      answerTitle,
      <AnswerPage
        found={null}
        typed={asked.typed}
        problems={{ reference: "We have nothing under this. Check each letter and number, and try again" }}
      />,
    );
  return page(answerTitle, <AnswerPage found={found} typed={asked.typed} problems={noProblems} />);
}
