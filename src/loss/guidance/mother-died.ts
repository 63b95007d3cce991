import type { Guidance } from "./guidance.ts";

export const motherDied: Guidance = {
  key: "loss-mother",
  title: "When a mother has died",
  version: 1,
  sources: [
    { name: "Child Bereavement UK", url: "https://www.childbereavementuk.org/" },
    { name: "Cruse Bereavement Support", url: "https://www.cruse.org.uk/" },
  ],
  first:
    "Do not ring or text her number, or go to her home. One person speaks with the family, and it is agreed who.",
  say: [
    "To the family, when it is you who speaks with them: “I am so sorry that she died.” Say her name.",
    "“She meant a lot to us” and something true, if they would like to hear it.",
    "“We will not write or ring again unless you want us to.”",
  ],
  notSay: [
    "Anything she told you in confidence. It stays hers.",
    "Anything about the cause, or what might have been done.",
    "Nothing about it to other parents, or online. A coordinator decides who is told, and how.",
  ],
  next: [
    "Keep what you have written; change nothing. There may be a review, and it is there to learn from.",
    "A supporter who knew her is rung, not written to, and offered time the same day.",
    "If there is a baby, ask the safeguarding lead who looks after the baby now. Assume nothing.",
  ],
};
