import { dropDraft, loadDraft } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  many,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { keepPost } from "../writing/keep-post.ts";
import { isWant } from "./ending.ts";
import { FarewellPage } from "./pages/farewell-page.tsx";
import { GoodbyePage } from "./pages/goodbye-page.tsx";
import { reachAsLeader, reachAsMember, reachGoodbye, type ReachedEnding } from "./reach.ts";
import { GOODBYE_REFUSALS } from "./refusals.ts";
import { sayEnding } from "./say-ending.ts";
import { keepFarewell } from "./store/ending-store.ts";
import { keepWish, listWishes } from "./store/wish-store.ts";

const title = "Saying goodbye";
const saidAfter: Record<string, string> = {
  sent: "Thank you. A coordinator reads it and gets in touch.",
  opened: "The goodbye is open.",
};

/** GET /spaces/:id/goodbye */
export async function goodbye(asked: Asked): Promise<Answer> {
  const reached = await reachGoodbye(asked);
  return draw(
    asked,
    reached,
    (await loadDraft(asked, `next:${reached.space.id}`))?.typed ?? null,
    noProblems,
  );
}

/** POST /spaces/:id/next: what she would like afterwards. */
export async function sayNext(asked: Asked): Promise<Answer> {
  const reached = await reachAsMember(asked);
  const wants = many(asked.typed, "wants").filter(isWant);
  const words = readText(one(asked.typed, "words"), { noun: "words", max: 2_000 });
  const problems: Record<string, string> = {};
  if (wants.length === 0) problems["wants"] = "Choose at least one; “Nothing just now” is one of them.";
  if (!words.ok) problems["words"] = words.sentence;
  if (Object.keys(problems).length > 0 || !words.ok) return draw(asked, reached, asked.typed, problems);
  await keepWish(asked, reached.mine, { wants: [...new Set(wants)], words: words.value || null });
  await dropDraft(asked, `next:${reached.space.id}`);
  return go(`/spaces/${reached.space.id}/goodbye?just=sent`);
}

/** GET /spaces/:id/farewell, for whoever leads it. */
export async function askFarewell(asked: Asked): Promise<Answer> {
  const reached = await reachAsLeader(asked);
  if (reached.ending.farewellThreadId) return go(`/threads/${reached.ending.farewellThreadId}`);
  const typed = (await loadDraft(asked, `farewell:${reached.space.id}`))?.typed ?? {};
  return drawFarewell(reached, typed, noProblems);
}

/** POST /spaces/:id/farewell: her own words begin the goodbye; pressed twice, it begins once. */
export async function openFarewell(asked: Asked): Promise<Answer> {
  const reached = await reachAsLeader(asked);
  const { space, mine, ending, stage } = reached;
  if (ending.farewellThreadId) return go(`/threads/${ending.farewellThreadId}`);
  if (stage !== "goodbye" && stage !== "last week")
    return drawFarewell(reached, asked.typed, { words: GOODBYE_REFUSALS.tooEarly });
  const words = readText(one(asked.typed, "words"), {
    noun: "words",
    max: 5_000,
    required: true,
    missing: GOODBYE_REFUSALS.wordsMissing,
  });
  if (!words.ok) return drawFarewell(reached, asked.typed, { words: words.sentence });
  const [id, threadId] = ["id", "thread-id"].map((name) =>
    isId(one(asked.typed, name)) ? one(asked.typed, name) : newId(),
  );
  await keepPost(asked, space.programmeId, {
    id: id ?? newId(),
    threadId: threadId ?? newId(),
    author: mine,
    words: words.value,
    nameHidden: false,
    opens: { title: "Goodbyes", notes: [], folderId: null, kind: "farewell" },
  });
  await keepFarewell(asked, space.id, threadId ?? "");
  await dropDraft(asked, `farewell:${space.id}`);
  return go(`/spaces/${space.id}/goodbye?just=opened`);
}

function drawFarewell({ space }: ReachedEnding, typed: Typed, problems: Problems): Answer {
  const of = (name: string): string => (isId(one(typed, name)) ? one(typed, name) : newId());
  const body = (
    <FarewellPage
      spaceId={space.id}
      name={space.name}
      id={of("id")}
      threadId={of("thread-id")}
      typed={typed}
      problems={problems}
    />
  );
  const heading = "Open the goodbye";
  return Object.keys(problems).length > 0
    ? notYetRight(heading, body, { current: "community" })
    : page(heading, body, { current: "community" });
}

async function draw(
  asked: Asked,
  reached: ReachedEnding,
  typed: Typed | null,
  problems: Problems,
): Promise<Answer> {
  const { space, mine, ending, stage } = reached;
  const isMember = mine?.place === "member";
  const [before] = isMember
    ? (await listWishes(asked, space.id)).filter((wish) => wish.placeId === mine.id)
    : [];
  const isClosed = stage === "closed";
  const body = (
    <GoodbyePage
      spaceId={space.id}
      name={space.name}
      said={saidAfter[one(asked.query, "just")] ?? null}
      lines={sayEnding(space, asked.today)}
      farewellHref={ending?.farewellThreadId && !isClosed ? `/threads/${ending.farewellThreadId}` : null}
      mayWrite={stage !== "read only"}
      mayOpen={
        ending !== null &&
        ending.ledBy === asked.actor.personId &&
        mine?.place === "supporter" &&
        ending.farewellThreadId === null &&
        (stage === "goodbye" || stage === "last week")
      }
      isMember={isMember}
      isClosed={isClosed}
      nextWords={ending?.nextWords ?? ""}
      wish={
        isMember
          ? { typed: typed ?? (before ? { wants: before.wants, words: before.words ?? "" } : {}), problems }
          : null
      }
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight(title, body, { current: "community" })
    : page(title, body, { current: "community", live: [`space:${space.id}`] });
}
