import type { Asked } from "../../platform/web/index.ts";

/** One thing held about her: when it was written, and its parts as plain names and values. */
export type HeldItem = { at: Date | null; parts: readonly { name: string; value: string }[] };

/** Things of one kind, under a plain name, with why we hold them. */
export type HeldGroup = { title: string; why: string; items: readonly HeldItem[] };

/**
 * What one feature holds about the person who asks, read as herself, so that the row policies decide what she sees.
 * Features contribute theirs; app.ts composes them.
 */
export type HeldAbout = (asked: Asked) => Promise<HeldGroup[]>;

/** Parts without the empty ones. */
export const parts = (named: Readonly<Record<string, string | null | undefined>>): HeldItem["parts"] =>
  Object.entries(named).flatMap(([name, value]) => (value ? [{ name, value }] : []));
