import { listAdministrators } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { addMonths } from "../../words/add-months.ts";
import { retentionKinds } from "../../words/record-kinds.ts";
import type { ErasingParts } from "../erasing/erase.ts";
import { letGoOfKept } from "../kept/let-go-of-kept.ts";
import { retentionOf } from "./settings.ts";
import { countDue, findPastTime, listDue } from "./store.ts";

/** Every night: what is past its time is listed, and nothing else; the administrators are reminded once a month. */
export const listWhatIsDue =
  (parts: ErasingParts) =>
  async (doing: Doing): Promise<void> => {
    const retention = retentionOf(doing.organisation);
    for (const { pastItsTime } of parts.keeps)
      for (const { kind, query } of pastItsTime ?? []) {
        const before = addMonths(doing.today, -retention[kind]);
        await listDue(doing, kind, await findPastTime(doing, kind, query, before));
      }
    await letGoOfKept(doing, parts);
    const waiting = (await countDue(doing)).filter(({ kind }) => retentionKinds[kind].subject !== "concern");
    if (waiting.length === 0) return;
    for (const toPersonId of await listAdministrators(doing.db))
      await doing.owe({
        toPersonId,
        template: "erasing-due",
        subject: "Something for you",
        body: "Some records have been kept long enough and wait for your word. Sign in to see which.",
        link: "/privacy/due",
        onceKey: `erasing-due:${doing.today.slice(0, 7)}:${toPersonId}`,
      });
  };
