import { notFound, type Asked } from "../../platform/web/index.ts";
import { reachDecided, type Standing } from "../deciding/standing.ts";
import type { FollowUp } from "./follow-up.ts";

/** What is open about a concern, for whoever decides about it. */
export async function reachFollowUp(asked: Asked): Promise<Standing & { followUp: FollowUp }> {
  const standing = await reachDecided(asked);
  const followUp = standing.followUps.find(({ id }) => id === asked.params["followid"]);
  if (!followUp) throw notFound();
  return { ...standing, followUp };
}
