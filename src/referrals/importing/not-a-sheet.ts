import type { FileKind } from "./file-kind.ts";

const SAVE_AS = "Open it, choose “Save as”, and pick “Excel workbook (.xlsx)” or “CSV”.";

/** What to do when the file is not a list we can read; the kinds are those of `fileKind` and of `insideZip`. */
export const NOT_A_SHEET: Record<Exclude<FileKind, "text" | "zip"> | "other-sheet" | "zip", string> = {
  password: "This workbook has a password. Open it, save a copy without the password, and choose that copy.",
  "old-excel": `This is an older kind of Excel file. ${SAVE_AS}`,
  "other-sheet": `This file was saved in a format we cannot read. ${SAVE_AS}`,
  "web-page": `This file is called a spreadsheet but is a web page inside. Open it in Excel, ${SAVE_AS.slice(9)}`,
  pdf: "This is a PDF. Choose the spreadsheet the list is kept in: an Excel workbook (.xlsx) or a CSV.",
  picture:
    "This is a picture. Choose the spreadsheet the list is kept in: an Excel workbook (.xlsx) or a CSV.",
  document:
    "This is a document. Copy the table into a spreadsheet, save it as an Excel workbook (.xlsx), and choose that.",
  zip: "This is a zip file. Open it, and choose the Excel workbook (.xlsx) or CSV inside.",
  unknown: "This does not look like a spreadsheet. Choose an Excel workbook (.xlsx) or a CSV.",
};

export const EMPTY = "This file is empty. Choose the spreadsheet with your referrals in it.";
export const TOO_BIG =
  "This file is larger than 5 MB. Delete pictures and old rows from a copy, or split the list in two.";
export const TOO_TALL =
  "This list has more than 5,000 rows. Split it into smaller files and bring them in one after another.";
export const TOO_WIDE =
  "This list has more than 60 columns. Delete the columns you do not need from a copy, and choose that.";
export const DAMAGED = `We could not open this workbook; it may be damaged. ${SAVE_AS}`;
export const SWOLLEN =
  "This workbook is far larger inside than it looks. Copy the rows into a new workbook and choose that.";
export const NO_TABLE =
  "We could not find a row of headings with rows below it. The first row should name the columns, such as Name, Due date and Phone.";
export const ONE_COLUMN =
  "We could only find one column. If this is a CSV, save it again with commas between the columns, or save it as an Excel workbook (.xlsx).";
export const UNCLOSED_QUOTE = (line: number): string =>
  `A quotation mark is opened near line ${line} and never closed. Remove it, or save the list as an Excel workbook (.xlsx).`;
