import { addDays, today } from "../../src/words/day.ts";
import { mustGo, type Town } from "./scene.ts";
import { mothers, type Mother } from "./mothers.ts";

/** A referrer refers her, through the same pages and with the same words as in life. */
export async function referHer(town: Town, key: keyof typeof mothers, realToday: Date): Promise<void> {
  town.known.set(`referral ${key}`, await refer(town, mothers[key], realToday));
}

/** The same for anybody the story tells of; answers the referral's id. */
export async function refer(town: Town, mother: Mother, realToday: Date): Promise<string> {
  const { key } = mother;
  const referrer = await town.as(mother.referrer ?? "juno", "referrer");
  const start = (await referrer.get("/refer")).location ?? "";
  const id = /\/refer\/([^/?]+)/.exec(start)?.[1] ?? "";
  mustGo(await referrer.post(`/refer/${id}`, typedAbout(mother, realToday)), `typing about ${key}`);
  mustGo(await referrer.post(`/refer/${id}/sending`), `sending ${key}`);
  return id;
}

function typedAbout(mother: Mother, realToday: Date): Record<string, string | readonly string[]> {
  const now = today(realToday);
  const due = mother.weeks === undefined ? null : addDays(now, 280 - mother.weeks * 7 - 2);
  const born = mother.babyWeeks === undefined ? null : addDays(now, -mother.babyWeeks * 7 - 1);
  const boxes = (name: string, day: string | null): Record<string, string> => ({
    [`${name}-day`]: day?.slice(8, 10) ?? "",
    [`${name}-month`]: day?.slice(5, 7) ?? "",
    [`${name}-year`]: day?.slice(0, 4) ?? "",
  });
  return {
    name: mother.name,
    phone: mother.phone,
    email: mother.email ?? "",
    channels: mother.email ? ["text", "call", "email"] : ["text", "call"],
    hoursFrom: "09:00",
    hoursTo: "20:00",
    voicemail: "no",
    phoneSeenBy: "nobody",
    ...boxes("dueOn", due),
    ...boxes("babyBornOn", born),
    place: mother.place,
    reasons: mother.reasons,
    note: mother.note,
    wouldLike: mother.wouldLike,
    language: mother.language ?? "English",
    access: mother.access ?? [],
    agreedHow: "in person",
    ...signedAs[mother.referrer ?? "juno"],
  };
}

const signedAs = {
  juno: { referrerRole: "Continuity of Care Midwife", referrerTeam: "Juno Team" },
  osei: { referrerRole: "GP", referrerTeam: "Mill Lane Surgery" },
  elin: { referrerRole: "Community Midwife", referrerTeam: "Ivy Street" },
  rhys: { referrerRole: "Health Visitor", referrerTeam: "Harbrook 0 to 19" },
} as const;
