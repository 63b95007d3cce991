import { communityDoor } from "../../loss/index.ts";
import { go, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { addDays, sayDay, today as dayOf } from "../../words/day.ts";
import type { Across } from "../across-part.ts";
import { MySpacesPage } from "./pages/my-spaces-page.tsx";
import { listMine } from "./store/mine-store.ts";

const doneWords: Record<string, string> = {
  left: "You have left. If you ever want to come back, tell your coordinator.",
  no: "Thank you for telling us. Your other support goes on as it is.",
};

/** GET /community: straight into the one space she has; another door where the switch for loss says so. */
export const mySpaces =
  (across: Across) =>
  async (asked: Asked): Promise<Answer> => {
    const isParent = asked.actor.role === "parent";
    const door = isParent ? await communityDoor(asked) : ({ kind: "open" } as const);
    const all = (await listMine(asked)).map(({ closedAt, readUntil, ...space }) => ({
      ...space,
      words: closedAt
        ? `Closed since ${sayDay(dayOf(closedAt))}.`
        : readUntil
          ? `There to be read until ${sayDay(addDays(readUntil, -1))}.`
          : space.words,
    }));
    const here = all.filter(({ offered }) => !offered);
    const [only, ...others] = here;
    const done = doneWords[one(asked.query, "done")] ?? null;
    const coordinates = asked.actor.role === "coordinator";
    const looksAfterAll = coordinates || asked.actor.role === "safeguarding-lead";
    if (door.kind === "open" && only && others.length === 0 && all.length === 1 && !looksAfterAll && !done)
      return go(`/spaces/${only.id}`);
    return page(
      "Community",
      <MySpacesPage
        done={done}
        door={
          door.kind === "open" || door.kind === "closed"
            ? null
            : { href: door.href, words: door.words, lines: door.lines }
        }
        spaces={door.kind === "closed" ? [] : here}
        offers={door.kind === "open" ? all.filter(({ offered }) => offered) : []}
        setsUp={coordinates}
        across={await across(asked)}
      />,
      { current: "community" },
    );
  };
