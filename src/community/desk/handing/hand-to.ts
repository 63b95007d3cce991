import type { Asked } from "../../../platform/web/index.ts";
import type { Space } from "../../space.ts";
import { after } from "../clock.ts";
import { tellCoordinators, tellSupporters } from "../caring/tell-desk.ts";
import { changeWait } from "../pictures/wait-store.ts";
import { changeCare } from "../store/care-store.ts";
import type { KeeperHere } from "./keepers.ts";
import type { Keeper } from "./may-close.ts";

/** Who has a post from now on, and is told. */
export async function handPost(asked: Asked, space: Space, postId: string, keeper: Keeper): Promise<void> {
  const { now } = asked;
  if (keeper.kind === "person") {
    await changeCare(asked, postId, { owner_id: keeper.personId, owned_at: now });
    return tellKeeper(asked, space, postId, keeper.personId);
  }
  await changeCare(asked, postId, { owner_id: null, owned_at: null, board_at: now, due_at: null });
  await tellBoard(asked, space, `desk:handed:${postId}`);
}

/** Who looks at a picture from now on, within the space's promise from when she is there, and is told. */
export async function handPicture(
  asked: Asked,
  space: Space,
  postId: string,
  keeper: Keeper,
  keepers: readonly KeeperHere[],
): Promise<void> {
  const { now } = asked;
  if (keeper.kind === "person") {
    const from = keepers.find(({ personId }) => personId === keeper.personId)?.fromAt ?? now;
    const due = after(from > now ? from : now, space.replyMinutes);
    await changeWait(asked, postId, { owner_id: keeper.personId, owned_at: now, due_at: due, told_at: null });
    return tellKeeper(asked, space, postId, keeper.personId);
  }
  await changeWait(asked, postId, { owner_id: null, owned_at: null, board_at: now, due_at: null });
  await tellBoard(asked, space, `desk:picture:${postId}`);
}

/** What she wrote herself and nobody has opened goes to the coordinators as well: she decides nothing about it. */
export async function handOwn(asked: Asked, space: Space, postId: string): Promise<void> {
  await changeCare(asked, postId, { board_at: asked.now });
  await tellCoordinators(
    asked,
    { spaceId: space.id, programmeId: space.programmeId, onceKey: `desk:colleague:${postId}` },
    asked.actor.personId,
  );
}

const tellKeeper = (asked: Asked, { id, programmeId }: Space, postId: string, to: string): Promise<void> =>
  tellSupporters(
    asked,
    { spaceId: id, programmeId, postId, why: `handed ${asked.now.getTime()}`, urgent: false },
    [to],
  );

async function tellBoard(asked: Asked, { id, programmeId }: Space, onceKey: string): Promise<void> {
  await tellCoordinators(asked, { spaceId: id, programmeId, onceKey });
}
