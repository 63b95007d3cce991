import { situationOf, type FindSituation } from "../cards/index.ts";
import { quietSituation } from "../loss/index.ts";
import { findOwnDays, findOwnPregnancy } from "./store.ts";

/** What is known of the pregnancy or baby of whoever is asking, so that an urgent-help card is the one of her week. */
export const findOwnSituation: FindSituation = async (asked) => {
  const quiet = await quietSituation(asked);
  if (quiet) return quiet;
  const known = (await findOwnDays(asked)) ?? (await findOwnPregnancy(asked));
  return known ? situationOf(known, asked.today) : null;
};
