import type { FindWay } from "../platform/mail/index.ts";
import { findHolding } from "./store.ts";

/**
 * Asks once more at the very moment of sending, whatever was true when it was queued: nothing that the switch for loss
 * holds back leaves the building (product principle 7).
 */
export const unlessHeld =
  (findWay: FindWay): FindWay =>
  async (db, message, channels, now) => {
    const by = await findHolding(db, message.id);
    return by ? { kind: "hold", by } : findWay(db, message, channels, now);
  };
