import type { WatchNote } from "../store/watch-store.ts";

const focus: Readonly<Record<WatchNote["focus"], string>> = {
  kept: "It kept to what it is for",
  partly: "It partly kept to what it is for",
  lost: "It lost what it is for",
};
const mood: Readonly<Record<WatchNote["mood"], string>> = {
  warm: "warm",
  mixed: "mixed",
  negative: "sliding into negativity",
};
const quarrels: Readonly<Record<WatchNote["arguments"], string>> = {
  none: "no arguments",
  settled: "an argument, settled",
  open: "an argument that is still open",
};

/** "It kept to what it is for, warm, no arguments" */
export const sayFound = (note: Pick<WatchNote, "focus" | "mood" | "arguments">): string =>
  `${focus[note.focus]}; ${mood[note.mood]}; ${quarrels[note.arguments]}`;
