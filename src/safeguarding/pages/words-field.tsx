import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { TextArea, type Problems } from "../../ui/index.ts";

/** What she saw or heard. Her own words count for more than ours. */
export const WordsField = ({
  typed,
  problems,
  isParent = false,
  more = false,
}: {
  typed: Typed;
  problems: Problems;
  isParent?: boolean;
  /** She said something already. */
  more?: boolean;
}): ReactElement => (
  <TextArea
    name="words"
    label={more ? "Is there more?" : isParent ? "What worries you?" : "What did you see or hear?"}
    hint={
      isParent
        ? "In your own words. A few are enough, and you can add more later."
        : "Use the words that were said, as nearly as you can. Do not ask more questions or look into it yourself: tell us what you have."
    }
    rows={more ? 3 : 6}
    typed={typed}
    problems={problems}
  />
);
