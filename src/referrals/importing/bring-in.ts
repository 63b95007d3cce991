import { newId } from "../../platform/db/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import { candidateKeys } from "../duplicates/alike.ts";
import { insertReferral } from "../store.ts";
import { factOf } from "../triage/triaged.ts";
import type { BroughtList, BroughtRow } from "./brought-list.ts";
import type { DraftReferral } from "./draft-referral.ts";
import { knownAlready } from "./known-already.ts";
import { aboutFromList, sentFromList, signedFromList } from "./referral-from-list.ts";
import { readRows } from "./read-rows.ts";
import { sortRows, type SortedRow } from "./sort-rows.ts";
import { insertRows, keepDone } from "./store.ts";

/** Reads a list with its columns as they are understood now, and sorts its rows; writes nothing. */
export async function sortList(
  asked: Asked,
  list: BroughtList,
  wanted: ReadonlySet<number> = new Set(),
): Promise<SortedRow[]> {
  const read = readRows(list.sheet, list.mapping, { today: asked.today });
  const drafts = read.map(({ reading }) => ("good" in reading ? reading.good : null));
  const known = await knownAlready(
    asked,
    drafts.filter((draft) => draft !== null),
  );
  let next = 0;
  return sortRows(
    read,
    drafts.map((draft) => (draft ? (known[next++] ?? null) : null)),
    wanted,
  );
}

/** Makes one referral of one row; its history begins with the list it came from. */
export async function bringInRow(asked: Asked, list: BroughtList, draft: DraftReferral): Promise<string> {
  const id = newId();
  const about = aboutFromList(draft);
  await insertReferral(asked.db, {
    id,
    organisationId: asked.organisation.id,
    programmeId: list.programmeId,
    source: "import",
    sentAt: sentFromList(draft, asked.today, asked.now),
    sentBy: null,
    referrer: signedFromList(draft),
    about,
    importId: list.id,
    sounds: candidateKeys(about),
  });
  await asked.happened(
    factOf("ReferralImported", { id, programmeId: list.programmeId, personId: null }, { importId: list.id }),
  );
  return id;
}

/** Brings in every row that is ready, keeps the others to be put right one by one; answers how many went in. */
export async function bringIn(asked: Asked, list: BroughtList, wanted: ReadonlySet<number>): Promise<number> {
  const kept: BroughtRow[] = [];
  for (const { draft, notes: _, knownId: __, ...row } of await sortList(asked, list, wanted))
    kept.push(
      row.state === "ready" && draft
        ? { ...row, state: "imported", referralId: await bringInRow(asked, list, draft) }
        : row,
    );
  await insertRows(asked.db, asked.organisation.id, list.id, kept);
  await keepDone(asked.db, list.id, asked.now);
  const many = kept.filter(({ state }) => state === "imported").length;
  await asked.happened({
    kind: "ReferralsImported",
    subjectKind: "import",
    subjectId: list.id,
    programmeId: list.programmeId,
    detail: { rows: kept.length, imported: many },
  });
  await asked.changed("referrals");
  await asked.changed("board");
  return many;
}
