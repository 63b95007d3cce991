import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { TextArea, type Problems } from "../../ui/index.ts";

export const wordsMax = 20_000;

/** What she saw or heard. Her own words count for more than ours. */
export const WordsField = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <TextArea
    name="words"
    label="What did you see or hear?"
    hint="Use the words that were said, as nearly as you can. Do not ask more questions or look into it yourself: tell us what you have."
    rows={6}
    typed={typed}
    problems={problems}
  />
);
