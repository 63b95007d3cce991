import type { HelpLine } from "../platform/db/index.ts";
import type { Asked } from "../platform/web/index.ts";
import { effects } from "./effects.ts";
import { lossLines } from "./loss-lines.ts";
import { listOpenLosses } from "./store.ts";

/**
 * What somebody finds where her community is: the community, another door instead of it or beside it, or neither. The
 * community, and whatever suggests it, asks here first and suggests nothing unless it is "open".
 */
export type CommunityDoor =
  | { kind: "open" }
  | { kind: "another" | "both"; href: string; words: string; lines: HelpLine[] }
  | { kind: "closed" };

/** The door for whoever asks. */
export async function communityDoor(asked: Asked): Promise<CommunityDoor> {
  const [loss] = asked.actor.personId ? await listOpenLosses(asked, [asked.actor.personId]) : [];
  if (!loss) return { kind: "open" };
  const { door } = effects[loss.kind];
  if (door === "closed") return { kind: "closed" };
  return {
    kind: door,
    href: "/quiet/people-to-turn-to",
    words: "People to turn to, who know what this is like",
    lines: lossLines(asked.organisation, loss.kind),
  };
}
