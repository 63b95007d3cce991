/** Which bank holidays hold. England and Wales share theirs. */
export type Nation = "england-and-wales" | "scotland" | "northern-ireland";

export const NATIONS: readonly Nation[] = ["england-and-wales", "scotland", "northern-ireland"];

/** "England and Wales" */
export function sayNation(nation: Nation): string {
  return NAMES[nation];
}

const NAMES: Record<Nation, string> = {
  "england-and-wales": "England and Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};
