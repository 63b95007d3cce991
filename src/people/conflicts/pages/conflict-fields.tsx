import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Choice, type Problems } from "../../../ui/index.ts";
import { startSentence } from "../../../words/naming.ts";
import { conflictKinds, sayConflict } from "../conflict.ts";

/** How the two know each other. */
export const KindField = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <Choice
    name="kind"
    label="How do they know each other?"
    options={conflictKinds.map((value) => ({ value, words: startSentence(sayConflict(value)) }))}
    typed={typed}
    problems={problems}
  />
);
