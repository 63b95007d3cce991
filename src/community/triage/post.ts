/** Where a post stands: the mothers' space or the fathers' (A4, A7). */
export type Space = "mums" | "dads";

/** What a rule may read: the words and where their author is. Not known stays null, and then a rule takes the graver reading. */
export type Post = {
  text: string;
  space: Space;
  /** Completed weeks. */
  gestationWeeks?: number | null;
  daysSinceBirth?: number | null;
  /** Of the day, 0 to 23, where she is. */
  hour?: number | null;
};
