import { namesOf } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { gestationOn } from "../../words/pregnancy.ts";
import { sayTime } from "../../words/time.ts";
import { readBy } from "../clock.ts";
import { concernFact, type Concern } from "../concern.ts";
import { dropKept, keptDraft } from "../drafts.ts";
import { calledIn, idsIn, toldIn } from "../names-in.ts";
import { WordsPage } from "../pages/words-page.tsx";
import { reachConcern } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { sayAbout } from "../say-about.ts";
import { insertWords, kindKnown, listWords } from "../store.ts";
import { concernChanged } from "../tell-of.ts";
import { keepMore } from "./keep-more.ts";
import { readMore } from "./read-more.ts";
import { whomSheMayMean, type PeopleSheSees } from "./whom-she-may-mean.ts";

const draftOf = (concern: Concern): string => `concern:${concern.id}`;

/** GET /concerns/:id/words: what happens next, and whatever she can still say of it, whenever she can. */
export const askWords =
  (peopleSheSees: PeopleSheSees) =>
  async (asked: Asked): Promise<Answer> => {
    const found = await reachConcern(asked);
    const typed = { ...(await keptDraft(asked, draftOf(found))), "words-id": newId() };
    const body = await draw(asked, peopleSheSees, found, typed, noProblems);
    return page("Concern", body, { current: "worried" });
  };

/** POST /concerns/:id/words: words are added for good; what was left open is filled in by whoever raised it. */
export const sayMore =
  (peopleSheSees: PeopleSheSees) =>
  async (asked: Asked): Promise<Answer> => {
    const found = await reachConcern(asked);
    const me = asked.actor.personId ?? "";
    const may = await whomSheMayMean(asked, peopleSheSees, one(asked.typed, "about"));
    const read = readMore(asked.typed, new Set([...may.people, ...may.staff].map(({ id }) => id)), me);
    const isMine = found.raisedBy === me;
    if (Object.keys(read.problems).length === 0 && (isMine ? read.isNothing : read.words === ""))
      read.problems["words"] = REFUSALS.noWords;
    if (Object.keys(read.problems).length > 0)
      return notYetRight("Concern", await draw(asked, peopleSheSees, found, asked.typed, read.problems));
    const wordsId = one(asked.typed, "words-id");
    // first whom it is about: she is not told that there is more
    const justTold = isMine ? await keepMore(asked, found, read) : [];
    const now = await reachConcern(asked);
    if (read.words !== "")
      await addWords(asked, now, isId(wordsId) ? wordsId : newId(), read.words, justTold);
    await dropKept(asked, draftOf(found));
    return go(`/concerns/${found.id}?just=words`);
  };

async function addWords(
  asked: Asked,
  found: Concern,
  wordsId: string,
  words: string,
  justTold: readonly string[],
): Promise<void> {
  if (!(await insertWords(asked, found.id, wordsId, words))) return;
  await asked.happened(concernFact("ConcernWordsAdded", found));
  await tellMore(asked, found, wordsId, justTold);
  await concernChanged(asked, found);
}

async function draw(
  asked: Asked,
  peopleSheSees: PeopleSheSees,
  found: Concern,
  typed: Typed,
  problems: Problems,
) {
  const names = await namesOf(asked, idsIn(found));
  const may = await whomSheMayMean(asked, peopleSheSees, one(typed, "about"));
  const isMine = found.raisedBy === asked.actor.personId;
  const about = found.aboutPersonId;
  const dueOn = may.people.find(({ id }) => id === about)?.dueOn;
  const weeks = dueOn ? gestationOn(dueOn, asked.today).weeks : null;
  const mayBeHerBaby = about === null || (await kindKnown(asked, about)) === null;
  const view = {
    id: found.id,
    about: about === asked.actor.personId && isMine ? "you" : sayAbout(found, names),
    person: about === null ? null : calledIn(names, about),
    isAboutMe: about === asked.actor.personId,
    told: found.toldIds.length === 0 ? null : toldIn(names, found),
    toldWhen: sayTime(found.raisedAt),
    readBy: readBy(found.raisedAt, found.level, asked.now),
    justRaised: one(asked.query, "just") === "raised",
    isParent: asked.actor.role === "parent",
    hasWords: (await listWords(asked, found.id)).length > 0,
    may,
    // asked of whoever raised it, and only what she left open
    open: openIn(isMine ? found : null, mayBeHerBaby),
  };
  const filled: Typed = weeks !== null && weeks >= 0 && weeks <= 43 ? { weeks: String(weeks) } : {};
  return <WordsPage {...view} typed={{ ...filled, ...typed }} problems={problems} />;
}

/** What is still open of a concern, for the one who raised it. */
const openIn = (found: Concern | null, mayBeHerBaby: boolean) => ({
  about: found !== null && !found.aboutPersonId && !found.said.aboutName,
  kind: found !== null && mayBeHerBaby && !found.said.aboutKind,
  soon: found !== null && !found.levelSaid,
  whenAndWhere: found !== null && !found.said.whenAndWhere,
  alreadyDone: found !== null && !found.said.alreadyDone,
  sheKnows: found !== null && !found.said.sheKnows,
});

async function tellMore(
  asked: Asked,
  found: Concern,
  wordsId: string,
  justTold: readonly string[],
): Promise<void> {
  const whom = found.state === "acknowledged" ? [found.acknowledgedBy] : found.toldIds;
  const passedOver = [asked.actor.personId, ...found.keptFrom, ...justTold];
  const may = whom.filter((id) => !passedOver.includes(id));
  for (const personId of may)
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
