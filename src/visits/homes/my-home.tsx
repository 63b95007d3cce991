import { dropDraft } from "../../people/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { sayDay } from "../../words/day.ts";
import { readText } from "../../words/text.ts";
import { MyHomePage } from "../pages/my-home-page.tsx";
import { findHomeWords, findNoteAboutHer, keepHomeWords } from "../store/note-store.ts";

/** GET /my-home: she is told that there is a note about her home, and what it is for. */
export async function myHome(asked: Asked): Promise<Answer> {
  const hers = await findHomeWords(asked, asked.actor.personId ?? "");
  return draw(asked, { words: hers?.words ?? "" }, noProblems);
}

/** POST /my-home: what she would like those to know who come, in her own words. */
export async function sayMyHome(asked: Asked): Promise<Answer> {
  const words = readText(one(asked.typed, "words"), { noun: "words", max: 2_000 });
  if (!words.ok) return draw(asked, asked.typed, { words: words.sentence });
  await keepHomeWords(asked, asked.actor.personId ?? "", words.value);
  await dropDraft(asked, "my-home");
  return go("/my-home?just=said");
}

async function draw(asked: Asked, typed: Typed, problems: Problems): Promise<Answer> {
  const note = await findNoteAboutHer(asked, asked.actor.personId ?? "");
  const view = {
    looked: note
      ? `There is a note about your home. We last looked at it on ${sayDay(note.reviewedOn)}.`
      : null,
    said: one(asked.query, "just") === "said" ? "Saved. Whoever comes reads it first." : null,
    typed,
    problems,
  };
  return Object.keys(problems).length > 0
    ? notYetRight("My home", <MyHomePage {...view} />)
    : page("My home", <MyHomePage {...view} />, { current: "today" });
}
