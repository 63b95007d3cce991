import type { Guidance } from "./guidance.ts";

export const pregnancyLoss: Guidance = {
  key: "loss-pregnancy",
  title: "When a pregnancy has ended",
  version: 1,
  sources: [
    {
      name: "The Miscarriage Association: supporting someone",
      url: "https://www.miscarriageassociation.org.uk/",
    },
    { name: "National Bereavement Care Pathway", url: "https://www.nbcpathway.org.uk/" },
  ],
  first: "Be there, and let her lead. You cannot make it better, and you do not have to.",
  say: [
    "“I am so sorry.”",
    "“I am here. We can talk about it, or about anything else, or be quiet.”",
    "“Would you like me to come as planned, or to leave it for now?”",
    "Use her words: baby, pregnancy, or another word that she chose.",
  ],
  notSay: [
    "“At least it was early”, “you can try again”, “it was meant to be”, or anything that begins with “at least”.",
    "Questions about why, or what she did.",
    "Anything about weeks or a due date, unless she speaks of it.",
  ],
  next: [
    "If it was her own choice, say nothing for or against it. She may feel relief, grief, both or neither.",
    "Heavy bleeding, fever, bad pain or feeling faint: she calls her unit or 111 now, 999 if it is an emergency.",
    "If you fear for her life, tell someone now: “I’m worried”.",
    "Write down only what she would want kept. Look after yourself too: your coordinator has time for you.",
  ],
};
