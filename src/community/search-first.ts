import type { ReactNode } from "react";
import type { Asked } from "../platform/web/index.ts";
import { mythsFirst } from "./myths/parts.tsx";
import type { Inside } from "./reach.ts";

/** What is looked for: the words as typed, and the stems that `stemsOf` finds any text by. */
export type Sought = { words: string; stems: ReadonlySet<string> };

/** What stands above everything else that was found, such as the correction of a myth; null where it has nothing to say. */
export type SearchFirst = (asked: Asked, inside: Inside, sought: Sought) => Promise<ReactNode | null>;

/** In this order, on the first page of what was found. */
export const searchFirst: readonly SearchFirst[] = [mythsFirst];
