import { MONTHS } from "../../../words/say-day.ts";

const near = "(?:due|edd|baby|babies|bump|bumps|mums?|mamas?|club|birth)";
const patterns = MONTHS.map((month, index) => {
  // "may" is a word of every sentence: it is the month only with a capital, and near what a month is said of
  const name = month === "May" ? "May" : `(?:${month}|${month.slice(0, 3)})\\.?`;
  const flags = month === "May" ? "u" : "iu";
  const gap = "[^.!?\\n]{0,24}?";
  return {
    month: index + 1,
    said: new RegExp(
      `(?<!\\p{L})(?:${near}${gap}(?<!\\p{L})${name}(?!\\p{L})|${name}(?!\\p{L})[\\s-]+(?:20\\d\\d[\\s-]+)?${near}(?!\\p{L}))`,
      flags,
    ),
  };
});

/** The months of the year (1 to 12) that babies are said to be due in: "due 4 October", "the October babies". */
export const dueMonthsIn = (text: string): number[] =>
  patterns.filter(({ said }) => said.test(text)).map(({ month }) => month);
