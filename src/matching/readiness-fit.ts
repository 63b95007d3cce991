import { quietPart } from "./part.ts";
import type { Part } from "./part.ts";
import type { SupporterSide } from "./supporter-side.ts";

/** Nobody is matched before training, checks and references are done (`A15`); says what is still to do. */
export function readinessFit({ readiness }: SupporterSide): Part {
  const row = {
    ...quietPart("Ready", "Trained and checked", "Yes"),
    sharing: "suggestion" as const,
  };
  if (readiness.ready) return { ...row, fit: "yes" };
  return {
    ...row,
    theirs: "Not yet",
    fit: "no",
    blocked: { code: "notReady", words: "Not ready to be matched yet", toDo: readiness.missing },
  };
}
