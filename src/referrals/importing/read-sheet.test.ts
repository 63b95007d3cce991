import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readSheet } from "./read-sheet.ts";
import { SHEET_BYTES_MAX } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";
import { zipAgain } from "./zip-again.ts";

const TABLE = "Name,EDD,Tel\nZoë Brown,6/8/26,07700 900101\n";
const samples = new URL("../../../db/town/samples/", import.meta.url);

async function sheet(bytes: Buffer | string, name = "list.csv"): Promise<Sheet> {
  const reading = await readSheet(Buffer.from(bytes), name);
  if (!reading.ok) throw new Error(reading.sentence);
  return reading.value;
}

async function sentence(bytes: Buffer | string, name = "list.csv"): Promise<string> {
  const reading = await readSheet(Buffer.from(bytes), name);
  return reading.ok ? `read ${reading.value.rows.length} rows` : reading.sentence;
}

test.each([
  ["UTF-8", Buffer.from(TABLE)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${TABLE}`)],
  ["Windows-1252", Buffer.from(TABLE, "latin1")],
  ["UTF-16, as Excel's Unicode text", Buffer.from(`\ufeff${TABLE.replaceAll(",", "\t")}`, "utf16le")],
  ["UTF-16 without its mark", Buffer.from(TABLE, "utf16le")],
  ["UTF-16 the other way round", Buffer.from(`\ufeff${TABLE}`, "utf16le").swap16()],
  ["semicolons", Buffer.from(TABLE.replaceAll(",", ";"))],
  ["semicolons, with commas in the notes", Buffer.from("Name;EDD;Notes\nZoë Brown;6/8/26;a, b, c, d, e\n")],
  ["tabs", Buffer.from(TABLE.replaceAll(",", "\t"))],
  ["Excel's own sep line", Buffer.from(`sep=|\r\n${TABLE.replaceAll(",", "|")}`)],
  ["old Mac line ends", Buffer.from(TABLE.replaceAll("\n", "\r"))],
])("a CSV in %s is read", async (_, bytes) => {
  const { headings, rows } = await sheet(bytes);
  expect(headings.slice(0, 2)).toEqual(["Name", "EDD"]);
  expect(rows[0]?.slice(0, 2)).toEqual(["Zoë Brown", "6/8/26"]);
});

test("titles, blank lines, blank columns, months and totals are not people, and that is said", async () => {
  const { headings, rows, lines, notes } = await sheet(
    'Our list,,,\n,,,\nName,,EDD,Tel\nMARCH,,,\nAnn Lee,,6/8/26,"07700\n900101"\n,,,\nTotal,,1,\n',
  );
  expect(headings).toEqual(["Name", "EDD", "Tel"]);
  expect(rows).toEqual([["Ann Lee", "6/8/26", "07700\n900101"]]);
  expect(lines).toEqual([5]);
  expect(notes).toEqual([
    "Line 4 was left out, as it is not a person: “MARCH”.",
    "Line 7 was left out, as it is not a person: “Total 1”.",
  ]);
});

test("headings we do not know still make a table, and a column without one is named by its letter", async () => {
  expect((await sheet("Wer,Wann,\nAnn,6/8/26,x\n")).headings).toEqual(["Wer", "Wann", "Column C"]);
});

test("text forced by a formula is the text; control and direction characters are gone", async () => {
  const { rows } = await sheet(
    'Name,Tel\n"A\u202enn\u0000 Lee","=""07700900101"""\n'.replaceAll("\u0000", ""),
  );
  expect(rows).toEqual([["Ann Lee", "07700900101"]]);
});

test("the committed workbook and the committed CSV say the same", async () => {
  const [csv, xlsx] = await Promise.all(
    ["csv", "xlsx"].map((kind) =>
      sheet(readFileSync(new URL(`referrals-as-people-keep-them.${kind}`, samples))),
    ),
  );
  expect(xlsx?.rows).toEqual(csv?.rows);
  expect(xlsx?.headings).toEqual(csv?.headings);
  expect(xlsx?.lines).toEqual(csv?.lines);
});

test("a workbook's days become ISO text, ticks become words, and the sheet that looks like a list is chosen", async () => {
  const bytes = await writeExcelFile([
    { sheet: "Read me", data: [["How to use this file"], ["Fill in", "the next sheet"]] },
    {
      sheet: "2026",
      data: [
        ["Client", "EDD", "Mob", "Consent?"],
        [
          "Ann Lee",
          { value: new Date("2026-08-06T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
          { value: 7700900101, type: Number },
          { value: true, type: Boolean },
        ],
      ],
    },
  ]).toBuffer();
  const { rows, notes } = await sheet(bytes);
  expect(rows).toEqual([["Ann Lee", "2026-08-06", "7700900101", "yes"]]);
  expect(notes).toEqual(["The sheet called “2026” was read; “Read me” was not."]);
});

test("a CSV called .xlsx is read for what it is", async () => {
  expect((await sheet(TABLE, "list.xlsx")).notes).toEqual([
    "The file is called an Excel workbook but is a CSV inside. It was read as a CSV.",
  ]);
});

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const zipOf = (...names: string[]): Buffer =>
  zipAgain(names.map((name) => ({ name, bytes: Buffer.from("x") })));

test.each([
  ["nothing", "", "This file is empty. Choose the spreadsheet with your referrals in it."],
  [
    "too big",
    Buffer.alloc(SHEET_BYTES_MAX + 1, "a"),
    "This file is larger than 5 MB. Delete pictures and old rows from a copy, or split the list in two.",
  ],
  [
    "a password",
    Buffer.concat([OLE, Buffer.from("EncryptedPackage", "utf16le")]),
    "This workbook has a password. Open it, save a copy without the password, and choose that copy.",
  ],
  [
    "old Excel",
    Buffer.concat([OLE, Buffer.from("Workbook", "utf16le")]),
    "This is an older kind of Excel file. Open it, choose “Save as”, and pick “Excel workbook (.xlsx)” or “CSV”.",
  ],
  [
    "old Word",
    Buffer.concat([OLE, Buffer.from("WordDocument", "utf16le")]),
    "This is a document. Copy the table into a spreadsheet, save it as an Excel workbook (.xlsx), and choose that.",
  ],
  [
    "new Word",
    zipOf("word/document.xml"),
    "This is a document. Copy the table into a spreadsheet, save it as an Excel workbook (.xlsx), and choose that.",
  ],
  [
    "binary Excel",
    zipOf("xl/workbook.bin"),
    "This file was saved in a format we cannot read. Open it, choose “Save as”, and pick “Excel workbook (.xlsx)” or “CSV”.",
  ],
  [
    "OpenDocument",
    zipOf("mimetype", "content.xml"),
    "This file was saved in a format we cannot read. Open it, choose “Save as”, and pick “Excel workbook (.xlsx)” or “CSV”.",
  ],
  [
    "a zip",
    zipOf("list.csv"),
    "This is a zip file. Open it, and choose the Excel workbook (.xlsx) or CSV inside.",
  ],
  [
    "a broken zip",
    Buffer.from("PK\u0003\u0004 and then nothing"),
    "We could not open this workbook; it may be damaged. Open it, choose “Save as”, and pick “Excel workbook (.xlsx)” or “CSV”.",
  ],
  [
    "a hollow workbook",
    zipOf("xl/workbook.xml"),
    "We could not open this workbook; it may be damaged. Open it, choose “Save as”, and pick “Excel workbook (.xlsx)” or “CSV”.",
  ],
  [
    "a web page",
    "<html><table><tr><td>Name</td></tr></table>",
    "This file is called a spreadsheet but is a web page inside. Open it in Excel, choose “Save as”, and pick “Excel workbook (.xlsx)” or “CSV”.",
  ],
  [
    "a PDF",
    "%PDF-1.7",
    "This is a PDF. Choose the spreadsheet the list is kept in: an Excel workbook (.xlsx) or a CSV.",
  ],
  [
    "a picture",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]),
    "This is a picture. Choose the spreadsheet the list is kept in: an Excel workbook (.xlsx) or a CSV.",
  ],
  [
    "something binary",
    Buffer.from([1, 0, 0, 5, 9, 0, 3]),
    "This does not look like a spreadsheet. Choose an Excel workbook (.xlsx) or a CSV.",
  ],
  [
    "a letter",
    "Dear Jo\nplease see Ann\nthanks\n",
    "We could only find one column. If this is a CSV, save it again with commas between the columns, or save it as an Excel workbook (.xlsx).",
  ],
  [
    "headings alone",
    "Name,EDD,Tel\n",
    "We could not find a row of headings with rows below it. The first row should name the columns, such as Name, Due date and Phone.",
  ],
  [
    "an open quote",
    'Name,EDD,Tel\nAnn,"6/8/26,077\n',
    "A quotation mark is opened near line 2 and never closed. Remove it, or save the list as an Excel workbook (.xlsx).",
  ],
  [
    "too many rows",
    `Name,EDD,Tel\n${"Ann,1,2\n".repeat(5001)}`,
    "This list has more than 5,000 rows. Split it into smaller files and bring them in one after another.",
  ],
  [
    "too many columns",
    `Name,EDD,Tel${",x".repeat(60)}\nAnn,1,2${",x".repeat(60)}\n`,
    "This list has more than 60 columns. Delete the columns you do not need from a copy, and choose that.",
  ],
])("%s is refused with what to do", async (_, bytes, expected) => {
  expect(await sentence(bytes)).toBe(expected);
});

test("5,000 rows are read", async () => {
  expect(await sentence(`Name,EDD,Tel\n${"Ann,1,2\n".repeat(5000)}`)).toBe("read 5000 rows");
});

async function workbookWith(sheetXml: string, shared: string = ""): Promise<string> {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return sentence(
    zipAgain([
      {
        name: "xl/workbook.xml",
        bytes: Buffer.from('<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>'),
      },
      {
        name: "xl/_rels/workbook.xml.rels",
        bytes: Buffer.from(
          `<Relationships><Relationship Id="r1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        ),
      },
      { name: "xl/sharedStrings.xml", bytes: Buffer.from(`<sst><si><t>${shared}</t></si></sst>`) },
      {
        name: "xl/worksheets/sheet1.xml",
        bytes: Buffer.from(`<worksheet><sheetData>${sheetXml}</sheetData></worksheet>`),
      },
    ]),
  );
}
const written = (place: string): string => `<c r="${place}" t="inlineStr"><is><t>at ${place}</t></is></c>`;
const TWO_ROWS = `<row r="1">${written("A1")}${written("B1")}</row><row r="2">${written("A2")}${written("B2")}${written("C2")}</row>`;

test("a cell far away is refused before anything fills the gap; coloured empty cells far away do no harm", async () => {
  expect(await workbookWith(TWO_ROWS)).toBe("read 1 rows");
  expect(await workbookWith(`${TWO_ROWS}<row r="1048576" s="2"><c r="XFD1048576" s="3"/></row>`)).toBe(
    "read 1 rows",
  );
  expect(await workbookWith(`${TWO_ROWS}<row r="1048576">${written("A1048576")}</row>`)).toMatch(
    /more than 5,000 rows/,
  );
  expect(await workbookWith(`${TWO_ROWS}<row r="3">${written("XFD3")}</row>`)).toMatch(
    /more than 60 columns/,
  );
});

test("a zip bomb is refused, whatever it says about its own size", async () => {
  const bomb = deflateRawSync(Buffer.alloc(80 * 1024 * 1024, " "));
  const zip = zipAgain([{ name: "xl/workbook.xml", bytes: bomb }]);
  const squeezed = Buffer.from(zip);
  squeezed.writeUInt16LE(8, 8);
  squeezed.writeUInt16LE(8, zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 10);
  expect(await sentence(squeezed)).toBe(
    "This workbook is far larger inside than it looks. Copy the rows into a new workbook and choose that.",
  );
});

test("a long text named in every cell is refused before it is read", async () => {
  const long = "x".repeat(30_000);
  const row = (line: number): string =>
    `<row r="${line}">${["A", "B", "C"].map((column) => `<c r="${column}${line}" t="s"><v>0</v></c>`).join("")}</row>`;
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, place) => row(place + 3)).join("");
  expect(await workbookWith(TWO_ROWS + rows(50), long)).toBe("read 51 rows");
  expect(await workbookWith(TWO_ROWS + rows(200), long)).toMatch(/far larger inside than it looks/);
});

test("a locked zip says so", async () => {
  const zip = zipOf("xl/workbook.xml");
  zip.writeUInt16LE(1, zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 8);
  expect(await sentence(zip)).toMatch(/^This workbook has a password/);
});

test("no bytes make it throw", async () => {
  const start = fc.constantFrom("", "PK\u0003\u0004", "Name,EDD\n", '"', "\ufeffName;Tel\n", "sep=,\n");
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (text, bytes) => {
      const reading = await readSheet(Buffer.concat([Buffer.from(text), bytes]), "x");
      if (!reading.ok) expect(reading.sentence.length).toBeGreaterThan(20);
    }),
  );
});
