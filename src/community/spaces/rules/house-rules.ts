/** One thing the house asks, and what that looks like. */
export type RuleLine = { rule: string; example: string };
export type HouseRules = { version: number; lines: readonly RuleLine[]; easyRead: readonly string[] };

/** More than seven are not read (SANE’s members asked for fewer; practice: seven or fewer, with examples). */
export const rulesMax = 7;

/** What a space begins with; its coordinator rewords it with those who are there. */
export const firstRules: Omit<HouseRules, "version"> = {
  lines: [
    { rule: "Be kind", example: "“I found that hard too” helps. “You should have known” does not." },
    {
      rule: "What is said here stays here",
      example: "No copying, no photos of the screen, no passing it on.",
    },
    {
      rule: "No names, numbers or addresses",
      example: "Write “my midwife”, not her name. The same goes for yours.",
    },
    { rule: "Speak for yourself", example: "“This helped me” is welcome. “You must do this” is not." },
    {
      rule: "For your health, ask somebody whose job it is",
      example: "We have been there, and we are not nurses. If it cannot wait, press Help now.",
    },
    { rule: "Nothing for sale", example: "No adverts and no collecting, not even for something good." },
    {
      rule: "Tell us when you are worried",
      example:
        "About a post, about somebody, about yourself. A person reads it. To keep somebody safe we may tell others.",
    },
  ],
  easyRead: [
    "Be kind.",
    "Keep what you read here to yourself.",
    "Do not write names or phone numbers.",
    "Say what helped you. Do not tell others what to do.",
    "Are you or your baby ill? Call your midwife or 111. Call 999 if it is an emergency.",
    "Do not sell things.",
    "Are you worried about somebody? Tell us.",
  ],
};
