/** What a decision does. Several may go together, such as taking a post away and warning its author. */
export const doesCodes = [
  "nothing",
  "ask edit",
  "hide",
  "remove",
  "restore",
  "warn",
  "read only",
  "held first",
  "no reactions",
  "out",
  "slow",
  "close",
  "concern",
  "myth",
  "talked",
] as const;
export type Does = (typeof doesCodes)[number];
export const isDoes = (text: string): text is Does => (doesCodes as readonly string[]).includes(text);
