import type { FindCounts } from "../../platform/web/index.ts";
import { hasPlace, hasSpaces, isOnlineProgramme } from "./store/mine-store.ts";

/**
 * Whether "Community" stands in her navigation: for a parent, a supporter or a guest with a place, a coordinator whose
 * programme is a community, and a safeguarding lead where there is one. Nobody else’s bar says that there is one. One query.
 */
export const communityCounts: FindCounts = async (asked): Promise<Record<string, number>> => {
  const { role } = asked.actor;
  const isIn =
    role === "parent" || role === "supporter" || role === "professional"
      ? await hasPlace(asked)
      : role === "coordinator"
        ? await isOnlineProgramme(asked)
        : role === "safeguarding-lead" && (await hasSpaces(asked));
  return isIn ? { community: 0 } : {};
};
