import { dropDraft } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import { changedMeanwhile, go, one, type Answer, type Asked } from "../platform/web/index.ts";
import { readText } from "../words/text.ts";
import { lookAgain } from "./carry-out.ts";
import { reachVisit } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { rulesUnmet } from "./rules-unmet.ts";
import { drawVisit } from "./show-visit.tsx";
import { insertOverride } from "./store/visit-store.ts";
import { visitFact } from "./visit.ts";

/** POST /visits/:id/override: a coordinator lets it go ahead, with a reason that shows (product principle 10). */
export const override =
  (texts: boolean) =>
  async (asked: Asked): Promise<Answer> => {
    const visit = await reachVisit(asked, "override");
    const unmet = visit.state === "planned" ? rulesUnmet(visit) : [];
    if (unmet.length === 0) throw changedMeanwhile(REFUSALS.overrideNothing);
    const rule = unmet.find((each) => each === one(asked.typed, "rule"));
    const reason = readText(one(asked.typed, "reason"), {
      noun: "reason",
      max: 1_000,
      required: true,
      missing: "Say why it is safe all the same",
    });
    if (!rule || !reason.ok)
      return drawVisit(asked, visit, texts, asked.typed, {
        ...(rule ? {} : { rule: "Choose what may be left out" }),
        ...(reason.ok ? {} : { reason: reason.sentence }),
      });
    const typedId = one(asked.typed, "id");
    const id = isId(typedId) ? typedId : newId();
    if (await insertOverride(asked, { id, visitId: visit.id, rule, reason: reason.value }))
      await asked.happened(visitFact("VisitRuleOverridden", visit, { rule }));
    await lookAgain(asked, visit);
    await dropDraft(asked, "visit-override");
    return go(`/visits/${visit.id}?just=through`);
  };
