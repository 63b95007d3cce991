import type { Typed } from "../../platform/web/index.ts";
import { one } from "../../platform/web/index.ts";
import { readLine, readText } from "../../words/text.ts";

/** What the Accessible Information Standard asks us to find out, write down and act on. */
export type AccessNeeds = {
  language: string;
  interpreter: boolean;
  easyRead: boolean;
  largePrint: boolean;
  bsl: boolean;
  note: string | null;
};

export const noNeedsSaid: AccessNeeds = {
  language: "English",
  interpreter: false,
  easyRead: false,
  largePrint: false,
  bsl: false,
  note: null,
};

/** Each yes or no, as she reads it and as staff read it. */
export const needWords = {
  interpreter: { her: "I need an interpreter", staff: "needs an interpreter" },
  easyRead: { her: "I need Easy Read: short words with pictures", staff: "needs Easy Read" },
  largePrint: { her: "I need large print, here and on paper", staff: "needs large print" },
  bsl: { her: "I use British Sign Language", staff: "uses British Sign Language" },
} as const;

export const needs = Object.keys(needWords) as (keyof typeof needWords)[];

export type AccessNeedsReading =
  | { ok: true; value: AccessNeeds }
  | { ok: false; problems: Record<string, string> };

/** What was typed about language and access. Refuses texts that are too long. */
export function readAccessNeeds(typed: Typed): AccessNeedsReading {
  const language = readLine(one(typed, "language"), {
    noun: "language",
    max: 60,
    required: true,
    missing: "Enter the language you like best, such as English or Urdu.",
  });
  const note = readText(one(typed, "note"), { noun: "note", max: 1_000 });
  if (!language.ok || !note.ok)
    return {
      ok: false,
      problems: {
        ...(language.ok ? {} : { language: language.sentence }),
        ...(note.ok ? {} : { note: note.sentence }),
      },
    };
  const chosen = [typed["needs"] ?? []].flat();
  const yes = (need: (typeof needs)[number]): boolean => chosen.includes(need);
  return {
    ok: true,
    value: {
      language: language.value,
      interpreter: yes("interpreter"),
      easyRead: yes("easyRead"),
      largePrint: yes("largePrint"),
      bsl: yes("bsl"),
      note: note.value || null,
    },
  };
}

/** "Urdu; needs an interpreter; needs large print" */
export const sayAccessNeeds = (said: AccessNeeds): string =>
  [
    said.language,
    ...needs.filter((need) => said[need]).map((need) => needWords[need].staff),
    ...(said.note ? [said.note] : []),
  ].join("; ");
