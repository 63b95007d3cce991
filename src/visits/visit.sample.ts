import type { Fields } from "../../tests/browser.ts";
import type { House } from "../../tests/house.ts";
import { newId } from "../platform/db/index.ts";
import { timeOf } from "../words/time.ts";
import { today } from "../words/day.ts";

/** The supporter and the parent agreed this time together: it is booked at once. Answers the visit's id. */
export async function bookAt(
  house: House,
  pair: { id: string },
  startsAt: Date,
  change: Fields = {},
  supporter = "amina",
): Promise<string> {
  const her = await house.as(supporter, "supporter");
  const id = newId();
  const [year = "", month = "", day = ""] = today(startsAt).split("-");
  const answer = await her.post(`/relationships/${pair.id}/meetings`, {
    id,
    "time-1-day": day,
    "time-1-month": month,
    "time-1-year": year,
    "time-1-at": timeOf(startsAt),
    minutes: "60",
    how: "out",
    place: "Cedar Family Hub, Mill Lane",
    agreed: "yes",
    ...change,
  });
  if (answer.status !== 303) throw new Error(`The meeting was not booked: ${answer.text.slice(0, 400)}`);
  return id;
}

/** What somebody should know before going in. */
export const homeNote = (change: Fields = {}): Fields => ({
  id: newId(),
  place: "3 Mill Lane, the blue door",
  who: "She and the baby; her brother at weekends",
  animals: "A small dog, friendly",
  gettingIn: "Two flights of stairs",
  signal: "Only by the window",
  agreed: "Ring twice",
  wouldNotGoIn: "If her brother is there",
  ...change,
});
