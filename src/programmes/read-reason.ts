import { one, type Typed } from "../platform/web/index.ts";
import type { Reading } from "../words/reading.ts";
import { readText } from "../words/text.ts";

/** Why something was changed, in a few words. Refuses nothing typed: whoever reads the change later needs it (B18). */
export const readReason = (typed: Typed): Reading<string> =>
  readText(one(typed, "reason"), {
    noun: "reason",
    max: 500,
    required: true,
    missing: "Say why in a few words. Staff read it beside the change.",
  });
