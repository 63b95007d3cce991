import type { Doing } from "../../platform/web/index.ts";
import { addMonths } from "../../words/add-months.ts";
import { recordsOf, retentionKinds } from "../../words/record-kinds.ts";
import { erase, type ErasingParts } from "../erasing/erase.ts";
import { retentionOf } from "./settings.ts";
import { markDone, takeConfirmed } from "./store.ts";

/** Subjects erased in one transaction: small enough to be short, and to be begun again without harm. */
const batch = 25;

/** Erases some of what was confirmed. The rest follows at once. */
export const eraseConfirmed =
  (parts: ErasingParts) =>
  async (doing: Doing): Promise<void> => {
    const retention = retentionOf(doing.organisation);
    const taken = await takeConfirmed(doing.db, batch);
    for (const { id, kind, subjectId, by } of taken) {
      await erase(doing, parts, {
        subjectId,
        isPerson: retentionKinds[kind].subject === "person",
        kinds: [recordsOf(kind)],
        before: addMonths(doing.today, -retention[kind]),
        why: "kept long enough",
        by,
        requestId: null,
      });
      await markDone(doing, id);
    }
    if (taken.length === batch) await doing.enqueue("erase-confirmed", {});
  };
