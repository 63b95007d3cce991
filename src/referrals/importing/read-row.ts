import type { Day } from "../../words/day.ts";
import type { Mapping } from "./fields.ts";
import type { DraftReferral } from "./draft-referral.ts";
import { gather } from "./gathering.ts";
import type { Problem } from "./gathering.ts";
import { readAgreedCell } from "./read-agreed-cell.ts";
import { readDates } from "./read-dates.ts";
import { readInterpreterCell, readLanguageCell } from "./read-language-cells.ts";
import { readEmailCell, readNhsCell } from "./read-number-cells.ts";
import { readPhones } from "./read-phones.ts";
import { readPlaceCell } from "./read-place-cell.ts";
import { readReferrer } from "./read-referrer.ts";
import { readWho } from "./read-who.ts";
import { readWhy } from "./read-why.ts";
import { readWords } from "./read-words.ts";

/** Good: a referral, with what was assumed said in `notes`. Bad: each problem in words, and the row as it was. */
export type RowReading =
  | { good: DraftReferral; notes: string[] }
  | { bad: Problem[]; notes: string[]; row: string[] };

export type RowAsked = { today: Day; headings: string[] };

/**
 * One line of somebody's list as a referral. What is missing stays missing; what is assumed is said; what cannot be
 * right, or may harm (no name, two people, a number that is not one, a no, a possible loss), holds the row back.
 */
export function readRow(row: string[], mapping: Mapping, { today, headings }: RowAsked): RowReading {
  const gathering = gather(row, mapping, headings);
  const name = readWho(gathering);
  const dates = readDates(gathering, today);
  const { phone, safeContact } = readPhones(gathering);
  const place = gathering.read("postcode", readPlaceCell);
  const email = gathering.read("email", readEmailCell);
  const nhsNumber = gathering.read("nhsNumber", readNhsCell);
  const agreed = gathering.read("agreed", readAgreedCell);
  const language = gathering.read("language", readLanguageCell);
  let interpretedFrom: string | undefined;
  const interpreter = gathering.read("interpreter", (text) => {
    const reading = readInterpreterCell(text);
    interpretedFrom = reading.language;
    return reading;
  });
  const referrer = readReferrer(gathering);
  const reasons = readWhy(gathering);
  const note = readWords(gathering);
  if (!phone && !email && gathering.problems.length === 0)
    gathering.notes.push(
      "There is no phone number or email, so they can only be reached through the referrer.",
    );
  const { problems, notes } = gathering;
  if (problems.length > 0 || name === null) return { bad: problems, notes, row };
  return {
    good: {
      name,
      ...dates,
      phone,
      email,
      outcode: place?.outcode ?? null,
      postcode: place?.postcode ?? null,
      nhsNumber,
      reasons,
      note,
      language: language ?? interpretedFrom ?? null,
      interpreter,
      safeContact,
      agreed,
      ...referrer,
    },
    notes,
  };
}
