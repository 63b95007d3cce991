import type { Asked } from "../../platform/web/index.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { worstFirst } from "../../words/worst-first.ts";
import { openReferral } from "./open-thing.ts";
import { listOpened } from "./store.ts";
import { TABS } from "./tabs.ts";

/** Every open referral this coordinator may see, as her board shows it, worst first. */
export async function listOpenReferrals(asked: Asked): Promise<OpenThing[]> {
  const opened = await listOpened(asked.db, asked.organisation.id, TABS.open.states);
  return worstFirst(
    opened.map((each) => openReferral(each, { today: asked.today, nation: asked.organisation.nation })),
  );
}
