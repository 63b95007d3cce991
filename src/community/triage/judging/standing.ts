import type { Found } from "../matching/phrase-book.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../reading/read-text.ts";
import { cueBook, type Cue } from "./cues.ts";
import { isDenied, isDeniedWithin, saysNoBetween } from "./negation.ts";
import { subjectOf, type Subject } from "./subject.ts";

/** Why words weigh less than they say, or that nothing makes them. */
export type Standing = "so" | "denied" | "past" | "supposed" | "of another" | "in jest" | "a story";

const presentWords = new Set(
  "is are has hasnt isnt cant shes hes keeps says wants texted messaged rang wont havent been having needs saying going asking pushing am keep".split(
    " ",
  ),
);
/** How the words of a hit are meant: by a no before them, by their time, by whom they are about. */
export function standingOf(hit: Found<Rule>, sentences: readonly Sentence[], at: number): Standing {
  const sentence = sentences[at];
  if (!sentence) return "so";
  const rule = hit.entry;
  const cues = cueBook.findOnce(sentence);
  const has = (cue: Cue): boolean => cues.some(({ entry }) => entry === cue);
  const subject = subjectOf(sentence, hit.from, hit.before, sentences[at - 1]);
  if (!rule.plain && has("story") && isStory(cues, sentence, hit, subject)) return "a story";
  if (!hit.saysNo && (isDenied(sentence, hit.from) || isDeniedWithin(sentence, hit.from, hit.before)))
    return "denied";
  const isNow = has("now");
  // "never had it as a child" is of now
  const isPast =
    !isNow && cues.some(({ entry, from }) => entry === "past" && !saysNoBetween(sentence, hit.before, from));
  if (isPast && !rule.ever && rule.concern !== "daily") return "past";
  if (isOver(hit, sentences, at)) return "past";
  if (
    rule.concern !== "daily" &&
    !rule.asked &&
    isSupposed(cues, sentence, hit) &&
    !isOwnDespair(rule, subject, sentence)
  )
    return "supposed";
  const isPresent = isNow || sentence.words.some((word) => presentWords.has(word));
  if (
    subject === "other" &&
    !speaksOfHerself(sentence) &&
    !isPresent &&
    !rule.plain &&
    !rule.asked &&
    rule.concern !== "daily"
  )
    return "of another";
  if (sentence.isLaughing && rule.concern !== "body" && !rule.plain) return "in jest";
  return "so";
}

// "they would be better off without me": told of them, and about nobody but herself
const speaksOfHerself = ({ line }: Sentence): boolean => / without me( |$)/.test(line);

// "watching telly and I've started bleeding" is no story: it must be told of nobody, or of somebody else, in the same clause
function isStory(
  cues: readonly Found<Cue>[],
  sentence: Sentence,
  hit: Found<Rule>,
  subject: string,
): boolean {
  if (subject === "me")
    return cues.some(
      ({ entry, from }) => entry === "story" && /^dream|^nightmare/.test(sentence.words[from] ?? ""),
    );
  return cues.some(({ entry, from, before }) => {
    if (entry !== "story") return false;
    const [first, last] = from < hit.from ? [before, hit.from] : [hit.before, from];
    return !sentence.opens.slice(first, last + 1).some(Boolean) || subject === "other";
  });
}

// said to be over in the same sentence or the next one, and not started again
function isOver(hit: Found<Rule>, sentences: readonly Sentence[], at: number): boolean {
  if (hit.entry.plain) return false;
  const same = sentences[at];
  const next = sentences[at + 1];
  if (!same) return false;
  if (hit.entry.lasting && !sentences.some(({ line }) => seen.test(line))) return false;
  const after = isSaidOver(same, hit.from);
  const following = next !== undefined && isSaidOver(next, -1);
  if (!after && !following) return false;
  return !/ (again|still|keeps?|coming back|but now|and now|then) /.test(
    `${same.line}${after ? "" : (next?.line ?? "")}`,
  );
}

const seen =
  / (?:hospital|doctor|doctors|gp|ambulance|paramedics?|a and e|checked|discharged|midwife|triage|consultant|nurse|ward|kept in|scan|years|months|last (?:year|month|time|pregnancy)) /;

const isSaidOver = (sentence: Sentence, after: number): boolean =>
  cueBook
    .findOnce(sentence)
    .some(
      ({ entry, from, before }) =>
        entry === "over" && before > after && !isDenied(sentence, from) && !isHearsay(sentence, from),
    );

// "she says it's fine" and "probably fine" end nothing; a midwife's word does
const isHearsay = ({ words }: Sentence, from: number): boolean =>
  words[from - 2] === "if" ||
  (/^(?:if|says|said|say|saying|reckons|reckon|thinks|think|told|tells|hope|hoping|thought|probably|prob|probs|assume|assuming|sure|insists|swears|promise|promises)$/.test(
    words[from - 1] ?? "",
  ) &&
    !/^(?:midwife|midwives|doctor|gp|consultant|triage|hospital|nurse|paramedic|sonographer|ward|visitor)$/.test(
      words[from - 2] ?? "",
    ));

function isSupposed(cues: readonly Found<Cue>[], { words }: Sentence, hit: Found<Rule>): boolean {
  return cues.some(({ entry, from, before }) => {
    if (entry === "advice") return from <= hit.from && hit.from - before <= 12;
    if (entry !== "supposed" || from > hit.from || hit.from - before > 8) return false;
    // "not sure if", "don't know if", "wondering if", "as if": it may well be so
    return !(
      words[from] === "if" &&
      /^(sure|know|wondering|wonder|tell|as|unsure|ask|asking|see|checking)$/.test(words[from - 1] ?? "")
    );
  });
}

// "if I was dead" is no question when she says it of herself
const isOwnDespair = ({ concern }: Rule, subject: Subject, { line }: Sentence): boolean =>
  concern === "mind" &&
  subject === "me" &&
  / if i (was|were|wasnt|died|die|could|just|didnt|disappeared|left|ended|went) /.test(line);

/** What is said of it, for the reason. */
export const sayStanding: Record<Exclude<Standing, "so">, string> = {
  denied: "It says it is not so, which counts one tier lower.",
  past: "It seems to be over, which counts one tier lower.",
  supposed: "It asks what if, which counts one tier lower.",
  "of another": "It tells of somebody else, which counts one tier lower.",
  "in jest": "It is said with a laugh, which counts one tier lower.",
  "a story": "It tells of a programme, a book or a dream.",
};
