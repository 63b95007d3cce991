import { isId, newId } from "../../platform/db/index.ts";
import { one, type Typed } from "../../platform/web/index.ts";
import { readLine, readText } from "../../words/text.ts";
import { fromKinds, type ConcernFrom } from "../concern.ts";
import { soonAnswers, type SoonAnswer } from "../level.ts";
import { REFUSALS } from "../refusals.ts";

export const wordsMax = 20_000;
export const nameMax = 200;

export type WorryRead = {
  id: string;
  wordsId: string;
  aboutPersonId: string | null;
  aboutName: string | null;
  words: string;
  soon: SoonAnswer;
  from: ConcernFrom;
  problems: Record<string, string>;
};

/**
 * Reads the form of a worry. Whatever cannot be read is left open and has its sentence; the rest still goes (A17).
 * @param mayBeAbout the ids she may mean
 * @param me herself: a parent may be worried about herself
 */
export function readWorry(typed: Typed, mayBeAbout: ReadonlySet<string>, me: string): WorryRead {
  const problems: Record<string, string> = {};
  const about = one(typed, "about");
  const meant = about === "me" ? me : about;
  const isSomebody = meant !== "" && meant !== "else";
  const known = isSomebody && (meant === me || mayBeAbout.has(meant));
  if (isSomebody && !known) problems["about"] = REFUSALS.aboutNobody;
  const name = readLine(one(typed, "about-name"), { noun: "name", max: nameMax });
  if (!name.ok) problems["about-name"] = name.sentence;
  const words = readText(one(typed, "words"), { noun: "words", max: wordsMax });
  if (!words.ok) problems["words"] = words.sentence;
  return {
    id: idOr(one(typed, "id")),
    wordsId: idOr(one(typed, "words-id")),
    aboutPersonId: known ? meant : null,
    aboutName: name.ok && name.value !== "" && !known ? name.value : null,
    words: words.ok ? words.value : "",
    soon: soonAnswers.find((answer) => answer === one(typed, "soon")) ?? "unsure",
    from: readFrom(one(typed, "from"), one(typed, "from-id")),
    problems,
  };
}

/** Where she came from, by the kind and id in the link; anything else is the page itself. */
export function readFrom(kind: string, id: string): ConcernFrom {
  const known = fromKinds.find((each) => each === kind);
  return known && isId(id) ? { kind: known, id } : { kind: "page" };
}

const idOr = (typed: string): string => (isId(typed) ? typed : newId());
