import { one } from "../../platform/web/index.ts";
import { Tap } from "../../ui/index.ts";
import type { FrontPart } from "../front-part.ts";
import { isJustBack, isOnBreak } from "./mine/break.ts";
import { findBreak } from "./mine/break-store.ts";
import { BreakFront } from "./front-part.tsx";
import { SearchForm } from "./search/pages/search-form.tsx";

/** On the front of a space, above what is written: her break, or a soft welcome after it. */
export const breakFront: FrontPart = async (asked, { space, mine }) => {
  if (!mine) return null;
  const away = await findBreak(asked, space.id);
  if (isOnBreak(away, asked.now))
    return <BreakFront spaceId={space.id} away={{ untilAt: away?.untilAt ?? null }} now={asked.now} />;
  const back = one(asked.query, "done") === "back" || isJustBack(away, asked.now);
  return back ? <BreakFront spaceId={space.id} away={null} now={asked.now} /> : null;
};

/** The box to search in. */
export const searchFront: FrontPart = async (_asked, { space }) => <SearchForm spaceId={space.id} quiet />;

/** In the list about the space: how it is for her. */
export const mineAbout: FrontPart = async (_asked, { space, mine }) =>
  mine && (
    <li>
      <Tap to={`/spaces/${space.id}/mine`}>My choices: what I see, what is sent to me, a break</Tap>
    </li>
  );
