/** How things are now, compared with when support began. */
export const WELLBEING = {
  better: "Better than when we began",
  same: "About the same",
  harder: "Harder",
} as const;
export type Wellbeing = keyof typeof WELLBEING;

/** Whether the support fits. */
export const SUPPORT_FITS = {
  yes: "Yes",
  partly: "Partly",
  no: "No",
} as const;
export type SupportFits = keyof typeof SUPPORT_FITS;

/** What she says, once: two plain questions, whether somebody should ring, and her own words. */
export type CheckInAnswer = {
  wellbeing: Wellbeing;
  support: SupportFits;
  wantsCall: boolean;
  words: string | null;
};

/** "How is it going?": planned when a relationship begins, asked once, read by her coordinator and not by her supporter. */
export type CheckIn = {
  relationshipId: string;
  programmeId: string;
  parentId: string;
  dueAt: Date;
  answeredAt: Date | null;
  answer: CheckInAnswer | null;
  seenAt: Date | null;
};
