import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { newId, system } from "../../platform/db/index.ts";
import { addDays, today, type Day } from "../../words/day.ts";
import { stageOf } from "../stage.ts";
import { planEnding, type EndingAsked } from "./plan-ending.ts";

const space = {
  opensOn: "2026-03-01" as Day,
  goodbyeFromOn: "2026-08-10" as Day,
  readOnlyFromOn: "2026-09-10" as Day,
  endsOn: "2026-10-10" as Day,
  closedAt: null,
};

test.each([
  ["2026-02-28", "before"],
  ["2026-03-01", "open"],
  ["2026-08-10", "goodbye"],
  ["2026-09-02", "goodbye"],
  ["2026-09-03", "last week"],
  ["2026-09-10", "read only"],
  ["2026-10-09", "read only"],
  ["2026-10-10", "closed"],
])("on %s it is %s", (day, stage) => {
  expect(stageOf(space, day as Day)).toBe(stage);
});

describe("planning an ending", () => {
  const today = "2026-08-04" as Day;
  const whole = { ...space, id: "s", programmeId: "p" } as never;
  const good: EndingAsked = {
    goodbyeFromOn: "2026-08-10" as Day,
    readOnlyFromOn: "2026-09-10" as Day,
    endsOn: "2026-10-10" as Day,
    ledBy: "amina",
    isTrained: true,
    untrainedWhy: "",
    why: "A year together.",
    nextWords: "",
  };
  test.each<[Partial<EndingAsked>, string]>([
    [{ endsOn: "2026-08-04" as Day }, "endsLater"],
    [{ readOnlyFromOn: "2026-08-16" as Day }, "goodbyeTooShort"],
    [{ readOnlyFromOn: "2026-10-04" as Day }, "readingTooShort"],
    // brought forward: a goodbye that began long ago in the plan, and nobody knew
    [{ goodbyeFromOn: "2026-07-01" as Day, readOnlyFromOn: "2026-08-10" as Day }, "goodbyeTooShort"],
    [{ why: "  " }, "whyMissing"],
    [{ isTrained: false }, "untrained"],
  ])("%j is refused: %s", (part, refusal) => {
    expect(planEnding(whole, { ...good, ...part }, today)).toEqual({ kind: "refused", refusal });
  });
  const under = {
    ...good,
    goodbyeFromOn: "2026-07-20" as Day,
    readOnlyFromOn: "2026-08-06" as Day,
    endsOn: "2026-09-06" as Day,
  };
  test("days that are near and were told before stay as they are, and are not brought nearer", () => {
    const told = { ...space, ...under, id: "s", programmeId: "p" } as never;
    expect(planEnding(told, under, today).kind).toBe("happened");
    expect(planEnding(told, { ...under, readOnlyFromOn: "2026-08-05" as Day }, today)).toEqual({
      kind: "refused",
      refusal: "goodbyeTooShort",
    });
    const nearly = { ...under, readOnlyFromOn: "2026-07-28" as Day, endsOn: "2026-08-06" as Day };
    const reads = { ...space, ...nearly, endsOn: "2026-08-20" as Day, id: "s", programmeId: "p" } as never;
    expect(planEnding(reads, nearly, today)).toEqual({ kind: "refused", refusal: "readingTooShort" });
  });
  test("somebody untrained leads it with a reason that stays with the plan (B18, C21)", () => {
    const outcome = planEnding(
      whole,
      { ...good, isTrained: false, untrainedWhy: "She has done it twice." },
      today,
    );
    expect(outcome).toMatchObject({ kind: "happened", state: { untrainedWhy: "She has done it twice." } });
  });
});

describe("a space says goodbye", () => {
  let house: House;
  let opened: OpenedSpace;
  beforeAll(async () => {
    house = await openHouse();
    opened = await openSpace(house);
  });
  afterAll(() => house.close());
  const boxes = (name: string, days: number): Record<string, string> => {
    const [year = "", month = "", day = ""] = addDays(today(house.clock.now), days).split("-");
    return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
  };

  test("from the plan to the question six weeks later, each step by whom it belongs to", async () => {
    const path = `/spaces/${opened.id}`;
    const bridget = await house.as("bridget", "coordinator");
    expect((await bridget.get(path)).text).toContain("Plan how it ends");
    const plan = {
      ...boxes("ends", 70),
      "led-by": house.people["amina"] ?? "",
      next: "The Thursday group at the library is open to you.",
      why: "Everybody has had her baby.",
    };
    const untrained = await bridget.post(`${path}/ending`, plan);
    expect(untrained.status).toBe(422);
    expect(untrained.text).toContain("has been trained in endings");
    expect(untrained.html).toContain("The Thursday group at the library");
    const kept = await bridget.postAndFollow(`${path}/ending`, {
      ...plan,
      untrained: "She has led two of them.",
    });
    expect(kept.text).toContain("The plan is kept.");
    expect(kept.text).toContain("“She has led two of them.”");

    const chloe = await house.as("chloe", "parent");
    expect((await chloe.get(`${path}/goodbye`)).status).toBe(404);
    house.clock.forward({ days: 15 });
    expect((await (await house.as("bridget", "coordinator")).get("/board")).text).toContain(
      "nobody has opened it",
    );
    const amina = await house.as("amina", "supporter");
    expect((await amina.get("/supporting")).text).toContain("Your own words open it.");
    expect((await amina.get(`${path}/farewell`)).status).toBe(200);
    expect((await (await house.as("grace", "supporter")).get(`${path}/farewell`)).status).toBe(403);
    const ids = { id: newId(), "thread-id": newId() };
    expect((await amina.post(`${path}/farewell`, { ...ids, words: " " })).status).toBe(422);
    await amina.post(`${path}/farewell`, { ...ids, words: "Thank you for every small hello." });
    await amina.post(`${path}/farewell`, { ...ids, words: "Thank you for every small hello." });

    const her = await house.as("chloe", "parent");
    const seen = await her.get(`${path}/goodbye`);
    expect(seen.text).toContain("coming to its end, as planned from the start");
    expect(seen.html).toContain(`/threads/${ids["thread-id"]}`);
    expect((await her.get(`/threads/${ids["thread-id"]}`)).text).toContain("every small hello");
    expect((await her.post(`${path}/next`, {})).status).toBe(422);
    const said = await her.postAndFollow(`${path}/next`, {
      wants: ["group", "volunteer"],
      words: "With the twins.",
    });
    expect(said.text).toContain("A coordinator reads it");
    const board = (await (await house.as("bridget", "coordinator")).get("/board")).text;
    expect(board).toContain("1 member said what they would like next.");
    const wishes = await (await house.as("bridget", "coordinator")).get(`${path}/ending`);
    expect(wishes.text).toContain("A group that meets near me. To support other parents one day");
    expect(wishes.text).toContain("With the twins.");
    // nobody else reads what she would like
    for (const [who, role] of [
      ["priya", "parent"],
      ["amina", "supporter"],
    ] as const)
      expect((await (await house.as(who, role)).get(`${path}/goodbye`)).text).not.toContain("twins");

    expect((await her.get(`${path}/keepsake`)).text).toContain("With the goodbyes: 1.");
    expect((await her.post(`${path}/keepsake`, {})).text).toContain("Thank you for every small hello.");

    expect((await her.get(path)).text).toContain("Write something");
    house.clock.forward({ days: 21 });
    const lastWeek = await house.as("chloe", "parent");
    expect((await lastWeek.get(path)).text).toContain("New threads do not begin any more.");
    expect((await lastWeek.get(path)).text).not.toContain("Write something");
    expect((await lastWeek.get(`${path}/threads/new`)).text).toContain("no new conversation begins");
    expect((await lastWeek.get(`${path}/goodbye`)).text).toContain("Read and write goodbyes");
    house.clock.forward({ days: 8 });
    const reads = await house.as("chloe", "parent");
    expect((await reads.get(path)).text).toContain("Nobody writes here any more.");
    expect((await reads.get(path)).text).not.toMatch(/Nobody is here just now|begin with something small/);
    expect((await reads.get(`${path}/goodbye`)).text).toContain("Read the goodbyes");
    expect((await (await house.as("bridget", "coordinator")).get("/community")).text).toContain(
      "There to be read until 12 October 2026.",
    );
    const first = (await reads.get("/today")).text;
    expect(first).toContain("It has come to its end.");
    expect(first).not.toContain("Nobody is here just now");

    house.clock.forward({ days: 26 });
    await house.work("mind-endings");
    await house.work("mind-endings");
    const after = await house.as("chloe", "parent");
    expect((await after.get(`/threads/${ids["thread-id"]}`)).status).toBe(404);
    expect((await after.get(`${path}/goodbye`)).text).toContain("This community has closed.");
    expect((await after.get("/today")).text).not.toContain("How are you now?");

    house.clock.forward({ days: 42, hours: 2 });
    const letters = house.letters.length;
    await house.work("mind-endings");
    await house.work("mind-endings");
    await house.post();
    const asked = house.letters
      .slice(letters)
      .filter(({ text }) => text.includes("A short question") || text.includes("short question for you"));
    expect(asked).toHaveLength(3);
    for (const { subject, text } of asked)
      expect(`${subject} ${text}`).not.toMatch(/mum|community|space|goodbye|Chloe/i);
    const later = await house.as("chloe", "parent");
    const today = await later.get("/today");
    expect(today.text).toContain("How are you now?");
    const since = /\/since\/[0-9a-f-]+/.exec(today.html)?.[0] ?? "";
    expect((await later.post(since, { call: "yes" })).status).toBe(422);
    const thanks = await later.postAndFollow(since, {
      wellbeing: "harder",
      call: "yes",
      words: "It is quiet now.",
    });
    expect(thanks.text).toContain("A coordinator has what you said.");
    expect((await (await house.as("priya", "parent")).get(since)).status).toBe(404);
    const coordinator = await house.as("bridget", "coordinator");
    expect((await coordinator.get("/board")).text).toContain("She would like to be rung.");
    expect((await coordinator.get(since)).text).toContain("It is quiet now.");
    await coordinator.post(`${since}/seen`);
    expect((await coordinator.get("/board")).text).not.toContain("said how she is now");

    house.clock.forward({ days: 40 });
    await house.work("mind-endings");
    const left = await house.app.database.as(system(house.organisationId), (db) =>
      db
        .selectFrom("space_place")
        .select("id")
        .where("space_id", "=", opened.id)
        .where("ended_at", "is", null)
        .execute(),
    );
    expect(left).toEqual([]);
    expect((await (await house.as("chloe", "parent")).get(path)).status).toBe(404);
  });
});
