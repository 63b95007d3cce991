import { isId, newId } from "../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { receiveText } from "../visits/index.ts";
import { ReplyPage } from "./pages/reply-page.tsx";
import { listPhones } from "./store.ts";

/** GET /outbox/reply: be one of the town's phones. `?from=` which. */
export const askForReply = (asked: Asked): Promise<Answer> =>
  draw(asked, { from: one(asked.query, "from"), id: newId() }, noProblems);

/** POST /outbox/reply: the text arrives as GOV.UK Notify would bring it. */
export async function reply(asked: Asked): Promise<Answer> {
  const { typed } = asked;
  const from = one(typed, "from") || one(typed, "other");
  if (from === "") return draw(asked, typed, { from: "Choose a phone, or type another number" });
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  await receiveText(asked, { id, from, words: one(typed, "words") });
  return go("/outbox");
}

async function draw(asked: Asked, typed: Typed, problems: Problems): Promise<Answer> {
  const view = { phones: await listPhones(asked), typed, problems };
  return Object.keys(problems).length > 0
    ? notYetRight("A text", <ReplyPage {...view} />)
    : page("A text", <ReplyPage {...view} />);
}
