/** Who to call for her when something has happened to her: said with her yes, and sealed from everybody. */
export type Contact = {
  id: string;
  name: string;
  relation: string;
  reach: string;
  note: string | null;
  agreed: "herself" | "told";
  beganAt: Date;
};

/** The seal broken once: by whom, why, and until when. */
export type Opening = {
  id: string;
  personId: string;
  openedBy: string;
  openedRole: string;
  at: Date;
  endsAt: Date;
  endedAt: Date | null;
  why: string;
  unsafe: boolean;
};

/** An opening shows the contact for so long. */
export const openMinutes = 30;

export const isOpen = (opening: Pick<Opening, "endsAt" | "endedAt">, now: Date): boolean =>
  opening.endedAt === null && opening.endsAt > now;
