import type { Guidance } from "./guidance.ts";

export const stillbirth: Guidance = {
  key: "loss-stillbirth",
  title: "When a baby was stillborn",
  version: 1,
  sources: [
    { name: "Sands: supporting someone", url: "https://www.sands.org.uk/" },
    { name: "National Bereavement Care Pathway", url: "https://www.nbcpathway.org.uk/" },
  ],
  first: "She is a mother and there was a birth. Say so, if she does.",
  say: [
    "“I am so sorry that your baby died.” The plain word is kinder than a soft one.",
    "“Would you like to tell me about your baby?” Use the name, if there is one.",
    "“I do not know what to say, and I am not going away.”",
    "“May I ask again on Thursday?” Then ask on Thursday.",
  ],
  notSay: [
    "“At least …”, “everything happens for a reason”, “you are young”, “you have other children”.",
    "“Lost” or “passed”, unless she says so.",
    "How she should feel, or for how long.",
  ],
  next: [
    "Her milk may come in. Her midwife knows what helps: ask her if she would like you to ring together.",
    "Partners and older children grieve too. Ask about them.",
    "There are days to remember: the due date, the birthday. A coordinator plans who is there.",
    "If you fear for her life, tell someone now: “I’m worried”. And tell your coordinator how you are.",
  ],
};
