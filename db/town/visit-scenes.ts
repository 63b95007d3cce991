import { newId } from "../../src/platform/db/index.ts";
import { addDays, at, today } from "../../src/words/day.ts";
import { timeOf } from "../../src/words/time.ts";
import type { Fields } from "./browser.ts";
import type { Key } from "./pair-steps.ts";
import { justNow, mustGo, scene, type Scene, type Town } from "./scene.ts";

/**
 * Out and about: Amina lost the time at Chloe's and was looked for; just now she is out with her again; and tomorrow
 * Nasreen goes to Maryam's home with Ruth.
 */
export function visitScenes(storyNow: Date, realNow: Date): Scene[] {
  const now = today(storyNow);
  const began = new Date(Math.floor(realNow.getTime() / 60_000) * 60_000 - 35 * 60_000);
  return [
    scene(60, "09:00", (town) => phoneAdded(town, "amina", "07700 900201")),
    scene(60, "09:10", (town) => phoneAdded(town, "nasreen", "07700 900202")),
    scene(6, "17:00", (town) =>
      noteWritten(town, "chloe", "amina", {
        place: "Flat 4, 12 Mill Lane, Harbrook HB1 4QT. The blue door, second bell",
        who: "Just her. Her sister sometimes in the afternoon",
        animals: "A small dog, Biscuit. Friendly",
        gettingIn: "Two flights of stairs, no lift. Park on Mill Lane",
        signal: "Good by the window",
        agreed: "“Text when you are at the door. I will come down.”",
        wouldNotGoIn: "If somebody we do not know opens the door",
      }),
    ),
    scene(6, "17:20", (town) => booked(town, "visit late", "chloe", "amina", at(addDays(now, -5), "10:00"))),
    scene(5, "10:03", (town) => inOrOut(town, "visit late", "amina", "check-in")),
    ...["11:19", "11:35"].map((time) => scene(5, time, (town) => town.work("watch-visits"))),
    scene(5, "11:52", kimFindsOut),
    scene(5, "12:05", (town) => inOrOut(town, "visit late", "amina", "check-out")),
    scene(2, "12:00", (town) =>
      noteWritten(town, "maryam", "nasreen", {
        place: "31 Ivy Street, Harbrook HB2 1AB",
        who: "Her husband on weekday evenings and at weekends. Her mother-in-law on Fridays",
        animals: "",
        gettingIn: "Street level. The street is dark after five",
        signal: "None at the back of the house",
        agreed: "“Mornings only. Not when he is at home.”",
        wouldNotGoIn: "If his van is outside",
      }),
    ),
    scene(2, "12:20", (town) =>
      booked(town, "visit tomorrow", "maryam", "nasreen", at(addDays(now, 1), "10:00")),
    ),
    scene(2, "12:25", ruthComesAlong),
    scene(1, "12:00", (town) =>
      booked(town, "visit now", "chloe", "amina", began, {
        how: "out",
        place: "The library café, Market Street",
      }),
    ),
    justNow(35, (town) => inOrOut(town, "visit now", "amina", "check-in")),
  ];
}

/** A number of her own, shown to be hers by the link sent there. */
async function phoneAdded(town: Town, who: string, number: string): Promise<void> {
  const herself = await town.as(who, "supporter");
  mustGo(await herself.post("/me/addresses", { address: number }), `${who} adds a number`);
  await town.post();
  const link = /\/me\/addresses\/confirm\/\S+/.exec(town.letters.at(-1)?.text ?? "")?.[0] ?? "";
  mustGo(await herself.post(link), `${who} shows that it is hers`);
}

async function noteWritten(town: Town, key: Key, supporter: string, said: Fields): Promise<void> {
  const herself = await town.as(supporter, "supporter");
  const path = `/relationships/${town.idOf(`pair ${key}`)}/home-note`;
  mustGo(await herself.post(path, { id: newId(), ...said }), `${supporter} writes about ${key}'s home`);
}

/** They agreed it together, so it is booked at once. */
async function booked(
  town: Town,
  name: string,
  key: Key,
  supporter: string,
  startsAt: Date,
  where: Fields = { how: "home", place: "" },
): Promise<void> {
  const herself = await town.as(supporter, "supporter");
  const id = newId();
  town.known.set(name, id);
  const [year = "", month = "", day = ""] = today(startsAt).split("-");
  const offer = {
    id,
    "time-1-day": day,
    "time-1-month": month,
    "time-1-year": year,
    "time-1-at": timeOf(startsAt),
    minutes: "60",
    agreed: "yes",
    ...where,
  };
  const path = `/relationships/${town.idOf(`pair ${key}`)}/meetings`;
  mustGo(await herself.post(path, offer), `${supporter} and ${key} agree a time`);
}

async function inOrOut(town: Town, name: string, who: string, what: "check-in" | "check-out"): Promise<void> {
  const herself = await town.as(who, "supporter");
  mustGo(await herself.post(`/visits/${town.idOf(name)}/${what}`), `${who}: ${what}`);
}

async function kimFindsOut(town: Town): Promise<void> {
  const kim = await town.as("kim", "safeguarding-lead");
  const list = mustGo(await kim.get("/visits"), "Kim looks who is out");
  const path = /\/alarms\/[0-9a-f-]{36}/.exec(list.html)?.[0] ?? "";
  const known =
    "I rang her. They had lost the time over the list for the birth. She laughed and said our word.";
  mustGo(await kim.post(`${path}/answer`, { answer: "there", how: known }), "Kim says that Amina is safe");
}

async function ruthComesAlong(town: Town): Promise<void> {
  const nasreen = await town.as("nasreen", "supporter");
  const plan = { second: town.people["ruth"] ?? "", place: "31 Ivy Street, Harbrook HB2 1AB" };
  mustGo(await nasreen.post(`/visits/${town.idOf("visit tomorrow")}/plan`, plan), "Ruth comes along");
}
