import type { Day } from "../../words/day.ts";
import { sayHowFar as sayFar, speakOf } from "../../words/speak-of-her.ts";
import type { Referral } from "../referral.ts";

/** "33 weeks", "baby is 9 weeks old"; nothing when neither date is known, or the switch for loss is on. */
export const sayHowFar = ({ about, quiet }: Pick<Referral, "about" | "quiet">, today: Day): string =>
  sayFar(speakOf(about, quiet), today);

/** "Dela Mensah, midwife, Juno Team", "Herself", "From a list" (`A2`). */
export function sayFrom({ referrer, source }: Pick<Referral, "referrer" | "source">): string {
  if (referrer) return [referrer.name, referrer.role, referrer.team].filter(Boolean).join(", ");
  if (source === "import") return "From a list";
  return source === "missed" ? "Herself: nobody had referred her" : "Herself";
}

/** "Priya S": enough to know who is meant on a list, and no more than that for whoever looks over a shoulder. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return last ? `${words[0] ?? ""} ${[...last][0]?.toUpperCase() ?? ""}` : name;
}
