import { many, one, type Typed } from "../../../platform/web/index.ts";
import { readText } from "../../../words/text.ts";
import type { Reading } from "../../../words/reading.ts";
import { RATHER_NOT } from "../../rather-not.ts";
import type { Supporter } from "../../supporter.ts";

export type RatherNotRead = { ratherNot: string[]; words: Reading<string> };

/** What she ticked, and her own words. Nothing ticked is an answer too; what is not on the list is left out. */
export const readRatherNot = (typed: Typed): RatherNotRead => ({
  ratherNot: RATHER_NOT.map(({ value }) => value).filter((value) => many(typed, "not").includes(value)),
  words: readText(one(typed, "words"), { noun: "your own words", max: 500 }),
});

export const typedRatherNot = (supporter: Supporter): Typed => ({
  not: supporter.ratherNot,
  words: supporter.ratherNotWords ?? "",
});
