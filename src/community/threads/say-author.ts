import type { SpaceKind } from "../space.ts";
import type { Author } from "./seen-post.ts";

const noun: Readonly<Record<SpaceKind, string>> = {
  mums: "mum",
  dads: "dad",
  mixed: "parent",
  cohort: "parent",
  "young parents": "parent",
};

/** What stands for somebody who hid her name, the same for everybody who reads it (A12). */
export function sayVeiled(by: Extract<Author, { kind: "veiled" }>, space: SpaceKind): string {
  const who = noun[space];
  if (by.asked) return `The ${who} who asked`;
  if (by.nth <= 1) return `A ${who} in this space`;
  return by.nth === 2 ? `Another ${who} in this space` : `Another ${who} in this space (${by.nth})`;
}

/** Whoever wrote it, as everybody here knows her. */
export const sayAuthor = (by: Author, space: SpaceKind): string =>
  by.kind === "member" ? by.handle : sayVeiled(by, space);
