import { newId, isId } from "../../../platform/db/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import { readText } from "../../../words/text.ts";
import { sayWhen } from "../../../words/time.ts";
import { listMyStrikes } from "../../store/strike-store.ts";
import { appealMinutes } from "../clocks.ts";
import { askAgain } from "../deciding/appeal.ts";
import { isReason, sayReason } from "../reason.ts";
import { REFUSALS, WORDS } from "../refusals.ts";
import { insertAppeal, listAppeals } from "../store/appeal-store.ts";
import { findTold, listSealTold, listTold, listWaiting } from "../store/told-store.ts";
import { tellOfAppeal } from "./tell-of-appeal.ts";
import { MinePage } from "./pages/mine-page.tsx";
import { sayStrike } from "./say-strike.ts";

const title = "What was decided";

async function draw(asked: Asked, typed: Typed, problems: Problems, about: string | null): Promise<Answer> {
  const { now } = asked;
  const told = await listTold(asked);
  const body = (
    <MinePage
      newId={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      strikes={(await listMyStrikes(asked)).map((strike) => ({
        id: strike.id,
        words: sayStrike(strike.kind),
        until: sayDay(today(strike.untilAt)),
      }))}
      told={told.map((each) => ({
        id: each.id,
        mine: each.side === "author",
        about: each.about,
        words: each.words,
        when: sayWhen(each.at, now),
        ask: each.mayAppeal && !each.appealed,
        asked: each.mayAppeal && each.appealed,
      }))}
      waiting={(await listWaiting(asked)).map((each) => ({
        id: each.id,
        reason: isReason(each.reason) ? sayReason(each.reason) : "",
        words: each.words,
        when: sayWhen(each.at, now),
        by: sayWhen(each.dueAt, now),
      }))}
      opened={(await listSealTold(asked)).map((each) => ({
        id: each.id,
        when: sayWhen(each.openedAt, now),
        words: each.words,
      }))}
      asking={about}
      done={
        one(asked.query, "done") === "asked"
          ? "We have it. Another person looks again, and you read here what became of it."
          : null
      }
      typed={typed}
      problems={problems}
    />
  );
  const options = { current: "community" };
  return problems === noProblems ? page(title, body, options) : notYetRight(title, body, options);
}

/** GET /community/decided: hers alone, whatever she is here. */
export const mine = async (asked: Asked): Promise<Answer> => draw(asked, {}, noProblems, null);

/** POST /community/decided/:id/appeal: she asks for another look, in her own words; somebody else decides. */
export async function appeal(asked: Asked): Promise<Answer> {
  const told = await findTold(asked, asked.params["id"] ?? "");
  if (!told) throw notFound();
  const words = readText(one(asked.typed, `words-${told.id}`), {
    noun: "words",
    max: 4_000,
    required: true,
    missing: WORDS.appeal,
  });
  const field = `words-${told.id}`;
  if (!words.ok) return draw(asked, asked.typed, { [field]: words.sentence }, told.id);
  const outcome = askAgain(told);
  if (outcome.kind === "refused")
    return draw(asked, asked.typed, { [field]: REFUSALS[outcome.refusal] }, told.id);
  if (outcome.kind === "happened") {
    await asked.asSystem(() =>
      insertAppeal(asked, {
        id: one(asked.typed, "id"),
        caseId: told.caseId,
        side: told.side,
        reportId: told.reportId,
        words: words.value,
        dueAt: new Date(asked.now.getTime() + appealMinutes * 60_000),
      }),
    );
    if ((await listAppeals(asked, { caseId: told.caseId })).length > 0)
      await tellOfAppeal(asked, told.caseId);
  }
  return go("/community/decided?done=asked");
}
