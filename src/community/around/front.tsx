import type { ReactNode } from "react";
import { one } from "../../platform/web/index.ts";
import type { FrontPart } from "../front-part.ts";
import { isJustBack, isOnBreak } from "./mine/break.ts";
import { findBreak } from "./mine/break-store.ts";
import { AroundFront } from "./front-part.tsx";

/** On the front of a space: her break, or a soft welcome after it; the search box, and how this space is for her. */
export const aroundFront: FrontPart = async (asked, { space, mine }): Promise<ReactNode> => {
  const away = mine ? await findBreak(asked, space.id) : null;
  const back = mine && (one(asked.query, "done") === "back" || isJustBack(away, asked.now));
  return (
    <AroundFront
      spaceId={space.id}
      hasPlace={mine !== null}
      away={isOnBreak(away, asked.now) ? { untilAt: away?.untilAt ?? null } : null}
      back={Boolean(back)}
      now={asked.now}
    />
  );
};
