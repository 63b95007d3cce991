import { happened, refused, type Outcome } from "../../../words/outcome.ts";
import type { Place } from "../../space.ts";
import type { AroundRefusal } from "../refusals.ts";
import type { Above, NewMute } from "./choices.ts";

/**
 * Her posts fold for whoever asks, and she never hears of it. A hidden name is muted as its veil, in this thread alone: nobody
 * learns by muting who is behind it (A12). Refuses her own post, and a supporter's or guest's.
 */
export function muteAuthor(
  above: Above,
  mine: Place | null,
  id: string,
): Outcome<NewMute, never, AroundRefusal> {
  if (mine?.place !== "member") return refused("notAMember");
  if (above.mine) return refused("ownPost");
  if (above.place !== "member") return refused("supporter");
  const { spaceId, threadId, memberId, veilId } = above;
  return veilId
    ? happened({ id, spaceId, memberId: null, veilId, threadId })
    : happened({ id, spaceId, memberId: memberId ?? "", veilId: null, threadId: null });
}
