import type { Audience } from "./card.ts";

const either = /\[([^|\]]*)\|([^\]]*)\]/g;

/** "[You have|She has] a fever" as mum or dad reads it. */
export const worded = (text: string, audience: Audience): string =>
  text.replace(either, (_, mum: string, dad: string) => (audience === "mum" ? mum : dad));
