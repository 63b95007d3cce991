import { dropDraft, loadDraft } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { go, notFound, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { boxesOf } from "./day-boxes.ts";
import { AwayPage } from "./pages/away-page.tsx";
import { readStretch } from "./read-moment.ts";
import { turnDaysMax } from "./read-rota.ts";
import { rotaChanged } from "./rota-changed.ts";
import { endAway, insertAway } from "./store/keep-rota-store.ts";

const options = { current: "duty" };
const title = "I am away";

/** GET /duty/away */
export async function askAway(asked: Asked): Promise<Answer> {
  const kept = (await loadDraft(asked, "duty-away"))?.typed ?? {};
  return page(
    title,
    <AwayPage id={newId()} typed={{ ...boxesOf("from", asked.now), ...kept }} problems={noProblems} />,
    options,
  );
}

/** POST /duty/away: she says it for herself, and nobody asks why. */
export async function sayAway(asked: Asked): Promise<Answer> {
  const { typed } = asked;
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  const read = readStretch(typed, turnDaysMax);
  if (!read.ok)
    return notYetRight(title, <AwayPage id={id} typed={typed} problems={read.problems} />, options);
  await insertAway(asked, { id, fromAt: read.from, toAt: read.to });
  await dropDraft(asked, "duty-away");
  await rotaChanged(asked);
  return go("/duty?done=away");
}

/** POST /duty/away/:id/ending */
export async function sayBack(asked: Asked): Promise<Answer> {
  if (!(await endAway(asked, asked.params["id"] ?? "")))
    throw notFound("We could not find that absence of yours. It may have ended already.");
  await rotaChanged(asked);
  return go("/duty?done=back");
}
