import { namesOf } from "../../../people/index.ts";
import { notYetRight, page, type Answer, type Asked, type Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import type { Shift } from "../../rota/shift.ts";
import type { Space } from "../../space.ts";
import { caseRow } from "../case-row.ts";
import { ClosingPage } from "../pages/closing-page.tsx";
import { pictureRow } from "../pictures/picture-rows.ts";
import { listWaits } from "../pictures/wait-store.ts";
import { listAside, listOpen } from "../store/desk-store.ts";
import { listPromises } from "../store/promise-store.ts";
import { listWatched } from "../store/watch-store.ts";
import { listOwn } from "../store/written-store.ts";
import { handoverLine } from "./handover-line.ts";
import { coordinators, keepersOf, optionsOf } from "./keepers.ts";
import { leavesBehind, lookerField, ownerField } from "./leaves-behind.ts";
import { writeItems } from "./write-items.ts";

/** The page that ends a shift, or the same again with what is not yet right; everything typed stays. */
export async function drawClosing(
  asked: Asked,
  shift: Shift,
  space: Space,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const me = asked.actor.personId ?? "";
  const [open, aside] = [await listOpen(asked, space.id), await listAside(asked, space.id)];
  const pictures = await listWaits(asked, space.id);
  const [promises, watched] = [await listPromises(asked, space.id), await listWatched(asked, space.id)];
  const names = await namesOf(asked, [
    ...[...open, ...pictures].map(({ ownerId }) => ownerId),
    ...promises.map(({ promisedBy }) => promisedBy),
  ]);
  const hers = await asked.asSystem(() =>
    listOwn(
      asked,
      [...open, ...aside, ...pictures].map(({ postId }) => postId),
    ),
  );
  const { needing, unlooked } = leavesBehind({ open, pictures, hers }, me, asked.now);
  const isNeeding = new Set(needing.map(({ postId }) => postId));
  const isUnlooked = new Set(unlooked.map(({ postId }) => postId));
  const options = optionsOf(await keepersOf(asked, space.id));
  const usual = options[0]?.value ?? coordinators;
  const at = { now: asked.now, me, hers };
  const fields = [
    ...needing.map((post) => {
      const row = caseRow(post, names, { ...at, flags: 0 });
      return {
        field: ownerField(post.postId),
        name: `${row.mark}. ${row.who}, in “${row.title}”`,
        words: row.reason || row.excerpt,
      };
    }),
    ...unlooked.map((wait) => {
      const row = pictureRow(wait, names, at);
      return { field: lookerField(wait.postId), name: `A picture to look at. ${row.what}`, words: row.shows };
    }),
  ];
  const rest = {
    open: open.filter(({ postId }) => !isNeeding.has(postId) && !hers.has(postId)),
    aside: aside.filter(({ postId }) => !hers.has(postId)),
    pictures: pictures.filter(({ postId }) => !isUnlooked.has(postId)),
    promises,
    watched,
  };
  const view = {
    shiftId: shift.id,
    spaceId: space.id,
    space: space.name,
    needing: fields,
    keepers: options,
    lines: writeItems(rest, names).map((item, n) => handoverLine(item, String(n))),
    typed: { ...Object.fromEntries(fields.map(({ field }) => [field, usual])), ...typed },
    problems,
  };
  return Object.keys(problems).length > 0
    ? notYetRight("Hand over", <ClosingPage {...view} />, { current: "shifts" })
    : page("Hand over", <ClosingPage {...view} />, { current: "shifts" });
}
