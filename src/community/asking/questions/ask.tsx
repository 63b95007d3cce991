import { isId, newId } from "../../../platform/db/index.ts";
import { dropDraft, loadDraft } from "../../../people/index.ts";
import {
  go,
  many,
  notAllowed,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";
import { readText } from "../../../words/text.ts";
import { atTheDoor } from "../../at-the-door.ts";
import { reachSpace, type Inside } from "../../reach.ts";
import { isRed, judgeWords, tellOfRed } from "../judge-words.ts";
import { REFUSALS } from "../refusals.ts";
import { askQuestion } from "./ask-question.ts";
import { AskPage } from "./pages/ask-page.tsx";
import { putInHands } from "./put-question.ts";
import { aboutQuestion, isWaiting } from "./question.ts";
import { sayWeeks } from "./say-weeks.ts";
import { findPromise, listAnswerers } from "./store/answering-store.ts";
import { keepAuthor, listHers } from "./store/author-store.ts";
import { insertQuestion } from "./store/question-store.ts";

/** GET /spaces/:id/questions/new */
export async function askToAsk(asked: Asked): Promise<Answer> {
  const inside = await reachAsker(asked);
  const away = await atTheDoor(asked);
  if (away) return away;
  const kept = (await loadDraft(asked, "question"))?.typed ?? {};
  return draw(asked, inside, kept, noProblems);
}

/** POST /spaces/:id/questions: asked without a name, and somebody's to answer from then on (A10, A12). */
export async function ask(asked: Asked): Promise<Answer> {
  const inside = await reachAsker(asked);
  const { space, mine } = inside;
  const words = readText(one(asked.typed, "words"), { noun: "question", max: 2_000, required: true });
  if (!words.ok) return draw(asked, inside, asked.typed, { words: words.sentence });
  const allows = many(asked.typed, "allows");
  const typedId = one(asked.typed, "id");
  const outcome = askQuestion(
    {
      id: isId(typedId) ? typedId : newId(),
      programmeId: space.programmeId,
      spaceId: space.id,
      words: words.value,
      weeks: allows.includes("weeks") ? await sayWeeks(asked) : null,
      handedBy: null,
      mayShare: allows.includes("share"),
      waitsForHer: false,
    },
    {
      answerers: await listAnswerers(asked, space.programmeId),
      workingDays: await findPromise(asked, space.programmeId),
      nation: asked.organisation.nation,
      now: asked.now,
      openOfHers: (await listHers(asked)).filter(isWaiting).length,
    },
  );
  if (outcome.kind === "refused")
    return draw(asked, inside, asked.typed, { words: REFUSALS[outcome.refusal] });
  let urgent = false;
  if (outcome.kind === "happened") {
    const { tier, reason } = await judgeWords(asked, space, words.value);
    const question = { ...outcome.state, tier, tierReason: reason };
    urgent = isRed(tier);
    if (mine && (await insertQuestion(asked, question))) {
      await keepAuthor(asked, question.id, mine);
      await asked.happened(...outcome.facts);
      await putInHands(asked, question, "asked");
      await tellOfRed(asked, aboutQuestion(question), tier);
    }
    await dropDraft(asked, "question");
  }
  return go(`/spaces/${space.id}/questions?just=${urgent ? "asked-soon" : "asked"}`);
}

async function reachAsker(asked: Asked): Promise<Inside> {
  const inside = await reachSpace(asked);
  if (inside.mine?.place !== "member") throw notAllowed("Members of this community ask here.");
  return inside;
}

async function draw(asked: Asked, { space }: Inside, typed: Typed, problems: Problems): Promise<Answer> {
  const typedId = one(typed, "id");
  const view = (
    <AskPage
      spaceId={space.id}
      id={isId(typedId) ? typedId : newId()}
      weeks={await sayWeeks(asked)}
      within={`within ${plural(await findPromise(asked, space.programmeId), "working day")}`}
      lines={asked.organisation.helpLines}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Ask", view, { current: "community" })
    : page("Ask", view, { current: "community" });
}
