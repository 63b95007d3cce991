import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { Choice, type Problems } from "../../ui/index.ts";

/** How soon a person must know. She never chooses whether anybody is told. */
export const SoonChoice = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <Choice
    name="soon"
    label="How soon does somebody need to know?"
    options={[
      { value: "now", words: "Somebody may be in danger now" },
      { value: "today", words: "It needs somebody today" },
      { value: "tomorrow", words: "It can wait until tomorrow" },
      {
        value: "conduct",
        words: "Nobody is in danger: it is about how somebody here behaves",
      },
      { value: "unsure", words: "I do not know", hint: "Then we treat it as if somebody is in danger." },
    ]}
    typed={typed}
    problems={problems}
  />
);
