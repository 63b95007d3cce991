import { namesOf } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { noProblems } from "../ui/index.ts";
import { readText } from "../words/text.ts";
import { concernFact, type Concern } from "./concern.ts";
import { dropKept, keptDraft } from "./drafts.ts";
import { calledIn, idsIn, toldIn } from "./names-in.ts";
import { wordsMax } from "./pages/words-field.tsx";
import { WordsPage } from "./pages/words-page.tsx";
import { reachConcern } from "./reach.ts";
import { insertWords } from "./store.ts";
import { concernChanged } from "./tell-of.ts";

/** GET and POST /concerns/:id/words: her own words, whenever she has them. */
export async function askWords(asked: Asked): Promise<Answer> {
  const found = await reachConcern(asked);
  const typed = { ...(await keptDraft(asked, "concern-words")), "words-id": newId() };
  return page(
    "Concern",
    <WordsPage {...await wordsView(asked, found)} typed={typed} problems={noProblems} />,
  );
}

const wordsView = async (asked: Asked, found: Concern) => {
  const names = await namesOf(asked, idsIn(found));
  return {
    id: found.id,
    about: calledIn(names, found.aboutPersonId),
    told: toldIn(names, found),
    justRaised: one(asked.query, "just") === "raised",
  };
};

export async function sayMore(asked: Asked): Promise<Answer> {
  const found = await reachConcern(asked);
  const read = readText(one(asked.typed, "words"), {
    noun: "words",
    max: wordsMax,
    required: true,
    missing: "Write what you saw or heard, or choose “Not now” below",
  });
  if (!read.ok)
    return notYetRight(
      "Concern",
      <WordsPage
        {...await wordsView(asked, found)}
        typed={asked.typed}
        problems={{ words: read.sentence }}
      />,
    );
  const wordsId = one(asked.typed, "words-id");
  if (await insertWords(asked, found.id, isId(wordsId) ? wordsId : newId(), read.value)) {
    await asked.happened(concernFact("ConcernWordsAdded", found));
    await tellMore(asked, found, wordsId);
    await concernChanged(asked, found);
  }
  await dropKept(asked, "concern-words");
  return go(`/concerns/${found.id}?just=words`);
}

async function tellMore(asked: Asked, found: Concern, wordsId: string): Promise<void> {
  const whom = found.state === "acknowledged" ? [found.acknowledgedBy] : found.toldIds;
  for (const personId of whom.filter((id) => id !== asked.actor.personId))
    await asked.owe({
      toPersonId: personId,
      template: "concern-words",
      subject: "Please sign in",
      body: "There is more to read. Please sign in.",
      link: `/concerns/${found.id}`,
      programmeId: found.programmeId,
      aboutId: found.id,
      onceKey: `concern-words:${wordsId}:${personId}`,
      urgent: true,
    });
}
