import type { HeldAbout } from "../people/index.ts";
import { heldByGoodbye } from "./goodbye/held.ts";

/** What the community holds about whoever asks, each slice its own. */
export const heldByCommunity: readonly HeldAbout[] = [heldByGoodbye];
