/** Whether a form speaks about her, to a professional, or to her. */
export type Voice = "she" | "you";

/** The one of two wordings that fits who is reading. */
export const say = (voice: Voice, aboutHer: string, toHer: string): string =>
  voice === "she" ? aboutHer : toHer;
