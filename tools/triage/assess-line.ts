import { z } from "zod";
import type { Post } from "../../src/community/triage/post.ts";
import { standardBook } from "../../src/community/triage/standard-book.ts";
import type { Tier } from "../../src/community/triage/tier.ts";
import { triage } from "../../src/community/triage/triage.ts";

// a number may stand in quotes; anything else that is no number is left out, and said to be
const amount = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .nullish();
const parts = {
  id: z.union([z.string(), z.number()]).nullish(),
  space: z.enum(["mums", "dads"]).nullish(),
  gestation_weeks: amount,
  days_since_birth: amount,
  hour: amount,
};

export type Said = {
  id: string | number | null;
  tier: Tier;
  rules: readonly string[];
  matched: readonly string[];
  reason: string;
};

/**
 * What the rules say of one line of posts, or what is wrong with the line, in words. Only a line without a text is refused: a
 * post is read without whatever else is missing or not what it should be, and `leftOut` says which.
 */
export function assessLine(line: string): { said: Said; leftOut: readonly string[] } | { problem: string } {
  const read = z.record(z.string(), z.unknown()).safeParse(parsed(line));
  if (!read.success) return { problem: "This is not a post in JSON." };
  if (typeof read.data.text !== "string") return { problem: "“text” is missing or not what it should be." };
  const leftOut: string[] = [];
  const part = <Name extends keyof typeof parts>(name: Name): z.infer<(typeof parts)[Name]> | null => {
    const found = parts[name].safeParse(read.data[name]);
    if (!found.success) leftOut.push(name);
    return (found.data as z.infer<(typeof parts)[Name]> | undefined) ?? null;
  };
  const post: Post = {
    text: read.data.text,
    space: part("space") ?? "mums",
    gestationWeeks: part("gestation_weeks"),
    daysSinceBirth: part("days_since_birth"),
    hour: part("hour"),
  };
  const id = part("id") ?? null;
  const { tier, rules, matched, reason } = triage(post, standardBook());
  return { said: { id, tier, rules, matched, reason }, leftOut };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
