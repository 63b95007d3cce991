import { one, type Typed } from "../../platform/web/index.ts";
import { plainDigits } from "../../words/digits.ts";
import { readLine, readText, type TextAsked } from "../../words/text.ts";
import { readAboutKind, readSheKnows } from "../about.ts";
import type { MoreSaid } from "../fill-in.ts";
import { REFUSALS } from "../refusals.ts";
import { nameMax, wordsMax } from "./read-worry.ts";

/** Weeks of a pregnancy that can be true; a few past term happen. */
const weeksMax = 43;
const proseMax = 5_000;

export type MoreRead = MoreSaid & { words: string; isNothing: boolean; problems: Record<string, string> };

/** Reads what is asked after a concern was raised. Every answer may stay empty; an answer that cannot be has its sentence. */
export function readMore(typed: Typed, mayBeAbout: ReadonlySet<string>, me: string): MoreRead {
  const problems: Record<string, string> = {};
  const about = one(typed, "about") === "me" ? me : one(typed, "about");
  const isSomebody = about !== "" && about !== "else";
  const known = isSomebody && (about === me || mayBeAbout.has(about));
  if (isSomebody && !known) problems["about"] = REFUSALS.aboutNobody;
  const prose = (field: string, asked: TextAsked, lines = true): string | null => {
    const read = (lines ? readText : readLine)(one(typed, field), asked);
    if (!read.ok) problems[field] = read.sentence;
    return read.ok && read.value !== "" ? read.value : null;
  };
  const weeks = readWeeks(one(typed, "weeks"));
  const aboutKind = readAboutKind(one(typed, "about-kind"));
  if (weeks === undefined && aboutKind === "unborn-baby") problems["weeks"] = REFUSALS.weeks;
  const words = prose("words", { noun: "words", max: wordsMax }) ?? "";
  const soon = one(typed, "soon") === "unsure" ? "" : one(typed, "soon");
  const said = {
    aboutKind,
    gestationWeeks: weeks ?? null,
    aboutName: prose("about-name", { noun: "name", max: nameMax }, false),
    whenAndWhere: prose("when-and-where", { noun: "answer", max: proseMax }),
    alreadyDone: prose("already-done", { noun: "answer", max: proseMax }),
    sheKnows: readSheKnows(one(typed, "she-knows")),
  };
  // weeks are filled in for her, so alone they say nothing
  const { gestationWeeks: _, ...byHer } = said;
  const isNothing =
    words === "" && !known && soon === "" && Object.values(byHer).every((each) => each === null);
  return { aboutPersonId: known ? about : null, soon, said, words, isNothing, problems };
}

/** null when empty, undefined when it is no week of a pregnancy. */
function readWeeks(typed: string): number | null | undefined {
  const digits = plainDigits(typed);
  if (digits === "") return null;
  const weeks = /^\d{1,2}$/.test(digits) ? Number(digits) : NaN;
  return weeks >= 0 && weeks <= weeksMax ? weeks : undefined;
}
