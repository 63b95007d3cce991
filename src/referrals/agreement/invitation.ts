/** The page on which she, and only she, agrees: one for each accepted referral. */
export type Invitation = {
  referralId: string;
  personId: string;
  invitedAt: Date;
  /** accepted knowing that nobody is free yet */
  waits: boolean;
  /** how often she was reminded, at most the programme's inviteRemindersMax */
  reminded: number;
  remindedAt: Date | null;
  /** since when a person should call her, because writing did not reach her */
  callDueAt: Date | null;
  answeredAt: Date | null;
  answer: Answer | null;
  /** Somebody asked her by voice and typed her answer: who was asked, and what she said. */
  askedByVoice: boolean;
  whoWasAsked: string | null;
  words: string | null;
};

export type Answer = "yes" | "not now" | "no";
