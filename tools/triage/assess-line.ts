import { z } from "zod";
import { standardBook } from "../../src/community/triage/standard-book.ts";
import { triage } from "../../src/community/triage/triage.ts";
import type { Tier } from "../../src/community/triage/tier.ts";

const amount = z.number().nullish();
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  space: z.enum(["mums", "dads"]).nullish(),
  gestation_weeks: amount,
  days_since_birth: amount,
  hour: amount,
});

export type Said = {
  id: string | number;
  tier: Tier;
  rules: readonly string[];
  matched: readonly string[];
  reason: string;
};

/** What the rules say of one line of posts, or what is wrong with the line, in words. */
export function assessLine(line: string): Said | { problem: string } {
  const read = Line.safeParse(parsed(line));
  if (!read.success) {
    const [first] = read.error.issues;
    const field = first?.path.join(".");
    return {
      problem: field ? `“${field}” is missing or not what it should be.` : "This is not a post in JSON.",
    };
  }
  const { id, text, space, gestation_weeks, days_since_birth, hour } = read.data;
  const post = {
    text,
    space: space ?? "mums",
    gestationWeeks: gestation_weeks,
    daysSinceBirth: days_since_birth,
    hour,
  };
  const { tier, rules, matched, reason } = triage(post, standardBook());
  return { id, tier, rules, matched, reason };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
