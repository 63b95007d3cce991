import { newId, system } from "../../src/platform/db/index.ts";
import { addDays, at, today, type Day } from "../../src/words/day.ts";
import { timeOf } from "../../src/words/time.ts";
import { justNow, mustGo, scene, type Scene, type Town } from "./scene.ts";
import { addressOf, coordinatorOf, type SpaceKey } from "./space-steps.ts";

const weekdays = ["1", "2", "3", "4", "5"];
const weekend = ["6", "7"];
const everyDay = [...weekdays, ...weekend];

/**
 * The mums’ space is looked after: mornings on weekdays, a midday at the weekend, two people every evening. Tomorrow evening
 * somebody is missing, and Amina asks whether anybody could take an evening of hers. A plan of next month waits for Bridget;
 * among the dads Tom has accepted his.
 */
export function rotaScenes(realNow: Date): Scene[] {
  const now = today(realNow);
  return [
    scene(1, "20:50", async (town) => {
      await wants(town, "mums", { weekdays, hoursFrom: "7am", hoursTo: "9am", need: "1" });
      await wants(town, "mums", { weekdays: weekend, hoursFrom: "midday", hoursTo: "2pm", need: "1" });
      await wants(town, "mums", { weekdays: everyDay, hoursFrom: "6pm", hoursTo: "8pm", need: "2" });
      await wants(town, "dads", { weekdays: ["4", "7"], hoursFrom: "8pm", hoursTo: "10pm", need: "1" });
    }),
    scene(1, "21:00", async (town) => {
      await usually(town, "amina", everyDay, ["6pm", "8pm"]);
      await usually(town, "holly", everyDay, ["6pm", "8pm"]);
    }),
    scene(1, "21:20", (town) => cannot(town, "holly", at(addDays(now, 1), "18:00"))),
    scene(1, "21:30", (town) => asksAnybody(town, "amina", at(addDays(now, 3), "18:00"))),
    scene(1, "21:40", async (town) => {
      const plan = await fills(town, "dads", now);
      const tom = await coordinatorOf(town, "dads");
      mustGo(await tom.post(`/plans/${plan}/answer`, { answer: "accept" }), "accepting the plan");
    }),
    // she came in by herself a while ago: from tomorrow on she has usual hours
    justNow(6, async (town) => {
      await usually(town, "grace", weekdays, ["7am", "9am"]);
      await usually(town, "grace", ["7"], ["midday", "2pm"]);
    }),
    justNow(5, (town) => isThereNow(town, realNow)),
    justNow(4, async (town) => void (await fills(town, "mums", now))),
  ];
}

async function wants(town: Town, space: SpaceKey, hours: Record<string, string | string[]>): Promise<void> {
  const coordinator = await coordinatorOf(town, space);
  mustGo(
    await coordinator.post(`${addressOf(town, space)}/rota/hours`, { id: newId(), ...hours }),
    "setting hours",
  );
}

/** Next month is worked out as a whole; answers the plan’s id. */
async function fills(town: Town, space: SpaceKey, now: Day): Promise<string> {
  const coordinator = await coordinatorOf(town, space);
  const id = newId();
  const month = addDays(`${now.slice(0, 7)}-01` as Day, 32).slice(0, 7);
  mustGo(await coordinator.post(`${addressOf(town, space)}/rota/plan`, { id, month }), "asking for a plan");
  await town.work("fill-rota", { planId: id });
  return id;
}

/** Her shift in the mums’ space that begins then, as the story finds it again. */
async function shiftOf(town: Town, who: string, fromAt: Date): Promise<string> {
  const row = await town.app.database.as(system(town.organisationId), (db) =>
    db
      .selectFrom("shift")
      .select("id")
      .where("person_id", "=", town.people[who] ?? "")
      .where("from_at", "=", fromAt)
      .where("cancelled_at", "is", null)
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}

async function begins(town: Town, who: string, shiftId: string): Promise<void> {
  mustGo(await (await town.as(who, "supporter")).post(`/shifts/${shiftId}/start`), `${who} begins`);
}

async function usually(
  town: Town,
  who: string,
  days: string[],
  [hoursFrom, hoursTo]: [string, string],
): Promise<void> {
  mustGo(
    await (
      await town.as(who, "supporter")
    ).post(`${addressOf(town, "mums")}/rota/usual`, {
      id: newId(),
      weekdays: days,
      hoursFrom,
      hoursTo,
    }),
    `the usual hours of ${who}`,
  );
}

async function cannot(town: Town, who: string, fromAt: Date): Promise<void> {
  const id = await shiftOf(town, who, fromAt);
  mustGo(await (await town.as(who, "supporter")).post(`/shifts/${id}/cannot`), `${who} can’t come`);
}

async function asksAnybody(town: Town, who: string, fromAt: Date): Promise<void> {
  const id = await shiftOf(town, who, fromAt);
  const asks = { id: newId(), whom: "anybody" };
  mustGo(await (await town.as(who, "supporter")).post(`/shifts/${id}/swap`, asks), `${who} asks anybody`);
}

/** In the evening those whose hours these are have begun. */
async function isThereNow(town: Town, realNow: Date): Promise<void> {
  const [day, time] = [today(realNow), timeOf(realNow)];
  if (time < "18:15" || time >= "19:45") return;
  for (const who of ["amina", "holly"]) await begins(town, who, await shiftOf(town, who, at(day, "18:00")));
}
