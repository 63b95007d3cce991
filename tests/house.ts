import { openApp, type App } from "../src/app.ts";
import { system } from "../src/platform/db/index.ts";
import { outboxPost, type Letter } from "../src/platform/mail/index.ts";
import type { Role } from "../src/words/roles.ts";
import { foundHarbrook } from "../db/town/harbrook.ts";
import { browserOf, type Browser } from "./browser.ts";
import { freshDatabase } from "./fresh-database.ts";

/** A whole Alongside on a database of its own: the founded town, a clock that stands still, and nobody's story told yet. */
export type House = {
  app: App;
  ownerUrl: string;
  appUrl: string;
  organisationId: string;
  /** Ids by short name, as db/town/harbrook.ts founds them: befriending, ruth, amina … */
  programmes: Record<string, string>;
  people: Record<string, string>;
  clock: { now: Date; forward(time: { minutes?: number; hours?: number; days?: number }): void };
  /** What left the building through the post. */
  letters: Letter[];
  visitor(): Browser;
  /** Signed in as this person, acting in this role. */
  as(person: string, role: Role): Promise<Browser>;
  /** Does every owed job of a queue once, as a worker would. */
  work(queue: string, data?: Record<string, unknown>): Promise<void>;
  /** Sends every owed message whose time has come. */
  post(): Promise<void>;
  close(): Promise<void>;
};

/** @param startsAt when the still clock stands; a Tuesday morning unless said otherwise */
export async function openHouse(startsAt = new Date("2026-08-04T09:00:00+01:00")): Promise<House> {
  const database = await freshDatabase();
  const clock: House["clock"] = {
    now: startsAt,
    forward: ({ minutes = 0, hours = 0, days = 0 }) => {
      clock.now = new Date(clock.now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
    },
  };
  const letters: Letter[] = [];
  const post = { ...outboxPost(), send: async (letter: Letter) => (letters.push(letter), { kind: "sent" as const }) };
  const app = await openApp({
    databaseUrl: database.appUrl,
    stage: "demo",
    url: "http://127.0.0.1:3000",
    post,
    clock: () => clock.now,
    assets: {},
    publicFolder: new URL("../client", import.meta.url).pathname,
    secret: "a secret that only the tests of this house know",
    logLevel: "silent",
    poolMax: 4,
    works: false,
  });
  const town = await foundHarbrook(app.database, clock.now);
  const house: House = {
    app,
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    ...town,
    clock,
    letters,
    visitor: () => browserOf(app.web),
    as: async (person, role) => {
      const rolePeriodId = await findRole(house, town.people[person] ?? person, role);
      const browser = browserOf(app.web);
      const answer = await browser.post(`/personas/${rolePeriodId}`);
      if (answer.status !== 303) throw new Error(`${person} could not sign in as ${role}: ${answer.status}`);
      return browser;
    },
    work: async (queue, data = {}) => {
      const found = app.queues.find((each) => each.name === queue);
      if (!found) throw new Error(`There is no queue ${queue}.`);
      await found.handle({ id: "by hand", tries: 0, data: { organisationId: town.organisationId, ...data } });
    },
    post: async () => {
      const owed = await app.database.as(system(town.organisationId), (db) =>
        db.selectFrom("message").select("id").where("state", "=", "owed").orderBy("created_at").execute(),
      );
      for (const { id } of owed) await house.work("send-message", { messageId: id });
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
  return house;
}

async function findRole(house: House, personId: string, role: Role): Promise<string> {
  const row = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("role_period")
      .select("id")
      .where("person_id", "=", personId)
      .where("role", "=", role)
      .where("ended_at", "is", null)
      .executeTakeFirst(),
  );
  if (!row) throw new Error(`${personId} holds no role ${role}.`);
  return row.id;
}
