import type { HeldAbout } from "../people/index.ts";

/** What the community holds about whoever asks, each slice its own. */
export const heldByCommunity: readonly HeldAbout[] = [];
