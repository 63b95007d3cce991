import type { Field } from "./record.ts";

const states: readonly { value: string; words: string }[] = [
  { value: "product", words: "What Alongside does by itself is enough" },
  { value: "ours", words: "We do it ourselves, as written below" },
  { value: "otherwise", words: "We do something else instead" },
  { value: "planned", words: "Not yet: planned" },
  { value: "not for us", words: "It does not apply to us" },
];

/** What is said about each measure: what you do and, where it is something else, why that is enough (s.23). */
export const measureFields: readonly Field[] = [
  {
    name: "state",
    label: "How do you keep it?",
    missing: "Choose how you keep it",
    max: 20,
    as: "choice",
    options: states,
  },
  {
    name: "how",
    label: "What you do, and who",
    missing: "Write what you do, and who does it",
    max: 4_000,
    as: "words",
  },
  { name: "alternatives", label: "If something else: why that is enough", max: 4_000, as: "words" },
];

export const sayMeasureState = (content: Readonly<Record<string, string>> | null): string | null =>
  content ? (states.find(({ value }) => value === content["state"])?.words ?? null) : null;
