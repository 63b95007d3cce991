import type { Day } from "../../words/day.ts";

/** What a professional says to a claim, and where she has it from. */
export type Correction = {
  answer: string;
  sourceName: string;
  sourceUrl: string | null;
  /** As she is known: "Sam, midwife". */
  answeredAs: string;
  answeredAt: Date;
  reviewOn: Day;
};

/** A claim that is going round (A13), in words of our own. */
export type Myth = {
  id: string;
  programmeId: string;
  claim: string;
  askedAt: Date;
  correction: Correction | null;
  endedAt: Date | null;
};

/** From its day on a correction is being checked again, and says so beneath itself. */
export const isBeingChecked = ({ reviewOn }: Correction, today: Day): boolean => reviewOn <= today;
