import { at, addDays } from "../../../words/day.ts";
import { addMonths } from "../../../words/add-months.ts";
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
import { readText } from "../../../words/text.ts";
import { allFamilies } from "../rules/all-families.ts";
import { keptRules } from "./change.ts";
import { isMiss } from "./figures.ts";
import { MissesPage } from "./pages/misses-page.tsx";
import { whoReviewsMisses } from "./policy.ts";
import { listChanges } from "./store/change-store.ts";
import { listSeen } from "./list-seen.ts";
import { findPostSpace, insertReview, type SeenOtherwise } from "./store/figure-store.ts";

const title = "What the rules missed";
/** How many months back posts are reviewed. */
const monthsReviewed = 3;

/** GET /triage/misses: posts people saw as graver than the rules did (practice: engine rule 10, the missed-case review). */
export const showMisses = async (asked: Asked): Promise<Answer> =>
  page(title, await draw(asked, {}, noProblems), { current: "community" });

/** POST /triage/misses/:id: what came of one. */
export async function reviewMiss(asked: Asked): Promise<Answer> {
  const postId = asked.params["id"] ?? "";
  const spaceId = await findPostSpace(asked, postId);
  if (!spaceId) throw notFound();
  const does = one(asked.typed, "does");
  const because = readText(one(asked.typed, "because"), {
    noun: "answer",
    max: 2000,
    required: true,
    missing: "Say what you found",
  });
  const problems: Record<string, string> = {
    ...(isDoing(does) ? {} : { does: "Choose what comes of it" }),
    ...(because.ok ? {} : { because: because.sentence }),
  };
  if (!isDoing(does) || !because.ok)
    return notYetRight(title, await draw(asked, { ...asked.typed, post: postId }, problems), {
      current: "community",
    });
  const ruleId =
    keptRules(allFamilies, await listChanges(asked)).find(({ rule }) => rule.id === one(asked.typed, "rule"))
      ?.rule.id ?? null;
  const fromConcern = (await listMisses(asked)).some(
    (miss) => miss.postId === postId && miss.from === "concern",
  );
  await insertReview(asked, { postId, spaceId, ruleId, does, because: because.value, fromConcern });
  if (does === "example") return go("/triage/examples#add");
  return go(does === "change" && ruleId ? `/triage/rules/${ruleId}#change` : "/triage/misses?just=reviewed");
}

const isDoing = (typed: string): typed is "example" | "change" | "nothing" =>
  ["example", "change", "nothing"].includes(typed);

const backTo = ({ today }: Asked) => addMonths(today, -monthsReviewed);

/** Posts that people saw as graver than the rules did, the newest first. */
export const listMisses = async (asked: Asked): Promise<SeenOtherwise[]> =>
  (await listSeen(asked, at(backTo(asked), "00:00"), at(addDays(asked.today, 1), "00:00"))).filter(isMiss);

async function draw(asked: Asked, typed: Typed, problems: Problems) {
  const misses = await listMisses(asked);
  const open = misses.filter(({ reviewed }) => !reviewed);
  const wanted = one(typed, "post") || one(asked.query, "post");
  return (
    <MissesPage
      from={backTo(asked)}
      open={open}
      at={(open.find(({ postId }) => postId === wanted) ?? open[0])?.postId ?? null}
      reviewed={misses.filter(({ reviewed }) => reviewed)}
      rules={keptRules(allFamilies, await listChanges(asked)).map(({ rule }) => rule.id)}
      mayReview={whoReviewsMisses.some((role) => role === asked.actor.role)}
      just={one(asked.query, "just")}
      typed={typed}
      problems={problems}
    />
  );
}
