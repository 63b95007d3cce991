import type { Day } from "../../../words/day.ts";
import { longName, unbroken } from "../../../ui/hard-names.ts";
import { noProblems, type Story } from "../../../ui/index.ts";
import type { BroughtList, BroughtRow } from "../brought-list.ts";
import { readRows } from "../read-rows.ts";
import { sortRows } from "../sort-rows.ts";
import { ColumnsPage } from "./columns-page.tsx";
import { FixPage } from "./fix-page.tsx";
import { PreviewPage } from "./preview-page.tsx";
import { RowsPage } from "./rows-page.tsx";
import { UndoPage } from "./undo-page.tsx";
import { UploadPage } from "./upload-page.tsx";

const today = "2026-08-06" as Day;
const now = new Date("2026-08-06T09:40:00+01:00");
const list: BroughtList = {
  id: "1",
  programmeId: "1",
  filename: "Dilys’s list FINAL v3.xlsx",
  sheet: {
    headings: ["Client", "EDD", "Mobile", "Notes", ""],
    rows: [
      ["Lily Marsh", "20/10/2026", "07700 900401", "Quiet", ""],
      ["Lily Marsh", "20.10.26", "07700 900401", "", ""],
      ["Joy and Hope Bello", "12/12/2026", "07700 900403", "", ""],
      [longName, "40/10/2026", "07700 90013", unbroken, ""],
    ],
    lines: [2, 3, 4, 5],
    notes: ["Line 6 was left out, as it is not a person: “Total 4”."],
  },
  mapping: ["name", "dueOn", "phone", "note", null],
  begunAt: now,
  begunBy: "1",
  doneAt: null,
  undoneAt: null,
  undoneWhy: null,
};
const read = readRows(list.sheet, list.mapping, { today });
const sorted = sortRows(read, [], new Set());
const done: BroughtRow[] = sorted.map((row) =>
  row.state === "ready" ? { ...row, state: "imported", referralId: "1" } : row,
);
const inList = { ...list, doneAt: now };
const two = done.find(({ problems }) => problems.some(({ names }) => names));
const wrong = done.find(({ problems }) => problems.length > 1) ?? two;

const upload = {
  id: "1",
  programmes: [{ id: "1", name: "Harbrook Befriending" }],
  now,
  typed: {},
  problems: noProblems,
};
const hers = { as: "coordinator", current: "referrals" } as const;

export const stories: Story[] = [
  { ...hers, name: "Bringing in a list", draw: () => <UploadPage {...upload} lists={[]} /> },
  {
    ...hers,
    name: "Bringing in a list, not yet right",
    draw: () => (
      <UploadPage
        {...upload}
        programmes={[...upload.programmes, { id: "2", name: longName }]}
        lists={[
          { ...list, rows: 41 },
          { ...inList, id: "2", filename: unbroken, rows: 1 },
        ]}
        problems={{
          programme: "Choose the programme these people were referred to",
          list: "Choose the file with your list",
        }}
      />
    ),
  },
  {
    ...hers,
    name: "What the columns mean",
    draw: () => <ColumnsPage list={list} mapping={list.mapping} problems={noProblems} />,
  },
  {
    ...hers,
    name: "What the columns mean, not yet right",
    draw: () => (
      <ColumnsPage
        list={list}
        mapping={["name", "name", null, null, null]}
        problems={{ "column-1": "Another column is “Name” already. Choose which of the two it is" }}
      />
    ),
  },
  {
    ...hers,
    name: "A list before it goes in",
    draw: () => <PreviewPage list={list} rows={sorted} leftOut={["Allocated to"]} />,
  },
  {
    ...hers,
    name: "A list that is in",
    draw: () => <RowsPage list={inList} rows={done} done="The list is in." />,
  },
  {
    ...hers,
    name: "A list taken back",
    draw: () => (
      <RowsPage
        list={{ ...inList, undoneAt: now, undoneWhy: "It was last year’s" }}
        rows={done}
        done={null}
      />
    ),
  },
  ...(two
    ? [{ ...hers, name: "Two people in one cell", draw: () => <FixPage list={inList} row={two} /> }]
    : []),
  ...(wrong
    ? [{ ...hers, name: "A row to put right", draw: () => <FixPage list={inList} row={wrong} /> }]
    : []),
  {
    ...hers,
    name: "Taking a list back",
    draw: () => <UndoPage list={inList} typed={{}} problems={{ why: "Write why it is taken back" }} />,
  },
];
