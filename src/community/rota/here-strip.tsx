import type { ReactNode } from "react";
import { unitsFor } from "../../organisation/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import type { Inside } from "../reach.ts";
import { isOnlyRead, stageOf } from "../stage.ts";
import { HereStrip } from "./pages/here-strip.tsx";
import { sayHere, sayNext } from "./say-staffed.ts";
import { findStaffed } from "./store/presence-store.ts";

/** Whether somebody is here, on the front of a space: the promise, or who to call meanwhile; nothing once it is only read. Two queries. */
export async function hereStrip(asked: Asked, { space }: Inside): Promise<ReactNode> {
  const staffed = await findStaffed(asked, space.id);
  const isHere = staffed.untilAts.length > 0;
  // where nobody writes any more there is nothing to wait for
  if (!isHere && isOnlyRead(stageOf(space, asked.today))) return null;
  return (
    <HereStrip
      here={sayHere(staffed)}
      next={sayNext(staffed, asked.now)}
      isHere={isHere}
      rotaHref={looksAfter.includes(asked.actor.role) ? `/spaces/${space.id}/rota` : null}
      units={isHere ? [] : (await unitsFor(asked)).slice(0, 2)}
    />
  );
}

/** Who finds the rota behind it. */
const looksAfter: readonly string[] = ["supporter", "coordinator", "safeguarding-lead"];
