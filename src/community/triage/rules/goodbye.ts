import type { Rule } from "../rule.ts";

/** A goodbye: of a group that ends, or of somebody who means to die. */
export const goodbye: Rule = {
  id: "goodbye",
  tier: "R",
  concern: "mind",
  reason: "It says goodbye, and not to a group that ends.",
  card: "very-low",
  source:
    "Samaritans, https://samaritans.org/about-samaritans/research-policy/internet-suicide/guidelines-tech-industry",
  phrases: [
    "(goodbye|good bye|bye) (everyone|all|world|cruel|and sorry|forever|im sorry|my loves|to everyone|letters|letter|you all)",
    "(said|saying|says|messaged|texted|sent) [my|his|her|us|me] [final] (goodbye|goodbyes|good bye)",
    "(to|i|ill|just|will|can|should) say [my] [final] (goodbye|goodbyes|good bye)",
    "(this|it|so this) (is|must be) (goodbye|my goodbye|good bye)",
    "(ending|ends|over|finished|finishing) .. so am i",
    "(goodbye|good bye) & (thank you|thanks|sorry|forgive)",
  ],
  turn: [
    {
      to: "none",
      near: [
        "(this|the|our|my|your|a) [little|lovely|whole|baby|toddler] (group|forum|space|thread|course|cohort)",
        "(group|groups|course|weeks|sessions) .. (end|ends|ended|ending|finish*|come to|comes to|over|together)",
        "(last|final) (week|session|meeting|day|group) (together|of|with)",
        "back (to|at) (work|school|uni)",
        "moving (on|up|to) [to] [the] (toddler|older|next|new|other)",
        "(thank you|thanks) for (this group|the group|being there|all the|having me|the chats|the laughs|the company|the support|your support|all your)",
        "(been|was|what) a (joy|pleasure|delight|laugh|lovely)",
        "(stay|keep) in touch",
        "see you (all|at|in|around|there|on)",
      ],
      because: "It thanks, or names the end of a group.",
    },
  ],
  raise: [
    {
      to: "R",
      near: [
        "(sorry|forgive|better off|without me|burden|wont be here|not be here|so am i|no one left|nothing left|too tired|so tired)",
        "(look after|take care of|tell|kiss|love) (my|him|her|them|the) [little|baby] (boy|girl|kids|boys|girls|son|daughter|children|baby|babies|wife|husband|mum)",
        "(cant|cannot|not|couldnt) (do|take|go|carry|cope|face|live|keep) [on|with] [this|it|with|any*|going|living] ..",
        "(tablets|pills|rope|bridge|knife|blade|train|canal|river|note|letters|note|overdose|tracks|bath)",
        "(die|dying|dead|death|kill|suicide|end it|end my|ending it|my life|heaven|other side|at peace|had enough|im done|tonight|the last time|forever|for good|wont hear|never hear|wont see|never see)",
        "(wont|not|never) .. (tomorrow|any*|morning|wake|next week|this time next)",
      ],
      because: "Beside it stands a dark sign.",
    },
  ],
  unless: [
    "(shouting|say|saying|said|says) goodbye (to my|to his|to her|to the|to our|to sleep|to bump|to dignity|at nursery|at the) (dignity|sleep|figure|bump|waist|old|nursery|dummy|bottle*|boobs|breastfeeding|freedom|childminder|teacher*|house|car|lie)",
    "(saying|say|said) goodbye (to sleep|to bump|to dignity|at nursery|at the|to breastfeeding)",
    "(goodbye|bye) (sleep|figure|dignity|abs|bump|waist|social life|lie ins|pelvic)",
    "(cant|wont|couldnt) .. (say|saying) goodbye ..",
  ],
};
