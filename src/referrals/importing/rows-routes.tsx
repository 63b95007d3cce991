import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { findReferral, keepState } from "../store.ts";
import { doneWords } from "../triage/done-words.ts";
import { bringInRow } from "./bring-in.ts";
import type { BroughtList, BroughtRow } from "./brought-list.ts";
import { FixPage } from "./pages/fix-page.tsx";
import { RowsPage } from "./pages/rows-page.tsx";
import { UndoPage } from "./pages/undo-page.tsx";
import { reachList, reachRow, refuseUndone } from "./reach-list.ts";
import { readRow } from "./read-row.ts";
import { keepOne, splitRow } from "./split-row.ts";
import { insertRows, keepRow, keepUndone, listRows } from "./store.ts";
import { undoImported } from "./undo-import.ts";
import { current, who } from "./upload-routes.tsx";

async function show(asked: Asked): Promise<Answer> {
  const list = await reachList(asked);
  if (!list.doneAt) return go(`/referrals/import/${list.id}`);
  const rows = await listRows(asked.db, list.id);
  return page("Brought in", <RowsPage list={list} rows={rows} done={doneWords(asked)} />, current);
}

async function showRow(asked: Asked): Promise<Answer> {
  const { list, row } = await reachRow(asked);
  if (row.state === "imported" && row.referralId) return go(`/referrals/${row.referralId}`);
  return page("One row", <FixPage list={list} row={row} />, current);
}

/** Reads a row again with what was typed into its cells, and brings it in when nothing holds it back any more. */
async function fixRow(asked: Asked): Promise<Answer> {
  const { list, row, rows } = await reachRow(asked, true);
  refuseUndone(list);
  if (row.state === "imported") return go(`/referrals/import/${list.id}/rows`);
  const cells = row.cells.map((cell, column) =>
    asked.typed[`cell-${column}`] === undefined ? cell : one(asked.typed, `cell-${column}`),
  );
  const act = one(asked.typed, "do");
  const names = row.problems.find((problem) => problem.names)?.names;
  if (act === "split" && names) return split(asked, list, row, rows, splitRow(cells, list.mapping, names));
  const [only, other] = act === "only-1" ? [names?.[1], names?.[0]] : [names?.[0], names?.[1]];
  const chosen = act.startsWith("only-") && only && other ? keepOne(cells, list.mapping, only, other) : cells;
  const fixed = await tryRow(asked, list, { ...row, cells: chosen });
  await keepRow(asked.db, list.id, fixed);
  if (fixed.state === "to fix") return notYetRight("One row", <FixPage list={list} row={fixed} />, current);
  return go(nextOf(list, rows, row.row));
}

/** The first of two stays where the row was; the others follow at the end, each brought in if it can be. */
async function split(
  asked: Asked,
  list: BroughtList,
  row: BroughtRow,
  rows: readonly BroughtRow[],
  parts: string[][],
): Promise<Answer> {
  const last = Math.max(...rows.map((each) => each.row));
  for (const [place, cells] of parts.entries()) {
    const part = await tryRow(asked, list, { ...row, cells, row: place === 0 ? row.row : last + place });
    if (place === 0) await keepRow(asked.db, list.id, part);
    else await insertRows(asked.db, asked.organisation.id, list.id, [part]);
  }
  return go(`/referrals/import/${list.id}/rows`);
}

async function tryRow(asked: Asked, list: BroughtList, row: BroughtRow): Promise<BroughtRow> {
  const reading = readRow(row.cells, list.mapping, { today: asked.today, headings: list.sheet.headings });
  if ("bad" in reading) return { ...row, state: "to fix", problems: reading.bad };
  return { ...row, state: "imported", problems: [], referralId: await bringInRow(asked, list, reading.good) };
}

function nextOf(list: BroughtList, rows: readonly BroughtRow[], done: number): string {
  const next =
    rows.find((each) => each.state === "to fix" && each.row > done) ??
    rows.find((each) => each.state === "to fix" && each.row !== done);
  return `/referrals/import/${list.id}/rows${next ? `/${next.row}` : ""}`;
}

async function leaveOut(asked: Asked): Promise<Answer> {
  const { list, row, rows } = await reachRow(asked, true);
  if (row.state === "to fix") await keepRow(asked.db, list.id, { ...row, state: "left out" });
  return go(nextOf(list, rows, row.row));
}

async function showUndo(asked: Asked, problems: Problems = {}): Promise<Answer> {
  const list = await reachList(asked);
  if (!list.doneAt || list.undoneAt) return go(`/referrals/import/${list.id}/rows`);
  const body = <UndoPage list={list} typed={asked.typed} problems={problems} />;
  return Object.keys(problems).length > 0
    ? notYetRight("Take it back", body, current)
    : page("Take it back", body, current);
}

/** Takes back every referral of the list that nobody has touched; the others stay, and the next page says which. */
async function undo(asked: Asked): Promise<Answer> {
  const list = await reachList(asked, true);
  if (!list.doneAt || list.undoneAt) return go(`/referrals/import/${list.id}/rows`);
  const why = readText(one(asked.typed, "why"), {
    noun: "reason",
    max: 1_000,
    required: true,
    missing: "Write why it is taken back",
  });
  if (!why.ok) return showUndo(asked, { why: why.sentence });
  for (const row of await listRows(asked.db, list.id)) {
    const referral =
      row.state === "imported" && row.referralId ? await findReferral(asked.db, row.referralId, true) : null;
    const outcome = referral && undoImported(referral, why.value);
    if (!referral || outcome?.kind !== "happened" || !(await keepState(asked.db, referral, outcome.state)))
      continue;
    await keepRow(asked.db, list.id, { ...row, state: "undone" });
    await asked.happened(...outcome.facts);
  }
  await keepUndone(asked.db, list.id, asked.now, why.value);
  await asked.changed("referrals");
  await asked.changed("board");
  return go(`/referrals/import/${list.id}/rows`);
}

export const rowsRoutes: Route[] = [
  { method: "GET", path: "/referrals/import/:id/rows", who, records: "import.opened", answer: show },
  { method: "GET", path: "/referrals/import/:id/rows/:row", who, records: "nothing", answer: showRow },
  {
    method: "POST",
    path: "/referrals/import/:id/rows/:row",
    who,
    records: "import.row-fixed",
    answer: fixRow,
  },
  {
    method: "POST",
    path: "/referrals/import/:id/rows/:row/leaving-out",
    who,
    records: "import.row-left-out",
    answer: leaveOut,
  },
  {
    method: "GET",
    path: "/referrals/import/:id/undoing",
    who,
    records: "nothing",
    answer: (asked) => showUndo(asked),
  },
  { method: "POST", path: "/referrals/import/:id/undoing", who, records: "import.undone", answer: undo },
];
