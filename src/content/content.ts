import { createHash } from "node:crypto";
import type { Doing } from "../platform/web/index.ts";

/** A page the facts come from. The words are our own. `url` null: it is ours, and the name says where to read it. */
export type Source = { name: string; url: string | null };
export type ContentKind = "card" | "rule" | "guidance" | "message" | "ground rules" | "offer";

/** Words that tell somebody what to do: one text, with who keeps it and where it comes from. */
export type Content = {
  /** Its address under /content, and its name for ever. */
  key: string;
  kind: ContentKind;
  name: string;
  /** Who keeps the words. */
  owner: string;
  sources: readonly Source[];
  /** As the words were shipped; null for words made here, which are counted as they change. */
  version: number | null;
  /** Every line, exactly as people read it. */
  text: readonly string[];
};

/** What a feature has that needs signing. app.ts gathers them. */
export type Contents = (doing: Doing) => Promise<readonly Content[]> | readonly Content[];

export const gather =
  (...all: Contents[]): Contents =>
  async (doing) => {
    const found: Content[] = [];
    for (const each of all) found.push(...(await each(doing)));
    return found;
  };

/** The fingerprint of words: the same words, the same fingerprint, and no others. A signature is for one fingerprint. */
export const fingerprint = (text: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(text)).digest("hex");
