import type { ReactNode } from "react";
import { unitsFor } from "../../organisation/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import { sayWhen } from "../../words/time.ts";
import type { Inside } from "../reach.ts";
import { ComposerHours } from "./pages/composer-hours.tsx";
import { findStaffed } from "./store/presence-store.ts";

/** Above the box a member writes in, while nobody is here: when somebody will be, and whom to call if it cannot wait. */
export async function composerHours(asked: Asked, { space, mine }: Inside): Promise<ReactNode | null> {
  if (mine?.place !== "member") return null;
  const { untilAts, nextAt } = await findStaffed(asked, space.id);
  if (untilAts.length > 0) return null;
  const units = (await unitsFor(asked)).slice(0, 1);
  return <ComposerHours next={nextAt ? sayWhen(nextAt, asked.now) : null} units={units} />;
}
