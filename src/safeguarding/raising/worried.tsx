import { cardsMark } from "../../cards/index.ts";
import { namesOf } from "../../people/index.ts";
import { newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { dropKept, keptDraft } from "../drafts.ts";
import { nothingSaid } from "../concern.ts";
import { concernsOf } from "../for-others.ts";
import { openConcern } from "../open-concern.ts";
import { WorriedPage, type WorriedView } from "../pages/worried-page.tsx";
import { reachConcernBy } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { listProgrammes } from "../store.ts";
import { firstTold } from "../tell-of.ts";
import { keepMore } from "./keep-more.ts";
import { addDays, at } from "../../words/day.ts";
import { readWorry, type WorryRead } from "./read-worry.ts";
import { whomSheMayMean, type MayMean, type PeopleSheSees } from "./whom-she-may-mean.ts";

const title = "I’m worried";
/** Days for which she finds an answered worry of hers again on this page. */
const daysBefore = 30;
const isParent = (asked: Asked): boolean => asked.actor.role === "parent";

/** GET /worried, with `?about=` somebody and `?from=` and `?from-id=` what it is opened from. */
export const worried =
  (peopleSheSees: PeopleSheSees) =>
  async (asked: Asked): Promise<Answer> => {
    const kept = await keptDraft(asked, "worried");
    const asksAbout = ["about", "from", "from-id"].some((field) => one(asked.query, field) !== "");
    // opened from somewhere: what an unfinished one was opened from is no longer so
    const given: Typed = asksAbout
      ? {
          ...(one(asked.query, "about") ? { about: one(asked.query, "about") } : {}),
          from: one(asked.query, "from"),
          "from-id": one(asked.query, "from-id"),
        }
      : {};
    const typed = { ...kept, ...given, id: newId(), "words-id": newId() };
    const may = await whomSheMayMean(asked, peopleSheSees, one(typed, "about"));
    // the same words as for her first screen: that she was about to say something is nobody's to read
    await asked.viewedList("whom she supports");
    return page(title, await draw(asked, may, typed, noProblems, false), { current: "worried" });
  };

/** POST /worried: told at once, with or without words, and even when the rest is not yet right (A16, A17). */
export const raise =
  (peopleSheSees: PeopleSheSees) =>
  async (asked: Asked): Promise<Answer> => {
    const { typed } = asked;
    const may = await whomSheMayMean(asked, peopleSheSees, one(typed, "about"));
    const ids = new Set([...may.people, ...may.staff].map(({ id }) => id));
    const read = readWorry(typed, ids, asked.actor.personId ?? "");
    const programmeId = await programmeOf(asked);
    if (!programmeId) read.problems["programme"] = REFUSALS.noProgramme;
    const concernId = programmeId ? await open(asked, read, programmeId) : null;
    if (!concernId || Object.keys(read.problems).length > 0) {
      const again = { ...typed, id: concernId ?? read.id, "words-id": read.wordsId };
      return notYetRight(title, await draw(asked, may, again, read.problems, concernId !== null), {
        current: "worried",
      });
    }
    await dropKept(asked, "worried");
    return go(`/concerns/${concernId}/words?just=raised`);
  };

/** Opens it; sent again with more in it, what was left open is filled in. */
async function open(asked: Asked, read: WorryRead, programmeId: string): Promise<string> {
  const { id, wordsId, aboutPersonId, aboutName, words, soon, from } = read;
  const concernId = await openConcern(asked, {
    id,
    programmeId,
    aboutPersonId,
    from,
    words,
    wordsId,
    soon,
    said: { aboutName },
    another: true,
  });
  const kept = await reachConcernBy(asked, concernId);
  await keepMore(asked, kept, {
    aboutPersonId,
    soon: soon === "unsure" ? "" : soon,
    said: { ...nothingSaid, aboutName },
  });
  return concernId;
}

async function programmeOf(asked: Asked): Promise<string | undefined> {
  if (asked.actor.programmeId) return asked.actor.programmeId;
  const all = await listProgrammes(asked);
  const chosen = all.length === 1 ? all[0]?.id : one(asked.typed, "programme");
  return all.find(({ id }) => id === chosen)?.id;
}

/** What she told us lately and what became of it; not on a parent's phone, which somebody else may hold. */
async function beforeOf(asked: Asked): Promise<WorriedView["before"]> {
  if (isParent(asked)) return [];
  const since = at(addDays(asked.today, -daysBefore), "00:00");
  return concernsOf(asked, { raisedBy: asked.actor.personId ?? "", since });
}

async function draw(asked: Asked, may: MayMean, typed: Typed, problems: Problems, isTold: boolean) {
  const programmeId = asked.actor.programmeId;
  const programmes = programmeId ? [] : await listProgrammes(asked);
  const about = one(typed, "about");
  const toldIds = programmeId ? await firstTold(asked, programmeId, asked.actor.personId ?? "", [about]) : [];
  const names = await namesOf(asked, toldIds);
  const told = toldIds.map((id) => names.get(id)?.called ?? "somebody");
  return (
    <WorriedPage
      cardsMark={await cardsMark(asked)}
      typed={typed}
      problems={problems}
      may={may}
      programmes={programmes.length > 1 ? programmes : []}
      told={told}
      isTold={isTold}
      isParent={isParent(asked)}
      before={await beforeOf(asked)}
    />
  );
}
