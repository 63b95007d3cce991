import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeSampleRows } from "../../../db/town/samples/make-sample-rows.ts";
import { sampleCsv } from "../../../db/town/samples/sample-csv.ts";
import { addDays, asDay } from "../../words/calendar-day.ts";
import type { Day } from "../../words/day.ts";
import { guessColumns } from "./columns.ts";
import { columnsLeftOut, preview, sayTwice } from "./preview.ts";
import { readRows } from "./read-rows.ts";
import type { RowRead } from "./read-rows.ts";
import { readSheet } from "./read-sheet.ts";

const MADE_ON = asDay("2026-03-10");

async function sample(today: Day): Promise<{ rows: RowRead[]; leftOut: string[] }> {
  const sheet = await readSheet(Buffer.from(sampleCsv(today)), "sample.csv");
  if (!sheet.ok) throw new Error(sheet.sentence);
  const mapping = guessColumns(sheet.value.headings, sheet.value.rows);
  return {
    rows: readRows(sheet.value, mapping, { today }),
    leftOut: columnsLeftOut(sheet.value.headings, mapping),
  };
}

const goodNamed = (rows: RowRead[], name: string) =>
  rows.flatMap(({ reading }) => ("good" in reading && reading.good.name === name ? [reading.good] : []));

test("the sample list is summed up in words, and every column but two is understood", async () => {
  const { rows, leftOut } = await sample(MADE_ON);
  expect(preview(rows).said).toBe("41 rows: 28 ready, 11 need a look, 2 are the same person twice");
  expect(leftOut).toEqual(["No", "Allocated to"]);
});

test("the committed file is the one the sample makes; after a change, run tools/make-sample-sheet.ts", () => {
  const file = new URL("../../../db/town/samples/referrals-as-people-keep-them.csv", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(sampleCsv(MADE_ON));
});

test("the same is true on whichever day the demonstration is shown", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_800 }), async (days) => {
      const { rows } = await sample(addDays(MADE_ON, days));
      expect(preview(rows).said).toBe("41 rows: 28 ready, 11 need a look, 2 are the same person twice");
    }),
    { numRuns: 60 },
  );
});

test("each row that needs a look says which cell and what to do", async () => {
  const { rows } = await sample(MADE_ON);
  const said = rows.flatMap(({ line, reading }) =>
    "bad" in reading ? reading.bad.map(({ heading, cell, sentence }) => [line, heading, cell, sentence]) : [],
  );
  expect(said).toMatchInlineSnapshot(`
    [
      [
        37,
        "Client",
        "Aisha & Tom Khan",
        "Two people are in this cell. Split the row into Aisha Khan and Tom Khan, or keep the one who is being referred and put the other in the note.",
      ],
      [
        38,
        "Client",
        "Kelly / mum Jean",
        "Two people are in this cell. Split the row into Kelly and Jean (mum), or keep the one who is being referred and put the other in the note.",
      ],
      [
        39,
        "DOB",
        "31/2/98",
        "31 February is not a date. Check the day and month.",
      ],
      [
        39,
        "Tel/Mob",
        "07700 90013",
        "Check the phone number. It is too short. A UK number looks like 07700 900123.",
      ],
      [
        40,
        "EDD / gest",
        "6/25/2026",
        "There is no month 25. Write the day first, then the month, such as 6 August 2026.",
      ],
      [
        41,
        "EDD / gest",
        "9/1/26",
        "With this due date she would be 48 weeks pregnant. If the baby has been born, enter the date of birth instead.",
      ],
      [
        42,
        "DOB",
        "18/2/26",
        "18 February 2026 is less than a year ago. If it is the baby’s date of birth, put it in that column.",
      ],
      [
        42,
        "EDD / gest",
        "9/3/28",
        "With this due date she would not be pregnant yet. Check the month and the year.",
      ],
      [
        43,
        "Tel/Mob",
        "partner's 07700 900136",
        "The only number here seems to be somebody else’s: “partner's 07700 900136”. Check that it is safe, then leave only the number.",
      ],
      [
        43,
        "Email",
        "molly.crane(at)example",
        "Enter an email address in the correct format, like name@example.com, or leave the cell empty.",
      ],
      [
        43,
        "NHS no",
        "9990004111",
        "This is not a real NHS number. Check each digit, or leave it out.",
      ],
      [
        44,
        "Consent?",
        "No - hasn't been asked yet",
        "The list says they have not agreed to be referred. Ask first, then change this to yes.",
      ],
      [
        45,
        "Notes",
        "Kit rang: baby died on Sunday",
        "This may say that a baby has died. Read it first. If it was before this pregnancy, write “previous loss”. If it was this baby, add this person by hand, so that no automatic message is sent.",
      ],
      [
        46,
        "Client",
        "",
        "There is no name in this row. Enter the name the person uses, or delete the row.",
      ],
      [
        47,
        "EDD / gest",
        "June 26",
        "“June 26” may be a day in June or a month of 2026. Write the day, the month and the year.",
      ],
    ]
  `);
});

test("each thing that was assumed is said", async () => {
  const { rows } = await sample(MADE_ON);
  const said = rows.flatMap(({ line, reading }) =>
    "good" in reading ? reading.notes.map((note) => `${line}: ${note}`) : [],
  );
  expect(said).toMatchInlineSnapshot(`
    [
      "8: “Khan, Amina” was read as Amina Khan.",
      "15: “19th April” has no year, so it was read as 19 April 2026.",
      "24: “28+3” was read as 28 weeks and 3 days on 24 February 2026, the day of the referral, so due about 16 May 2026. Ask for the date from the scan.",
      "25: “28/40” was read as 28 weeks on 10 March 2026, today, as the list does not say when, so due about 2 June 2026. Ask for the date from the scan.",
      "26: Date of birth: “?” was read as not known yet.",
      "26: Due date: “TBC” was read as not known yet.",
      "26: There is no due date and no baby’s date of birth. Ask when you speak.",
      "26: 07700 900122 will be used; 01632 960 022 work was moved to the note.",
      "26: Postcode: “n/k” was read as not known yet.",
      "26: Agreed: “?” is neither yes nor no. Ask before anything else.",
      "26: Interpreter: “TBC” was read as not known yet.",
      "30: “likes Pip” beside the name was moved to the note.",
      "30: “19” is an age, so the date of birth is left empty.",
      "30: The due date, 26 April 2026, was found in the note.",
      "31: “born 22/2/26” was read as the baby’s date of birth.",
      "31: 07700 900124 will be used; 01632 960 023 was moved to the note.",
      "32: “twins” beside the name was moved to the note.",
      "32: “c. 21 May 2026” was read as 21 May 2026, but the list is not sure.",
      "33: “early spring” could not be read as the day of the referral, so it was left empty.",
      "33: “6th June” has no year, so it was read as 6 June 2026.",
      "33: There is no phone number or email, so they can only be reached through the referrer.",
      "34: “somewhere near the park” has no postcode we know, so it was moved to the note.",
      "34: “=HYPERLINK("x","see file")” begins like a formula. It was kept as words; nothing in it was run.",
      "48: freya@example.com will be used; f.lund@example.org was moved to the note.",
      "49: “c/o Women's Refuge” beside the name was moved to the note.",
    ]
  `);
});

test("the same person twice is found, and two different Khans of one street are not", async () => {
  const { rows } = await sample(MADE_ON);
  expect(preview(rows).twice.map(sayTwice)).toMatchInlineSnapshot(`
    [
      "Line 35 seems to be the person in line 8: the same phone number (07700 900103), born on the same day (21 May 1996), the same name, the same due date (30 March 2026) and both in DE24.",
      "Line 36 seems to be the person in line 16: the same phone number (07700 900111), names that sound or look alike, dates of birth that differ by one slip, due dates within days of each other and both in DE21.",
    ]
  `);
  expect(goodNamed(rows, "Ayesha Khan")).toHaveLength(1);
});

test("what matters for safety came through", async () => {
  const { rows } = await sample(MADE_ON);
  expect(goodNamed(rows, "Nadia Haddad")[0]).toMatchObject({
    reasons: ["previousLoss", "domesticAbuse"],
    safeContact: {
      words: "No voicemail. Text only, partner doesn't know",
      voicemail: false,
      call: false,
      text: null,
    },
  });
  expect(goodNamed(rows, "Danielle Cope")[0]?.safeContact.voicemail).toBe(false);
  expect(goodNamed(rows, "Dean Marlow")[0]?.selfReferred).toBe(true);
  expect(goodNamed(rows, "Olena Bondar")[0]?.reasons).toContain("twinsOrMore");
  expect(goodNamed(rows, "Mei Lin Tan")[0]).toMatchObject({
    agreed: null,
    dueOn: null,
    phone: "+447700900122",
  });
});

test("everything in it is invented: phones kept for drama, NHS numbers kept for tests", () => {
  const text = makeSampleRows(MADE_ON).flat();
  const phones = text.flatMap(
    (cell) => cell.match(/(?:\+44 ?|0044 ?|0)?(?:7700[ -]?900|1632 ?960)[ -]?\d{2,3}\b/g) ?? [],
  );
  expect(phones.length).toBeGreaterThan(35);
  for (const cell of text) if (/\b0\d{4} ?\d{5,6}\b/.test(cell)) expect(cell).toMatch(/07700 ?90|01632 ?960/);
  for (const cell of text)
    if (/^\d{10}$/.test(cell) && !cell.startsWith("77009")) expect(cell).toMatch(/^999/);
  for (const cell of text) if (cell.includes("@")) expect(cell).toMatch(/@example\.(com|org)/);
});
