import type { HelpLine } from "../platform/db/index.ts";
import type { Nation } from "../words/nation.ts";
import type { Call } from "./card.ts";
import { linesIn } from "./help-lines.ts";

/** How urgent a care card is, in the NHS's three kinds. */
export type Urgency = "emergency" | "urgent" | "non-urgent";

export const urgencyOf = (call: Call): Urgency =>
  call === "999" || call === "danger"
    ? "emergency"
    : call === "usual" || call === "abuse"
      ? "non-urgent"
      : "urgent";

const headings: Record<Call, string> = {
  "999": "Call 999 or go to A&E now if:",
  danger: "Call 999 now if:",
  unit: "Call [your|her] maternity unit now, day or night, if:",
  early: "Call [your|her] early pregnancy unit or 111 now if:",
  "111": "Call 111 now if:",
  crisis: "Call 111 and choose mental health (option 2) now if:",
  abuse: "Call this free helpline when you are safe and alone if:",
  today: "Call [your|her] midwife or maternity unit today if:",
  usual: "Talk to [your|a] midwife, health visitor or GP if:",
};

// 111 does not answer in Northern Ireland, and asks for no option in Scotland
const elsewhere: Partial<Record<Nation, Partial<Record<Call, string>>>> = {
  scotland: { crisis: "Call 111 and choose mental health now if:" },
  "northern-ireland": {
    early: "Call [your|her] early pregnancy unit or the out-of-hours GP now if:",
    "111": "Call [your|the] GP, or the out-of-hours GP, now if:",
    crisis: "Call Lifeline now, day or night, if:",
  },
};

/** The one call to action above a care card, as it is in this nation. */
export const headingOf = (call: Call, nation: Nation): string => elsewhere[nation]?.[call] ?? headings[call];

/** The numbers under a care card; the units' own ones come from the organisation. */
export function numbersOf(call: Call, units: readonly HelpLine[], nation: Nation): readonly HelpLine[] {
  const lines = linesIn(nation);
  const health = lines.health ? [lines.health] : [];
  switch (call) {
    case "999":
    case "danger":
      return [lines.danger];
    case "unit":
    case "today":
      return units.length > 0 ? units : health;
    case "early":
      return [...health, ...units];
    case "111":
      return health;
    case "crisis":
      return [...(lines.crisis ? [lines.crisis] : health), lines.listen];
    case "abuse":
      return lines.abuse;
    case "usual":
      return [];
  }
}
