import type { Stage } from "./stage.ts";

/** A part of the story: people sign in, act, and the clock moves on. `now` is the real today the story ends on. */
export type Chapter = (stage: Stage, now: Date) => Promise<void>;

export const chapters: readonly Chapter[] = [];
