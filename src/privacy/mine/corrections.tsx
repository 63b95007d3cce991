import { dropDraft, herself, loadDraft, type HeldAbout } from "../../people/index.ts";
import { newId } from "../../platform/db/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { everythingAbout } from "../copy/everything.ts";
import { findLine, sayLine } from "../copy/line-key.ts";
import { readId } from "../read-id.ts";
import { askFor } from "../requests/ask-for.ts";
import { keepAsked } from "../requests/keep-asked.ts";
import { CorrectionPage } from "./pages/correction-page.tsx";

const title = "Put it right";
const options = { current: "me" };
const form = "correction";

/** What she says is not right about one line, to a person, with a month's clock; her words stay beside the record. */
export function corrections(held: readonly HeldAbout[]): {
  ask: (asked: Asked) => Promise<Answer>;
  send: (asked: Asked) => Promise<Answer>;
} {
  async function reachLine(asked: Asked, key: string): Promise<string> {
    const { id } = herself(asked);
    const found = findLine(id, await everythingAbout(asked, id, held), key);
    if (!found)
      throw notFound(
        "That line has changed since you opened it. Look at it again under “What is held about you”.",
      );
    return sayLine(found.group, found.item);
  }
  const draw = (line: string, key: string, typed: Typed, problems: Problems) => (
    <CorrectionPage
      line={line}
      lineKey={key}
      formId={one(typed, "id") || newId()}
      typed={typed}
      problems={problems}
    />
  );
  return {
    ask: async (asked) => {
      const key = one(asked.query, "line");
      const draft = await loadDraft(asked, `${form}:${key}`);
      return page(title, draw(await reachLine(asked, key), key, draft?.typed ?? {}, noProblems), options);
    },
    send: async (asked) => {
      const { id } = herself(asked);
      const key = one(asked.typed, "line");
      const line = await reachLine(asked, key);
      const words = readText(one(asked.typed, "words"), {
        noun: "what is not right",
        max: 5_000,
        required: true,
        missing: "Write what is not right, and what it should say.",
      });
      if (!words.ok)
        return notYetRight(title, draw(line, key, asked.typed, { words: words.sentence }), options);
      const request = askFor(
        {
          id: readId(asked),
          personId: id,
          kind: "correction",
          heard: "here",
          by: id,
          line,
          words: words.value,
        },
        asked.now,
      );
      await keepAsked(asked, request);
      await dropDraft(asked, `${form}:${key}`);
      return go("/me/data?done=asked");
    },
  };
}
