import { sayList } from "../../words/lists.ts";
import type { SafeChannel } from "../safe-contact/safe-contact.ts";

/** "It is no longer safe to write to me": the ways that are closed, from when, and who heard it. */
export type Stop = {
  id: string;
  ways: SafeChannel[];
  heard: "herself" | "supporter" | "staff";
  note: string | null;
  beganAt: Date;
  beganBy: string | null;
};

const wayWords: Record<SafeChannel, string> = { text: "texts", email: "emails", call: "calls" };
export const sayWays = (ways: readonly SafeChannel[]): string => sayList(ways.map((way) => wayWords[way]));

/** Why nothing was sent, for staff. */
export const whyStopped =
  "she said that it is no longer safe to write: do not write, and ask before you call";
