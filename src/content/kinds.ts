import type { ContentKind } from "./content.ts";

/** A kind as a row begins with it. */
export const sayKind: Record<ContentKind, string> = {
  card: "Urgent-help card",
  rule: "Rule",
  guidance: "Guidance",
  message: "Messages",
  "ground rules": "Ground rules",
  offer: "Offer",
};
