import { sessionsFront } from "./asking/sessions/sessions-front.tsx";
import { questionsFront } from "./asking/questions/questions-front.tsx";
import { aroundFront } from "./around/front.tsx";
import type { FrontPart } from "./front-part.ts";
import { deskFront } from "./desk/desk-front.tsx";
import { goodbyeFront } from "./goodbye/goodbye-front.tsx";
import { putRightFront } from "./myths/parts.tsx";
import { hereStrip } from "./rota/here-strip.tsx";
import { moderationFront } from "./moderation/front.tsx";
import { threadsFront } from "./threads/threads-front.tsx";
import { whatWaits } from "./spaces/welcoming/what-waits.tsx";

/** What a space's front page is made of, from the top: who is here, what waits for me, what is written, what is coming, search. */
export const frontParts: readonly FrontPart[] = [
  hereStrip,
  deskFront,
  whatWaits,
  putRightFront,
  goodbyeFront,
  threadsFront,
  moderationFront,
  aroundFront,
  sessionsFront,
  questionsFront,
];
