import type { Guidance } from "./guidance.ts";

export const concealedPregnancy: Guidance = {
  key: "loss-concealed",
  title: "When nobody may know that she is pregnant",
  version: 1,
  sources: [
    { name: "NICE: pregnancy and complex social factors", url: "https://www.nice.org.uk/guidance/cg110" },
    { name: "Birth Companions", url: "https://www.birthcompanions.org.uk/" },
  ],
  first: "Her safety may depend on it. She decides who knows, and nobody else does.",
  say: [
    "“Who knows, and who must not?” Ask it each time: it changes.",
    "“Where and when is it safe to talk?” Wait for her to say that she is alone.",
    "“What shall I say if somebody else picks up?” Agree on it before you ring.",
  ],
  notSay: [
    "Anything about pregnancy, a baby, a midwife or a hospital in a message, a voicemail or in front of others.",
    "“You have to tell them.”",
    "Her name together with ours, to anybody who asks for her.",
  ],
  next: [
    "Ask why, gently, and alone: fear, violence, faith, her age or her papers each need something else.",
    "If she may be harmed, or is not seen by a midwife, tell someone now: “I’m worried”. You do not have to be sure.",
    "Check how it is safe to reach her before every contact.",
  ],
};
