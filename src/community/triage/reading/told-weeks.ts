import type { Post } from "../post.ts";
import type { Sentence } from "./read-text.ts";

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const count = `(\\d{1,2}|${Object.keys(numbers).join("|")})(?:\\.\\d| and a half)?`;
const age = new RegExp(
  ` (?:(?:is|hes|shes|baby|only|just|our|my|a) )*${count} (day|week|month|year)s? (?:old|post ?partum|pp|post ?natal|after (?:the )?(?:birth|section)|newborn) `,
);
const weeks =
  / (?:im|am|at|now|only|shes|is|nearly|almost|about|were|are|currently|and|,|just|currently)? ?(\d{1,2})(?:[+.]\d)? (?:weeks|weeker) (?!old|ago|later|post|pp|since|time|to|of|out|off)(?:(pregnant|gone|today|tomorrow|along)|)/;

/**
 * Where she is, by what she was recorded as and, where that is not known, by what she writes ("33+2", "3 weeks old").
 * What she writes of her baby's age counts only if nothing is recorded: it may be another child.
 */
export function whereSheIs(
  post: Post,
  sentences: readonly Sentence[],
): { weeks: number | null; days: number | null } {
  const recorded = { weeks: post.gestationWeeks ?? null, days: post.daysSinceBirth ?? null };
  if (recorded.weeks !== null || recorded.days !== null) return recorded;
  for (const { line } of sentences) {
    const old = age.exec(line);
    if (old) return { weeks: null, days: amount(old[1]) * (daysIn[old[2] ?? ""] ?? 1) };
    const plus = / (\d{2})\+\d /.exec(line);
    const told = Number(plus?.[1] ?? weeks.exec(line)?.[1] ?? 0);
    if (told >= 1 && plus === null && isOfTheBaby(told, sentences)) return { weeks: null, days: told * 7 };
    if (told >= 4 && told <= 42) return { weeks: told, days: null };
  }
  return recorded;
}

// "floppy, 5wks": weeks of a baby who cries and feeds, unless a pregnancy is named
const youngMax = 20;
const isOfTheBaby = (told: number, sentences: readonly Sentence[]): boolean =>
  told < youngMax &&
  sentences.some(({ line }) =>
    / (?:cry|cries|crying|cried|nappy|nappies|feed|feeds|feeding|milk|bottle|bottles|latch|latching|calpol|jabs|floppy|poo|poos|newborn|cot|burp|wind|wake|temperature|fever|rash|breathing|smiles|breastfeeding) /.test(
      line,
    ),
  ) &&
  !sentences.some(({ line }) =>
    / (?:pregnant|pregnancy|gone|along|scan|bump|trimester|midwife|due|hyperemesis|miscarriage|vomiting|weeing|bleeding|spotting|im) /.test(
      line,
    ),
  );

const amount = (written = ""): number => numbers[written] ?? Number(written);
