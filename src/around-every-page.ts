import { communityCounts, deskNotice } from "./community/index.ts";
import type { FindCounts, FindNotice } from "./platform/web/index.ts";
import { concernCounts, dutyNotice } from "./safeguarding/index.ts";

/** What stands beside the entries of the navigation, and which of them stand there at all. */
export const findCounts: FindCounts = async (asked) => ({
  ...(await concernCounts(asked)),
  ...(await communityCounts(asked)),
});

/** What lies above every page of hers until she has seen to it: an alert first, then a shift that is hers now. */
export const findNotice: FindNotice = async (asked) => (await dutyNotice(asked)) ?? deskNotice(asked);
