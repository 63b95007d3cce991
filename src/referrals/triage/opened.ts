import type { ProgrammeSettings } from "../../programmes/index.ts";
import type { Invitation } from "../agreement/invitation.ts";
import type { Referral } from "../referral.ts";
import type { Question } from "./question.ts";

/** A referral with what is needed to say where it stands. */
export type Opened = {
  referral: Referral;
  questions: readonly Question[];
  invitation: Invitation | null;
  programme: { name: string; settings: ProgrammeSettings };
};
