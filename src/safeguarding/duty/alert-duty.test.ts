import { afterAll, beforeEach, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import { onServer } from "../../../tests/on-server.ts";
import { newId, system } from "../../platform/db/index.ts";
import { inEachOrganisation } from "../../platform/doing/in-each-organisation.ts";
import type { Doing } from "../../platform/web/index.ts";
import { keepAddress } from "../../people/addresses/store.ts";
import { alertDuty } from "./alert-duty.ts";
import { acknowledgeAlert, stopAlert } from "./settle-alert.ts";
import { listTold } from "./store/told-store.ts";
import type { Level } from "./level.ts";
import { whoIsOnDuty } from "./who-is-on-duty.ts";

let house: House;
const houses: House[] = [];
beforeEach(async () => {
  house = await openHouse(new Date("2026-08-04T02:00:00+01:00"));
  houses.push(house);
});
afterAll(() => Promise.all(houses.map((each) => each.close())));

const person = (name: string): string => house.people[name] ?? "";

async function does<T>(work: (doing: Doing) => Promise<T>): Promise<T> {
  let answer: T | undefined;
  const parts = {
    database: house.app.database,
    jobs: house.app.jobs,
    reactions: {},
    clock: () => house.clock.now,
  };
  await inEachOrganisation(parts, house.organisationId, async (doing) => {
    answer = await work(doing);
  });
  return answer as T;
}

const raise = async (level: Level, more: { skip?: string[]; raisedBy?: string } = {}): Promise<string> => {
  const subjectId = newId();
  const programmeId = house.programmes["befriending"] ?? null;
  await does((doing) =>
    alertDuty(doing, { subjectKind: "visit", subjectId, programmeId, level, link: "/duty", ...more }),
  );
  return subjectId;
};

/** The chain in names: "02:00 kim raised". */
const chain = (subjectId: string): Promise<string[]> =>
  does(async (doing) => {
    const { id } = await doing.db
      .selectFrom("alert")
      .select("id")
      .where("subject_id", "=", subjectId)
      .executeTakeFirstOrThrow();
    const names = new Map(Object.entries(house.people).map(([name, of]) => [of, name]));
    return (await listTold(doing, [id])).map(
      (row) => `${row.at.toISOString().slice(11, 16)} ${names.get(row.personId)} ${row.because}`,
    );
  });

const writtenTo = (subject = "Please sign in now"): string[] =>
  house.letters.filter((letter) => letter.subject === subject).map(({ channel, to }) => `${channel} ${to}`);

async function mobile(name: string, value: string): Promise<void> {
  await house.app.database.as(system(house.organisationId), (db) =>
    keepAddress(db, {
      organisationId: house.organisationId,
      personId: person(name),
      kind: "phone",
      value,
      at: house.clock.now,
      verifiedAt: null,
    }),
  );
}

test("with nothing set up: the lead, then the coordinator, then the administrator, then her again, until somebody has it", async () => {
  const id = await raise("immediate");
  for (let minute = 0; minute < 60; minute++) {
    house.clock.forward({ minutes: 1 });
    await house.work("climb-alerts");
  }
  expect(await chain(id)).toEqual([
    "01:00 kim raised",
    "01:15 ruth not acknowledged",
    "01:30 sue not acknowledged",
    "01:45 sue again",
    "02:00 sue again",
  ]);
  expect(await does((doing) => acknowledgeAlert(doing, "visit", id, person("ruth")))).toBe(true);
  expect(await does((doing) => acknowledgeAlert(doing, "visit", id, person("kim")))).toBe(false);
  house.clock.forward({ hours: 5 });
  await house.work("climb-alerts");
  expect((await chain(id)).length).toBe(5);
});

test("text and e-mail both, whatever hours she named; what has not left when somebody has it is not sent", async () => {
  await mobile("kim", "+447700900001");
  const id = await raise("immediate");
  await house.post();
  expect(writtenTo()).toEqual(expect.arrayContaining(["text +447700900001", "email kim@harbrook.example"]));
  house.clock.forward({ minutes: 16 });
  await house.work("climb-alerts");
  await does((doing) => acknowledgeAlert(doing, "visit", id, person("kim")));
  await house.post();
  expect(writtenTo()).not.toContain("email ruth@harbrook.example");
  expect(house.letters.map(({ subject, text }) => subject + text).join()).not.toMatch(
    /concern|visit|safeguard/i,
  );
});

test("she asked for calls only: nothing is written, and the next rung is told at once", async () => {
  await house.app.database.as(system(house.organisationId), (db) =>
    db
      .insertInto("safe_contact")
      .values({
        organisation_id: house.organisationId,
        person_id: person("kim"),
        channels: ["call"],
        who_else: null,
        safe_word: null,
        note: null,
        began_by: null,
        ended_at: null,
        ended_by: null,
      })
      .execute(),
  );
  const id = await raise("same-day");
  expect(await chain(id)).toEqual(["01:00 kim raised", "01:00 ruth not reached"]);
  await house.post();
  expect(writtenTo()).toEqual(["email ruth@harbrook.example"]);
});

test("a message that comes back makes the next rung due at once", async () => {
  const id = await raise("same-day");
  const send = house.app.queues.find(({ name }) => name === "send-message");
  const message = await does((doing) =>
    doing.db
      .selectFrom("message")
      .select("id")
      .where("template", "=", "duty-alert")
      .executeTakeFirstOrThrow(),
  );
  expect(send).toBeDefined();
  await does((doing) =>
    doing.db
      .updateTable("message")
      .set({ state: "not delivered", why: "the mailbox is full" })
      .where("id", "=", message.id)
      .execute(),
  );
  house.clock.forward({ minutes: 1 });
  await house.work("climb-alerts", { messageId: message.id });
  expect(await chain(id)).toEqual(["01:00 kim raised", "01:01 ruth not reached"]);
});

test("a process down for a day does what was missed at start, once and in order; two at once do it once", async () => {
  const ids = [await raise("immediate"), await raise("same-day")];
  house.clock.forward({ days: 1 });
  await Promise.all(Array.from({ length: 4 }, () => house.work("climb-alerts")));
  for (const id of ids)
    expect((await chain(id)).map((line) => line.split(" ")[1])).toEqual(["kim", "ruth", "sue"]);
  const due = await does((doing) =>
    doing.db.selectFrom("alert").select("due_at").where("due_at", "<=", doing.now).execute(),
  );
  expect(due).toEqual([]);
  expect(house.app.queues.find(({ name }) => name === "climb-alerts")).toMatchObject({
    atStart: true,
    cron: "* * * * *",
  });
});

test("whom it is about and who raised it are passed over; asked twice it tells once; stopped it is silent", async () => {
  const id = await raise("immediate", { skip: [person("kim")], raisedBy: person("ruth") });
  expect(await chain(id)).toEqual(["01:00 sue raised"]);
  await does((doing) =>
    alertDuty(doing, {
      subjectKind: "visit",
      subjectId: id,
      programmeId: null,
      level: "immediate",
      link: "/duty",
    }),
  );
  expect((await chain(id)).length).toBe(1);
  expect(await does((doing) => stopAlert(doing, "visit", id))).toBe(true);
  house.clock.forward({ hours: 1 });
  await house.work("climb-alerts");
  expect((await chain(id)).length).toBe(1);
  expect(
    await does((doing) =>
      whoIsOnDuty(doing, house.programmes["befriending"] ?? null, { skip: [person("kim")] }),
    ),
  ).toMatchObject([
    { post: "programme-lead", by: "role", personIds: [person("ruth")] },
    { post: "organisation-lead", by: "role", personIds: [person("sue")] },
  ]);
});

test("trouble with one alert leaves the others done; it is tried again, and never holds up the rest", async () => {
  const [poisoned, sound] = [await raise("immediate"), await raise("immediate")];
  const trouble = (work: string) => onServer(house.ownerUrl, (client) => client.query(work));
  await trouble(`create function app.trouble() returns trigger language plpgsql as $$ begin
    if exists (select 1 from alert a where a.id = new.alert_id and a.subject_id = '${poisoned}') then raise exception 'no'; end if;
    return new; end $$; create trigger trouble before insert on alert_told for each row execute function app.trouble()`);
  house.clock.forward({ minutes: 20 });
  await expect(house.work("climb-alerts")).rejects.toThrow("no");
  expect(await chain(sound)).toEqual(["01:00 kim raised", "01:20 ruth not acknowledged"]);
  expect((await chain(poisoned)).length).toBe(1);
  await trouble("drop trigger trouble on alert_told");
  house.clock.forward({ minutes: 1 });
  await house.work("climb-alerts");
  expect(await chain(poisoned)).toEqual(["01:00 kim raised", "01:21 ruth not acknowledged"]);
});

test("whoever no longer works here is on no rota, whatever was set up", async () => {
  const kim = await house.as("kim", "safeguarding-lead");
  const everyDay = ["1", "2", "3", "4", "5", "6", "7"];
  for (const [name, post] of [
    ["kim", "lead"],
    ["ruth", "deputy"],
  ] as const)
    await kim.post("/duty/rota/week", {
      id: newId(),
      person: person(name),
      post,
      weekdays: everyDay,
      hoursFrom: "midnight",
      hoursTo: "midnight",
    });
  const first = await raise("immediate");
  await does((doing) =>
    doing.db
      .updateTable("role_period")
      .set({ ended_at: doing.now })
      .where("person_id", "=", person("kim"))
      .execute(),
  );
  const second = await raise("immediate");
  expect([await chain(first), await chain(second)]).toEqual([["01:00 kim raised"], ["01:00 ruth raised"]]);
});
