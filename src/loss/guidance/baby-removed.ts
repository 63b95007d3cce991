import type { Guidance } from "./guidance.ts";

export const babyRemoved: Guidance = {
  key: "loss-removed",
  title: "When a baby no longer lives with her",
  version: 1,
  sources: [
    { name: "Birth Companions: being separated", url: "https://www.birthcompanions.org.uk/" },
    { name: "Family Rights Group", url: "https://frg.org.uk/" },
  ],
  first: "She is still a mother. It is a loss, and often one that nobody sends flowers for.",
  say: [
    "“I am still here for you.” Many people are not, from this day on.",
    "“Would you like to tell me about your baby?”",
    "“Would it help if I came along?” Agree first with your coordinator what you may come along to.",
  ],
  notSay: [
    "Whether it was right or wrong. You do not know all of it, and you may be asked.",
    "“You will get the baby back”, or “it is for the best”.",
    "Questions about the court, or about who said what.",
  ],
  next: [
    "The days after are dangerous ones. Ask how she is and who is with her. If you fear for her life, tell someone now.",
    "She can get free advice and a solicitor: the number is on her page.",
    "Do not write opinions. What you write may be read in court.",
    "Support does not end because the baby is not there. A coordinator decides with her how it goes on.",
  ],
};
