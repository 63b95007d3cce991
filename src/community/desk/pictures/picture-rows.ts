import type { Names } from "../../../people/index.ts";
import { today } from "../../../words/day.ts";
import { sayTime, sayWhen } from "../../../words/time.ts";
import type { PictureRow } from "../pages/picture-rows.tsx";
import { sayLate, sayWho } from "../say-case.ts";
import type { PictureOnDesk } from "./picture-wait.ts";

/** How a picture that waits is shown on a desk: until when somebody looks, and who may. @param hers those she sent herself */
export function pictureRow(
  wait: PictureOnDesk,
  names: Names,
  at: { now: Date; me: string | null; hers: ReadonlySet<string> },
): PictureRow {
  const isHers = at.hers.has(wait.postId);
  return {
    postId: wait.postId,
    what: `${sayWho(wait.handle)}, in “${wait.title === "" ? "A conversation" : wait.title}”`,
    shows: wait.shows,
    ...sayLookBy(wait, at.now),
    person: isHers ? "You sent it, so somebody else looks." : sayLooker(wait, names, at.me),
    mayLook: !isHers,
  };
}

/** "Look by 5:30pm", "20 minutes past the promise". */
export function sayLookBy({ promisedAt }: PictureOnDesk, now: Date): { clock: string; late: boolean } {
  if (!promisedAt) return { clock: "As soon as somebody can", late: false };
  const late = Math.floor((now.getTime() - promisedAt.getTime()) / 60_000);
  if (late >= 1) return { clock: `${sayLate(late)} past the promise`, late: true };
  const by = today(promisedAt) === today(now) ? sayTime(promisedAt) : sayWhen(promisedAt, now);
  return { clock: `Look by ${by}`, late: false };
}

function sayLooker({ ownerId, boardAt }: PictureOnDesk, names: Names, me: string | null): string {
  if (ownerId)
    return ownerId === me ? "It was handed to you" : `${names.get(ownerId)?.called ?? "Somebody"} has it`;
  return boardAt ? "The coordinators have been told. You may look too." : "Anybody on shift may look";
}
