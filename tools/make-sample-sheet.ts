// Writes the two committed samples again: node tools/run.mjs tools/make-sample-sheet.ts
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import writeExcelFile from "write-excel-file/node";
import { makeSampleRows } from "../db/town/samples/make-sample-rows.ts";
import { sampleCsv } from "../db/town/samples/sample-csv.ts";
import { asDay } from "../src/words/calendar-day.ts";

const madeOn = asDay("2026-03-10");
const rows = makeSampleRows(madeOn);
const name = fileURLToPath(new URL("../db/town/samples/referrals-as-people-keep-them", import.meta.url));

writeFileSync(`${name}.csv`, sampleCsv(madeOn));

// what Excel makes of typed cells: days become days, and a phone number may lose its zero
const cells = rows.map((row) =>
  row.map((cell) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(cell))
      return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
    if (/^[1-9]\d*$/.test(cell)) return { value: Number(cell), type: Number };
    return cell ? { value: cell, type: String } : null;
  }),
);
await writeExcelFile(cells, { sheet: "Referrals" }).toFile(`${name}.xlsx`);
console.log(`${rows.length} lines written to ${name}.csv and .xlsx`);
