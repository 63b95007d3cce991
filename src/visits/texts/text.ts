/** What became of a text that arrived. */
export type Became = "in" | "out" | "later" | "help" | "not now" | "to read" | "unknown number";

/** A text as it arrived: its delivery's own id, so that the same one twice is done once. */
export type Text = { id: string; from: string; words: string };
