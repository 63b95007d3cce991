import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Post } from "../post.ts";
import type { Tier } from "../tier.ts";

/** A post somebody labelled by hand: what the rules ought to say of it. `hard`: it only sounds like more than it is. */
export type LabelledPost = Post & { id: string; tier: Tier; about: string; hard: boolean };

type Line = {
  id: string;
  text: string;
  space: Post["space"];
  gestation_weeks: number | null;
  days_since_birth: number | null;
  hour: number | null;
  tier: Tier;
  about: string;
  hard: boolean;
};

/** Reads a file of labelled posts beside this one. */
export const readLabelled = (file: string): LabelledPost[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const {
        gestation_weeks: gestationWeeks,
        days_since_birth: daysSinceBirth,
        ...rest
      } = JSON.parse(line) as Line;
      return { ...rest, gestationWeeks, daysSinceBirth };
    });
