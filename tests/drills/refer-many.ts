import { addDays, today } from "../../src/words/day.ts";
import { openSender } from "./sender.ts";

/** A script that refers, as a signed-in referrer, and asks again under the same id until it is told that it was done. */
export type Referring = {
  acknowledged: Set<string>;
  /** How many answers never came, or said to try again. */
  triedAgain: () => number;
  done: Promise<unknown>;
};

/**
 * @param whereIs the application's address just now; it moves when it is started again
 * @param onAcknowledged told after each referral that was taken
 */
export async function referMany(
  whereIs: () => string,
  rolePeriodId: string,
  ids: readonly string[],
  onAcknowledged: (count: number) => void,
): Promise<Referring> {
  const sender = await openSender(whereIs, rolePeriodId);
  const acknowledged = new Set<string>();
  const waiting = ids.map((id, n) => ({ id, fields: fieldsOf(n) }));
  const send = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await sender.untilTaken(`/refer/${next.id}`, next.fields);
      await sender.untilTaken(`/refer/${next.id}/sending`, {});
      acknowledged.add(next.id);
      onAcknowledged(acknowledged.size);
    }
  };
  return {
    acknowledged,
    triedAgain: () => sender.triedAgain(),
    done: Promise.all(Array.from({ length: 8 }, send)),
  };
}

function fieldsOf(n: number): Record<string, string> {
  const [year = "", month = "", day = ""] = addDays(today(new Date()), 100).split("-");
  return {
    name: `Drill Number${String(n).padStart(4, "0")}`,
    phone: `07700 9${String(10_000 + n).slice(-5)}`,
    channels: "text",
    hoursFrom: "09:00",
    hoursTo: "15:00",
    voicemail: "no",
    phoneSeenBy: "nobody",
    "dueOn-day": day,
    "dueOn-month": month,
    "dueOn-year": year,
    place: "DE23 6AA",
    reasons: "aloneOrIsolated",
    language: "English",
    agreedHow: "in person",
    referrerRole: "Midwife",
    referrerTeam: "Juno Team",
  };
}
