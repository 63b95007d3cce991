import { plural } from "../words/lists.ts";

/** How often, as people say it: "every day", "once a week", "every 4 weeks", "every month", "every 10 days". */
export function sayEvery(days: number): string {
  if (days === 1) return "every day";
  if (days === 7) return "once a week";
  if (days === 30 || days === 31) return "every month";
  if (days === 91 || days === 92) return "every 3 months";
  if (days === 365 || days === 366) return "once a year";
  return days % 7 === 0 ? `every ${plural(days / 7, "week")}` : `every ${plural(days, "day")}`;
}

/** A length of time, in the largest whole unit people use: "6 weeks", "1 year", "2 years". */
export function sayWeeks(weeks: number): string {
  if (weeks > 0 && weeks % 52 === 0) return plural(weeks / 52, "year");
  return plural(weeks, "week");
}

/** "3 weeks", "10 days" */
export function sayDays(days: number): string {
  return days > 0 && days % 7 === 0 ? plural(days / 7, "week") : plural(days, "day");
}

/** "a volunteer", "an online supporter" */
export function withArticle(title: string): string {
  return `${/^[aeiou]/i.test(title) ? "an" : "a"} ${title}`;
}

/** "volunteers", "Birth Buddies" */
export function manyOf(title: string): string {
  return /[^aeiou]y$/i.test(title) ? `${title.slice(0, -1)}ies` : `${title}s`;
}
