import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Chips, type Problems } from "../../../ui/index.ts";
import { everyTopic, topics } from "../../topics.ts";

/** What a conversation mentions, for those who find it hard to read today. */
export const TopicChips = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <Chips
    name="notes"
    legend="Would you tell others first what it is about?"
    hint="For those who find it hard to read today. They choose whether to open it."
    options={everyTopic.map((code) => ({ value: code, words: topics[code].name }))}
    typed={typed}
    problems={problems}
    several
  />
);
