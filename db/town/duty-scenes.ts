import { addPerson } from "../../src/people/index.ts";
import { newId, system, type Db } from "../../src/platform/db/index.ts";
import { addDays, today, weekdayOf, type Day } from "../../src/words/day.ts";
import { browserOf, type Browser, type Fields } from "./browser.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";

const everyDay = ["1", "2", "3", "4", "5", "6", "7"];

/** Who is on duty in both charities, one day with a gap, and a night on which a worry had to climb. */
export function dutyScenes(realNow: Date): Scene[] {
  const gapOn = addDays(today(realNow), 5);
  return [
    scene(66, "09:00", (town) => rotaOfHarbrook(town, gapOn)),
    scene(66, "09:10", rotaOfWestmere),
    scene(2, "10:00", (town) => kimIsAway(town, gapOn)),
    // a worry at 2am: the lead sleeps, so does her deputy, and the programme lead has it
    scene(1, "02:00", holly2am),
    scene(1, "02:15", (town) => town.work("climb-alerts")),
    scene(1, "02:30", (town) => town.work("climb-alerts")),
    scene(1, "02:41", async (town) => {
      const jo = await town.as(town.people["jo"] ?? "", "line-manager");
      mustGo(await jo.post(`/concerns/${town.idOf("concern 2am")}/acknowledgement`), "Jo has it");
    }),
  ];
}

async function rotaOfHarbrook(town: Town, gapOn: Day): Promise<void> {
  const jo = await town.app.database.as(system(town.organisationId), (db) =>
    addPerson(db, {
      organisationId: town.organisationId,
      name: "Jo Barrett",
      addresses: ["jo@harbrook.example", "+447700900372"],
      roles: [{ role: "line-manager", programmeId: null }],
      at: town.clock.now,
    }),
  );
  town.people["jo"] = jo;
  const kim = await town.as("kim", "safeguarding-lead");
  const allButOne = everyDay.filter((day) => day !== String(weekdayOf(gapOn)));
  for (const [person, post, weekdays] of [
    ["kim", "lead", everyDay],
    ["ruth", "deputy", allButOne],
    ["jo", "programme-lead", everyDay],
    ["sue", "organisation-lead", everyDay],
  ] as const)
    await usualHours(kim, town.people[person] ?? "", post, weekdays);
}

const usualHours = async (who: Browser, person: string, post: string, weekdays: readonly string[]) =>
  mustGo(
    await who.post("/duty/rota/week", {
      id: newId(),
      person,
      post,
      weekdays: [...weekdays],
      hoursFrom: "midnight",
      hoursTo: "midnight",
    }),
    `${post} is put on the rota`,
  );

/** Westmere is another charity: Morag leads, and Isla is her deputy. */
async function rotaOfWestmere(town: Town): Promise<void> {
  const database = town.app.database;
  const westmere = await database.as(system(null), (db) =>
    db.selectFrom("organisation").select("id").where("slug", "=", "westmere").executeTakeFirst(),
  );
  if (!westmere) return;
  const roleOf = (name: string) => (db: Db) =>
    db
      .selectFrom("role_period")
      .innerJoin("person", "person.id", "role_period.person_id")
      .select(["role_period.id", "role_period.person_id"])
      .where("person.name", "=", name)
      .where("role_period.ended_at", "is", null)
      .executeTakeFirstOrThrow();
  const morag = await database.as(system(westmere.id), roleOf("Morag Tennant"));
  const isla = await database.as(system(westmere.id), roleOf("Isla Drummond"));
  const her = browserOf(town.app.web);
  mustGo(await her.post(`/personas/${morag.id}`), "Morag signs in");
  await usualHours(her, morag.person_id, "lead", everyDay);
  await usualHours(her, isla.person_id, "deputy", everyDay);
}

async function kimIsAway(town: Town, day: Day): Promise<void> {
  const kim = await town.as("kim", "safeguarding-lead");
  const [year = "", month = "", date = ""] = day.split("-");
  const boxes = (name: string, at: string): Fields => ({
    [`${name}-day`]: date,
    [`${name}-month`]: month,
    [`${name}-year`]: year,
    [`${name}-at`]: at,
  });
  mustGo(
    await kim.post("/duty/away", { id: newId(), ...boxes("from", "9am"), ...boxes("to", "9pm") }),
    "Kim will be away",
  );
}

async function holly2am(town: Town): Promise<void> {
  const holly = await town.as("holly", "supporter");
  const id = newId();
  const words =
    "She rang me. She said: I cannot do this any more, and I do not want to be on my own tonight.";
  const form = { id, "words-id": newId(), about: town.idOf("person kate"), words, soon: "now" };
  mustGo(await holly.post("/worried", form), "Holly worries about Kate at night");
  town.known.set("concern 2am", id);
}
