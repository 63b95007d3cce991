import { sayDay, type Day } from "../../words/day.ts";
import { gestationOn, sayBabyAge, sayGestation } from "../../words/pregnancy.ts";
import type { About } from "../referral.ts";

/** "28 weeks and 3 days pregnant", "baby is 9 weeks old", "no date known"; weeks are counted on `today`. */
export function sayTiming({ dueOn, babyBornOn }: Pick<About, "dueOn" | "babyBornOn">, today: Day): string {
  if (babyBornOn) return `baby is ${sayBabyAge(babyBornOn, today)}`;
  if (!dueOn) return "no date known";
  const gestation = gestationOn(dueOn, today);
  // past any pregnancy: the baby has come and nobody has told us the day
  if (gestation.weeks > 42) return `was due on ${sayDay(dueOn)}`;
  return gestation.weeks < 0 ? `due on ${sayDay(dueOn)}` : `${sayGestation(gestation)} pregnant`;
}
