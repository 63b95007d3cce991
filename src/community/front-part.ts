import type { ReactNode } from "react";
import type { Asked } from "../platform/web/index.ts";
import type { Inside } from "./reach.ts";

/** One part of a space's front page, from whichever slice it is; null where it has nothing to say. */
export type FrontPart = (asked: Asked, inside: Inside) => Promise<ReactNode | null>;
