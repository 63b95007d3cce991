import type { Guidance } from "./guidance.ts";

export const neonatalStay: Guidance = {
  key: "loss-neonatal",
  title: "When a baby is in neonatal care",
  version: 1,
  sources: [
    { name: "Bliss: supporting a family", url: "https://www.bliss.org.uk/" },
    { name: "Tommy’s", url: "https://www.tommys.org/" },
  ],
  first: "Congratulate her on her baby, if she does. Then ask how today was.",
  say: [
    "“How are you today? And how is your baby today?” By name.",
    "“I can come to the hospital, or be on the phone. Which is better?”",
    "“It is fine to cancel at the last minute.”",
  ],
  notSay: [
    "“When is the baby coming home?”",
    "“At least you can rest”, “she is in the best place”, or a story about another baby.",
    "Anything about weight or feeding, unless she begins.",
  ],
  next: [
    "Meetings go on, shorter and where she is. Ask her, not the plan.",
    "Help with parking, food and other children is real help. Your coordinator knows what there is.",
    "Low mood, fear that does not go, or pictures that come back: tell your coordinator, and say that you will.",
    "Turn the quiet off when she says that she is ready, not when the baby comes home.",
  ],
};
