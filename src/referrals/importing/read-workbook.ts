import { unreadable } from "../../words/reading.ts";
import type { Reading } from "../../words/reading.ts";
import { cellText } from "./cell-text.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { DAMAGED, NOT_A_SHEET, SWOLLEN } from "./not-a-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { trimWorksheet } from "./trim-worksheet.ts";
import { unzipWithin } from "./unzip-within.ts";
import type { ZipEntry } from "./unzip-within.ts";
import { zipAgain } from "./zip-again.ts";

const OPENED_BYTES_MAX = 60 * 1024 * 1024;
const LETTERS_MAX = 10_000_000;
const WANTED =
  /^(_rels\/[^/]*|xl\/_rels\/[^/]*|xl\/(workbook|sharedStrings|styles)|xl\/worksheets\/[^/]+)\.(xml|rels)$/i;

/** Reads an XLSX from memory; picks the sheet that looks like a list of people. Refuses locked and damaged ones. */
export async function readWorkbook(zip: Buffer): Promise<Reading<Sheet>> {
  const opened = await unzipWithin(zip, OPENED_BYTES_MAX, (name) => WANTED.test(name));
  if (!opened.ok)
    return unreadable({ locked: NOT_A_SHEET.password, swollen: SWOLLEN, damaged: DAMAGED }[opened.why]);
  if (!opened.names.includes("xl/workbook.xml")) return unreadable(insideZip(opened.names));
  const trimmed: ZipEntry[] = [];
  for (const entry of opened.entries) {
    const sheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name)
      ? trimWorksheet(entry.bytes.toString("utf8"))
      : null;
    if (sheet && !sheet.ok) return sheet;
    trimmed.push(sheet ? { name: entry.name, bytes: Buffer.from(sheet.value) } : entry);
  }
  try {
    const { default: readAllSheets } = await import("read-excel-file/node");
    const sheets = (await readAllSheets(zipAgain(trimmed))).map(({ sheet, data }) => ({
      called: sheet,
      grid: data.map((cells, place) => ({ line: place + 1, cells: cells.map(cellText) })),
    }));
    // a workbook may name one long text in every cell; only the reading of it would cost anything
    const letters = sheets.flatMap(({ grid }) =>
      grid.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.length, 0)),
    );
    if (letters.reduce((sum, each) => sum + each, 0) > LETTERS_MAX) return unreadable(SWOLLEN);
    return chooseSheet(sheets);
  } catch {
    // the library throws for each of a hundred ways to be damaged; all have one remedy
    return unreadable(DAMAGED);
  }
}

function insideZip(names: string[]): string {
  if (names.some((name) => name.startsWith("xl/"))) return NOT_A_SHEET["other-sheet"];
  if (names.some((name) => /^(word|ppt)\//.test(name))) return NOT_A_SHEET.document;
  const ownFormat = names.some((name) => name === "content.xml" || name.startsWith("Index/"));
  return ownFormat ? NOT_A_SHEET["other-sheet"] : NOT_A_SHEET.zip;
}
