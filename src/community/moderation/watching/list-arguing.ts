import type { Asked } from "../../../platform/web/index.ts";
import { listFlagged, readFlagMinutes } from "../store/flagged-store.ts";
import { listLately } from "../store/pace-store.ts";
import { argumentIn } from "./argument-in.ts";

const latelyHours = 3;
export type Arguing = { threadId: string; title: string; because: string };

/** Conversations of a space that may be turning into an argument, by what was written lately and by members' flags (C18). */
export async function listArguing(asked: Asked, spaceId: string): Promise<Arguing[]> {
  const { now } = asked;
  const lately = await listLately(asked, spaceId, new Date(now.getTime() - latelyHours * 3_600_000));
  const minutes = await readFlagMinutes(asked);
  const flagged = await listFlagged(asked, spaceId, new Date(now.getTime() - minutes * 60_000));
  const members = new Map(flagged.map((each) => [each.threadId, each.members]));
  const older = flagged
    .filter(({ threadId }) => !lately.some((each) => each.threadId === threadId))
    .map(({ threadId, title }) => ({ threadId, title, replies: [] }));
  return [...lately, ...older].flatMap(({ threadId, title, replies }) => {
    const found = argumentIn(replies, now, { members: members.get(threadId) ?? 0, minutes });
    return found ? [{ threadId, title, because: found.because.join(" ") }] : [];
  });
}
