import { colourOf, isRed, type Care } from "../care.ts";

/** Somebody who is there after her: on shift now, next on the rota, or the coordinators together. */
export type Keeper = { kind: "person"; personId: string } | { kind: "coordinators" };

/**
 * What must have an owner when she goes: every open red and amber that is hers, or nobody's and not with the coordinators
 * either (practice: community 6.1.2). A red nobody has opened is nobody's, whoever was told of it.
 */
export const needsOwner = (open: readonly Care[], closer: string): Care[] =>
  open.filter(
    ({ tier, ownerId, boardAt, openedAt, settledAt }) =>
      !settledAt &&
      colourOf(tier) !== "green" &&
      (ownerId === closer || (ownerId === null && (boardAt === null || (isRed(tier) && !openedAt)))),
  );

/**
 * Who has each from now on, or null while one of them has nobody: a shift can't close before. A keeper is somebody who is
 * there afterwards, and never she who goes.
 */
export function assignAll(
  needing: readonly Pick<Care, "postId">[],
  chosen: ReadonlyMap<string, Keeper>,
  mayKeep: readonly string[],
): ReadonlyMap<string, Keeper> | null {
  const all = new Map<string, Keeper>();
  for (const { postId } of needing) {
    const keeper = chosen.get(postId);
    if (!keeper || (keeper.kind === "person" && !mayKeep.includes(keeper.personId))) return null;
    all.set(postId, keeper);
  }
  return all;
}
