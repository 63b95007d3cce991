import { heldByAsking } from "./asking/held.ts";
import { heldByModeration } from "./moderation/held.ts";
import type { HeldAbout } from "../people/index.ts";
import { heldByAround } from "./around/held.ts";
import { heldByGoodbye } from "./goodbye/held.ts";
import { heldByRota } from "./rota/held.ts";
import { heldByThreads } from "./threads/held-by-threads.ts";

/** What the community holds about whoever asks, each slice its own. */
export const heldByCommunity: readonly HeldAbout[] = [
  heldByThreads,
  heldByGoodbye,
  heldByModeration,
  heldByAround,
  heldByAsking,
  heldByRota,
];
