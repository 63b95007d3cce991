import { newId } from "../../../platform/db/index.ts";
import { notYetRight, one, page, type Answer, type Asked, type Typed } from "../../../platform/web/index.ts";
import { findSafeContact, findStop, untilSheSays } from "../../../people/index.ts";
import { communityDoor } from "../../../loss/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import type { Inside } from "../../reach.ts";
import { listMyPhones, publicKeyOf } from "../push/phone-store.ts";
import { reachMine } from "../reach-mine.ts";
import { isOnBreak } from "./break.ts";
import { findBreak } from "./break-store.ts";
import { listMutes } from "./mute-store.ts";
import { listNotToday } from "./not-today-store.ts";
import { MinePage } from "./pages/mine-page.tsx";
import { noWish } from "./choices.ts";
import { findWish } from "./wish-store.ts";

type Shown = { typed?: Typed; problems?: Problems };

const doneWords: Readonly<Record<string, string>> = {
  folded: "Saved. What you chose is folded from now on.",
  shown: "It is shown again.",
  news: "Saved.",
  break: "Enjoy your break. Nothing is sent until you are back.",
  back: "Welcome back. Nothing is expected of you.",
  muted: "Their posts are folded for you. They are not told.",
  phone: "Saved. This phone shows a line without details when there is something new.",
  "no-phone": "Saved. Nothing is shown on your phone any more.",
};

/** GET /spaces/:id/mine: how this space is for me. */
export const showMine = async (asked: Asked): Promise<Answer> => drawMine(asked, await reachMine(asked));

/** The page as it is now, or with what is not yet right. */
export async function drawMine(
  asked: Asked,
  { space, mine }: Inside,
  { typed, problems = noProblems }: Shown = {},
): Promise<Answer> {
  const wish = (await findWish(asked, space.id)) ?? noWish;
  const personId = asked.actor.personId ?? "";
  const away = await findBreak(asked, space.id);
  const body = (
    <MinePage
      space={space}
      id={newId()}
      member={mine?.place === "member"}
      typed={typed ?? {}}
      problems={problems}
      notToday={await listNotToday(asked, space.id)}
      quiet={(await communityDoor(asked)).kind !== "open" ? { showsAll: wish.showsAll } : null}
      wish={wish}
      mayWrite={!(await findStop(asked.db, personId))}
      safe={(await findSafeContact(asked.db, personId)) ?? untilSheSays}
      away={isOnBreak(away, asked.now) ? { untilAt: away?.untilAt ?? null } : null}
      mutes={await listMutes(asked, space.id)}
      phone={
        asked.actor.homeSafe
          ? null
          : { key: await publicKeyOf(asked), phones: (await listMyPhones(asked)).length }
      }
      done={doneWords[one(asked.query, "done")] ?? null}
      now={asked.now}
    />
  );
  const options = { current: "community" };
  return Object.keys(problems).length > 0
    ? notYetRight("My choices", body, options)
    : page("My choices", body, options);
}
