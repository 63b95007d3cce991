import { isId, newId } from "../../../platform/db/index.ts";
import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readText } from "../../../words/text.ts";
import type { Tier } from "../tier.ts";
import { triage } from "../triage.ts";
import { bookOf } from "./book-of.ts";
import { ExamplesPage } from "./pages/examples-page.tsx";
import { mayChange } from "./policy.ts";
import { shippedExamples } from "./shipped-examples.ts";
import { endExample, insertExample, listExamples } from "./store/example-store.ts";
import type { Example } from "./try-change.ts";

const title = "Examples the rules are tried on";
const options = { current: "organisation" };

/** GET /triage/examples */
export const showExamples = async (asked: Asked): Promise<Answer> =>
  page(title, await draw(asked, { words: one(asked.query, "from") }, noProblems), options);

/** POST /triage/examples: one more, in words nobody can be known by. */
export async function addExample(asked: Asked): Promise<Answer> {
  const { typed } = asked;
  const words = readText(one(typed, "words"), { noun: "post", max: 4000, required: true });
  const tier = one(typed, "tier");
  const space = one(typed, "space");
  const [weeks, days] = [readAmount(one(typed, "weeks"), 45), readAmount(one(typed, "days"), 2000)];
  const problems: Record<string, string> = {
    ...(words.ok ? {} : { words: words.sentence }),
    ...(isTier(tier) ? {} : { tier: "Choose what the rules ought to say" }),
    ...(space === "mums" || space === "dads" ? {} : { space: "Choose the space" }),
    ...(weeks === undefined ? { weeks: "Enter weeks from 0 to 45, or nothing" } : {}),
    ...(days === undefined ? { days: "Enter days from 0 to 2,000, or nothing" } : {}),
  };
  if (
    !words.ok ||
    !isTier(tier) ||
    weeks === undefined ||
    days === undefined ||
    Object.keys(problems).length > 0
  )
    return notYetRight(title, await draw(asked, typed, problems), options);
  await insertExample(asked, {
    id: isId(one(typed, "id")) ? one(typed, "id") : newId(),
    tier,
    post: {
      text: words.value,
      space: space === "dads" ? "dads" : "mums",
      gestationWeeks: weeks,
      daysSinceBirth: days,
    },
  });
  return go("/triage/examples?just=added");
}

/** POST /triage/examples/:id/ending */
export async function stopExample(asked: Asked): Promise<Answer> {
  await endExample(asked, asked.params["id"] ?? "");
  return go("/triage/examples?just=ended");
}

async function draw(asked: Asked, typed: Typed, problems: Problems) {
  const { book } = await bookOf(asked);
  const own = await listExamples(asked);
  const tried = (example: Example) => ({ example, now: triage(example.post, book).tier });
  return (
    <ExamplesPage
      own={own.map(tried)}
      shipped={shippedExamples.map(tried)}
      mayChange={mayChange(asked.actor)}
      just={one(asked.query, "just")}
      typed={typed}
      problems={problems}
    />
  );
}

const isTier = (typed: string): typed is Tier => ["R", "U", "S", "A", "none"].includes(typed);

// undefined: not a number there can be
function readAmount(typed: string, max: number): number | null | undefined {
  if (typed.trim() === "") return null;
  const amount = Number(typed.trim());
  return Number.isInteger(amount) && amount >= 0 && amount <= max ? amount : undefined;
}
