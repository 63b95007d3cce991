import { namesOf } from "../people/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { sayPhone } from "../words/phone.ts";
import { readLine } from "../words/text.ts";
import { MyVisitsPage } from "./pages/my-visits-page.tsx";
import { rulesUnmet } from "./rules-unmet.ts";
import { RULE_WORDS, sayExpected, sayVisit } from "./say-visit.ts";
import { findHelpWord, keepHelpWord } from "./store/note-store.ts";
import { findMobile } from "./store/people-store.ts";
import { listVisits } from "./store/visit-store.ts";
import { readWords } from "./texts/read-words.ts";

/** GET /supporting/visits */
export const myVisits =
  (texts: boolean) =>
  async (asked: Asked): Promise<Answer> => {
    await asked.viewedList("whom she supports");
    return draw(
      asked,
      texts,
      { word: (await findHelpWord(asked, asked.actor.personId ?? "")) ?? "" },
      noProblems,
    );
  };

/** POST /supporting/visits: the word of her own that calls for help. */
export const keepMyWord =
  (texts: boolean) =>
  async (asked: Asked): Promise<Answer> => {
    const word = readLine(one(asked.typed, "word"), { noun: "word", max: 40 });
    const problem = word.ok ? whyNot(word.value) : word.sentence;
    if (!word.ok || problem) return draw(asked, texts, asked.typed, { word: problem ?? "" });
    await keepHelpWord(asked, asked.actor.personId ?? "", word.value);
    return go("/supporting/visits?just=word");
  };

/** A word she texts anyway would call for help by mistake. */
function whyNot(word: string): string | null {
  if (word === "") return null;
  if (!/\p{L}{3}/u.test(word)) return "Choose a word with at least three letters";
  if (word.split(" ").length > 3) return "Choose one to three words";
  if (readWords(word, null).kind !== "not understood")
    return "That word already means something in a text of yours. Choose another";
  return null;
}

async function draw(asked: Asked, texts: boolean, typed: Typed, problems: Problems): Promise<Answer> {
  const { now } = asked;
  const me = asked.actor.personId ?? "";
  const visits = await listVisits(asked, { goer: me, states: ["planned", "out"] });
  const names = await namesOf(
    asked,
    visits.flatMap(({ parentId, supporterId }) => [parentId, supporterId]),
  );
  const called = (id: string): string => names.get(id)?.called ?? "somebody";
  const mobile = await findMobile(asked, me);
  const view = {
    said: one(asked.query, "just") === "word" ? "Saved." : null,
    visits: visits.map((visit) => {
      const people = { parent: called(visit.parentId), supporter: called(visit.supporterId) };
      const unmet = visit.state === "planned" ? rulesUnmet(visit).map((rule) => RULE_WORDS[rule]) : [];
      return {
        id: visit.id,
        title: sayVisit(visit, people, visit.supporterId === me, now),
        words: [sayExpected(visit, now), ...unmet].join(" "),
      };
    }),
    mobile: mobile && sayPhone(mobile),
    texts,
    typed,
    problems,
  };
  return Object.keys(problems).length > 0
    ? notYetRight("My visits", <MyVisitsPage {...view} />, { current: "today" })
    : page("My visits", <MyVisitsPage {...view} />, { current: "today" });
}
