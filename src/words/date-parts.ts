/** The pieces of a date as written, before anyone checks that they make a day. Empty when left out. */
export type DateParts = { day: string; month: string; year: string; weekday?: string };

const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+/i;
const TIME_OF_DAY = /(?<=\d)[T ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(am|pm)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

const WAYS: RegExp[] = [
  /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/,
  /^(?<year>(19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})[-/. ]+(?<month>\d{1,2})([-/. ]+(?<year>'?\d{2}|\d{4}))?$/,
  /^(?<day>\d{1,2})(st|nd|rd|th)?[-/., ]*(of )?(?<month>[a-z]{3,})[-/., ]*(?<year>'?\d{2}|\d{4})?$/i,
  /^(?<month>[a-z]{3,})[-/., ]*(?<day>\d{1,2})(st|nd|rd|th)?([-/., ]+(?<year>'?\d{2}|\d{4}))?$/i,
  /^(?<year>\d{4})[-/., ]*(?<month>[a-z]{3,})[-/., ]*(?<day>\d{1,2})$/i,
  /^(?<month>[a-z]{3,})[., ]+(?<year>\d{4})$/i,
];

/** Takes a written date apart, day before month; null when it is not written like a date at all. */
export function dateParts(text: string): DateParts | null {
  const weekday = WEEKDAY.exec(text)?.[1];
  const bare = text.replace(WEEKDAY, "").replace(/^the /i, "").replace(TIME_OF_DAY, "").trim();
  for (const way of WAYS) {
    const found = way.exec(bare)?.groups;
    if (!found) continue;
    const { day = "", month = "", year = "" } = found;
    return weekday ? { day, month, year, weekday } : { day, month, year };
  }
  return null;
}
