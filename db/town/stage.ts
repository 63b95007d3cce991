import { openApp, type App } from "../../src/app.ts";
import { keysInMemory, system, type Keyring } from "../../src/platform/db/index.ts";
import { outboxPost, type Letter } from "../../src/platform/mail/index.ts";
import type { Role } from "../../src/words/roles.ts";
import { browserOf, type Browser } from "./browser.ts";
import { foundHarbrook } from "./harbrook.ts";

/** A clock that stands still until it is moved. */
export type StillClock = {
  now: Date;
  forward(time: { minutes?: number; hours?: number; days?: number }): void;
};

/** A whole Alongside on one database, its founded town, and a clock: what stories and whole-request tests are played on. */
export type Stage = {
  app: App;
  organisationId: string;
  keys: Keyring;
  /** Ids by short name, as harbrook.ts founds them: befriending, ruth, amina … */
  programmes: Record<string, string>;
  people: Record<string, string>;
  clock: StillClock;
  /** What left the building through the post. */
  letters: Letter[];
  visitor(from?: string): Browser;
  /** Signed in as this person (short name or id), acting in this role. */
  as(person: string, role: Role): Promise<Browser>;
  /** Does one owed job by hand, as a worker would. */
  work(queue: string, data?: Record<string, unknown>): Promise<void>;
  /** Sends every owed message whose time has come. */
  post(): Promise<void>;
};

export type StageParts = {
  databaseUrl: string;
  startsAt: Date;
  publicFolder: string;
  secret?: string;
  /** Another stage on the same database, whose town this one finds there instead of founding one. */
  beside?: Stage;
  /** What brings texts proves itself by. */
  textsToken?: string;
  /** Without them the stage's own, gone when it closes. */
  keys?: Keyring;
};

export async function openStage(parts: StageParts): Promise<Stage> {
  const { databaseUrl, startsAt, publicFolder, secret, keys = keysInMemory() } = parts;
  const clock: StillClock = {
    now: startsAt,
    forward: ({ minutes = 0, hours = 0, days = 0 }) => {
      clock.now = new Date(clock.now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
    },
  };
  const letters: Letter[] = [];
  const app = await openApp({
    databaseUrl,
    stage: "demo",
    url: "http://127.0.0.1:3000",
    post: { ...outboxPost(), send: async (letter) => (letters.push(letter), { kind: "sent" }) },
    clock: () => clock.now,
    assets: {},
    publicFolder,
    secret: secret ?? "a stage has no audience, so its secret may be known",
    keys,
    textsToken: parts.textsToken,
    logLevel: "error",
    poolMax: 4,
    works: false,
  });
  const town = parts.beside
    ? {
        organisationId: parts.beside.organisationId,
        programmes: parts.beside.programmes,
        people: parts.beside.people,
      }
    : await foundHarbrook(app.database, clock.now);
  const stage: Stage = {
    app,
    ...town,
    keys,
    clock,
    letters,
    visitor: (from) => browserOf(app.web, from),
    as: async (person, role) => {
      const rolePeriodId = await findRole(stage, town.people[person] ?? person, role);
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
        db
          .selectFrom("message")
          .select("id")
          .where("state", "=", "owed")
          .where((where) => where.or([where("not_before", "is", null), where("not_before", "<=", clock.now)]))
          .orderBy("created_at")
          .execute(),
      );
      for (const { id } of owed) await stage.work("send-message", { messageId: id });
    },
  };
  return stage;
}

async function findRole(stage: Stage, personId: string, role: Role): Promise<string> {
  const row = await stage.app.database.as(system(stage.organisationId), (db) =>
    db
      .selectFrom("role_period")
      .select("id")
      .where("person_id", "=", personId)
      .where("role", "=", role)
      .where("ended_at", "is", null)
      .orderBy("began_at")
      .executeTakeFirst(),
  );
  if (!row) throw new Error(`${personId} holds no role ${role}.`);
  return row.id;
}
