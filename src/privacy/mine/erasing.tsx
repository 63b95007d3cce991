import { herself } from "../../people/index.ts";
import { newId } from "../../platform/db/index.ts";
import {
  changedMeanwhile,
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { readId } from "../read-id.ts";
import { takeBack } from "../requests/answer-request.ts";
import { askFor } from "../requests/ask-for.ts";
import { keepAsked } from "../requests/keep-asked.ts";
import { findRequest, keepAnswer } from "../requests/store.ts";
import { EraseMePage } from "./pages/erase-me-page.tsx";

const title = "Be erased";
const options = { current: "me" };

const draw = (asked: Asked, problems: Problems) => (
  <EraseMePage formId={one(asked.typed, "id") || newId()} typed={asked.typed} problems={problems} />
);

/** GET /me/erasing: what goes, what stays, in the same words for everybody. */
export const askToBeErased = (asked: Asked): Answer => page(title, draw(asked, noProblems), options);

/** POST /me/erasing: a person answers within a month; nothing happens before. */
export async function sendToBeErased(asked: Asked): Promise<Answer> {
  const { id } = herself(asked);
  const words = readText(one(asked.typed, "words"), { noun: "what we should know", max: 5_000 });
  const problems: Record<string, string> = {};
  if (!words.ok) problems["words"] = words.sentence;
  if (one(asked.typed, "sure") !== "yes") problems["sure"] = "Say that you have read what goes, or go back.";
  if (!words.ok || Object.keys(problems).length > 0)
    return notYetRight(title, draw(asked, problems), options);
  const request = { id: readId(asked), personId: id, kind: "erasing", heard: "here", by: id } as const;
  await keepAsked(asked, askFor({ ...request, words: words.value }, asked.now));
  return go("/me/data?done=asked");
}

/** POST /me/data/:id/taking-back: she does not want it any more. */
export async function takeItBack(asked: Asked): Promise<Answer> {
  const { id } = herself(asked);
  const request = await findRequest(asked.db, asked.params["id"] ?? "", true);
  if (!request || request.personId !== id) throw notFound();
  const outcome = takeBack(request, id, asked.now);
  if (outcome.kind === "happened") {
    if (!(await keepAnswer(asked.db, outcome.state)))
      throw changedMeanwhile("Somebody answered just now. Look again.");
    await asked.happened(...outcome.facts);
    await asked.changed("board");
  }
  return go("/me/data?done=back");
}
