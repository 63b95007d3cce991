import type { FrontPart } from "../front-part.ts";
import { stageOf } from "../stage.ts";
import { GoodbyeLine } from "./pages/goodbye-line.tsx";
import { sayEnding } from "./say-ending.ts";

/** From the first day of its goodbye, how a space ends stands on its front; its coordinator finds the plan there at any time. */
export const goodbyeFront: FrontPart = async (asked, { space }) => {
  const stage = stageOf(space, asked.today);
  const coordinates = asked.actor.role === "coordinator";
  const begun = stage !== "before" && stage !== "open";
  if (!begun && !coordinates) return null;
  return (
    <GoodbyeLine
      lines={begun || coordinates ? sayEnding(space, asked.today) : []}
      goodbyeHref={begun ? `/spaces/${space.id}/goodbye` : null}
      planHref={coordinates ? `/spaces/${space.id}/ending` : null}
    />
  );
};
