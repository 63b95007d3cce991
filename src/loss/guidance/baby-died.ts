import type { Guidance } from "./guidance.ts";

export const babyDied: Guidance = {
  key: "loss-baby",
  title: "When a baby has died",
  version: 1,
  sources: [
    { name: "The Lullaby Trust: supporting someone", url: "https://www.lullabytrust.org.uk/" },
    { name: "Child Bereavement UK", url: "https://www.childbereavementuk.org/" },
  ],
  first: "Say the baby’s name. Most parents want to hear it.",
  say: [
    "“I am so sorry that” and the baby’s name “died.”",
    "“I remember” and something real, if you met.",
    "“I can come and sit with you. You do not have to talk.”",
    "One thing you can do, on one day: “I can bring food on Friday.”",
  ],
  notSay: [
    "Anything about how it happened, or what anybody might have done. The police and the coroner may have to ask: you do not.",
    "“At least …”, “time heals”, “be strong”, “let me know if you need anything”.",
    "Promises about what will happen next.",
  ],
  next: [
    "After a sudden death there are always questions from the police, a doctor and the coroner. It does not mean that somebody is blamed.",
    "Do not write down what she says about the death unless the safeguarding lead asks you to.",
    "If you fear for her life, tell someone now: “I’m worried”.",
    "You knew the baby too. Your coordinator offers you time to talk: take it.",
  ],
};
