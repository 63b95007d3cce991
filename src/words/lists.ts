/** "a, b and c". Empty says nothing. */
export function sayList(things: readonly string[], last: "and" | "or" = "and"): string {
  if (things.length < 2) return things[0] ?? "";
  return `${things.slice(0, -1).join(", ")} ${last} ${things.at(-1)}`;
}

/** "1 thing", "2 things", "1,200 things"; `many` when adding an s is not how the word grows. */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`;
}

/** "2,431" */
export function sayNumber(count: number): string {
  return numbers.format(count);
}

const numbers = new Intl.NumberFormat("en-GB");
