import type { Problems } from "../../ui/index.ts";
import type { Reading } from "../../words/reading.ts";

/** Reads a form field by field: values that could be read, and a sentence for each that could not, in the form's order. */
export type Gathering = {
  /** The value; or null, with its sentence kept. */
  take: <T>(field: string, reading: Reading<T>) => T | null;
  refuse: (field: string, sentence: string) => null;
  problems: Problems;
};

export function gathering(): Gathering {
  const problems: Record<string, string> = {};
  const refuse = (field: string, sentence: string): null => {
    // the first sentence about a field is the one to act on
    problems[field] ??= /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
    return null;
  };
  return {
    problems,
    refuse,
    take: (field, reading) => (reading.ok ? reading.value : refuse(field, reading.sentence)),
  };
}

export const isWhole = ({ problems }: Gathering): boolean => Object.keys(problems).length === 0;
