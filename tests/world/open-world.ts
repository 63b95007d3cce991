import { join } from "node:path";
import { openApp, type App } from "../../src/app.ts";
import { keysInMemory } from "../../src/platform/db/index.ts";
import { outboxPost, type Letter } from "../../src/platform/mail/index.ts";
import { browserOf, type Browser } from "../browser.ts";
import { freshDatabase } from "../fresh-database.ts";
import { onServer } from "../on-server.ts";
import { idOf } from "./id-of.ts";
import { tellWorld } from "./tell-world.ts";

/** The application on the small world, its clock standing still on the morning of 4 August 2026. */
export type World = {
  app: App;
  ownerUrl: string;
  letters: Letter[];
  visitor(): Browser;
  /** Somebody of the cast, signed in in her one role: `as("ann")`. */
  as(key: string): Promise<Browser>;
  close(): Promise<void>;
};

export async function openWorld(): Promise<World> {
  const database = await freshDatabase();
  await onServer(database.ownerUrl, tellWorld);
  const letters: Letter[] = [];
  const now = new Date("2026-08-04T09:00:00+01:00");
  const app = await openApp({
    databaseUrl: database.appUrl,
    stage: "demo",
    url: "http://127.0.0.1:3000",
    post: { ...outboxPost(), send: async (letter) => (letters.push(letter), { kind: "sent" }) },
    clock: () => now,
    assets: {},
    publicFolder: join(import.meta.dirname, "../../client"),
    secret: "a secret that only the tests of this world know",
    keys: keysInMemory(),
    logLevel: "silent",
    poolMax: 4,
    works: false,
  });
  return {
    app,
    ownerUrl: database.ownerUrl,
    letters,
    visitor: () => browserOf(app.web),
    as: async (key) => {
      const browser = browserOf(app.web);
      const answer = await browser.post(`/personas/${idOf(key, "role")}`);
      if (answer.status !== 303) throw new Error(`${key} could not sign in: ${answer.status}`);
      return browser;
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
