import { sessionsFront } from "./asking/sessions/sessions-front.tsx";
import { questionsFront } from "./asking/questions/questions-front.tsx";
import { breakFront, mineAbout, searchFront } from "./around/front.tsx";
import type { FrontParts } from "./front-part.ts";
import { deskFront } from "./desk/desk-front.tsx";
import { goodbyeFront } from "./goodbye/goodbye-front.tsx";
import { mythsAbout, putRightFront } from "./myths/parts.tsx";
import { hereStrip } from "./rota/here-strip.tsx";
import { decidedAbout, moderationFront } from "./moderation/front.tsx";
import { threadsFront } from "./threads/threads-front.tsx";
import { whatWaits } from "./spaces/welcoming/what-waits.tsx";

/** What a space's front page is made of: who is here, what waits for me and what is written lead; what is coming, search and the rest stand beside it. */
export const frontParts: FrontParts = {
  lead: [hereStrip, breakFront, deskFront, goodbyeFront, whatWaits, putRightFront, threadsFront],
  side: [moderationFront, sessionsFront, questionsFront, searchFront],
  about: [mineAbout, mythsAbout, decidedAbout],
};
