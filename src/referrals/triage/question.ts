/** What the coordinator asked the referrer; without an answer the clock for deciding stands still. */
export type Question = {
  id: string;
  referralId: string;
  askedAt: Date;
  askedBy: string;
  words: string;
  answeredAt: Date | null;
  answer: string | null;
};
