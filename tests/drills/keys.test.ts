import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reseal } from "../../ops/keys/reseal.ts";
import { eraseKeys, rotateKey, sayKeys, wordsToErase, type KeysParts } from "../../ops/keys/the-keys.ts";
import { openStage, type Stage } from "../../db/town/stage.ts";
import { keysInFolder, newId } from "../../src/platform/db/index.ts";
import { addKey, erasedWords, listKeys, openWords } from "../../src/platform/prose/index.ts";
import { everythingIn } from "../figures.ts";
import { freshDatabase, type FreshDatabase } from "../fresh-database.ts";
import { onServer } from "../on-server.ts";
import { openPair } from "../pair.ts";

let database: FreshDatabase;
let stage: Stage;
let parts: KeysParts;
let pair: Awaited<ReturnType<typeof openPair>>;
const folder = mkdtempSync(join(tmpdir(), "alongside-keys-"));
const said: string[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  stage = await openStage({
    databaseUrl: database.appUrl,
    keys: keysInFolder(folder),
    startsAt: new Date("2026-08-04T09:00:00+01:00"),
    publicFolder: join(import.meta.dirname, "../../client"),
  });
  parts = { ownerUrl: database.ownerUrl, folder, say: (line) => said.push(line) };
  const house = Object.assign(stage, {
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    close: async () => {},
  });
  pair = await openPair(house);
  stage.people["chloe"] = pair.parentId;
  const amina = await stage.as("amina", "supporter");
  for (const n of [1, 2, 3, 4, 5])
    await amina.post("/contacts", {
      id: newId(),
      "concern-id": newId(),
      who: pair.id,
      outcome: "held",
      how: "home",
      minutes: "60",
      what: ["listening"],
      worried: "no",
      when: "today",
      notes: `The gate sticks, the ${n}th time.`,
    });
  await amina.post("/worried", {
    id: newId(),
    "words-id": newId(),
    about: pair.parentId,
    words: "She sounded so flat.",
  });
});
afterAll(async () => {
  await stage.app.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const held = async (): Promise<string> => (await (await stage.as("chloe", "parent")).get("/me/held")).text;
const dump = (): Promise<string> => onServer(database.ownerUrl, everythingIn);

test("a dump holds no words; whoever may reads them", async () => {
  const all = await dump();
  expect(all).toContain("¶w1.");
  expect(all).not.toMatch(/gate sticks|sounded so flat/);
  expect(await held()).toContain("The gate sticks, the 5th time.");
});

test("a new key: what was closed before is closed again in small steps, through interruptions, words frozen by triggers too", async () => {
  const before = await dump();
  const [first] = listKeys(folder, stage.organisationId);
  await rotateKey(parts, "harbrook", new Date(), 0);
  const keys = listKeys(folder, stage.organisationId);
  expect(keys).toHaveLength(2);
  expect(await dump()).not.toContain(first?.id ?? "");
  expect(before).toContain(first?.id ?? "");
  expect(await held()).toContain("The gate sticks, the 1th time.");
  // once more, interrupted after two steps of two rows, again and again
  addKey(folder, stage.organisationId, new Date(Date.now() + 1000));
  let rounds = 0;
  for (;;) {
    let steps = 0;
    const closed = await onServer(database.ownerUrl, (client) =>
      reseal(client, {
        organisationId: stage.organisationId,
        keys: keysInFolder(folder),
        batch: 2,
        say: () => void (steps += 1),
        mayGoOn: () => steps < 2,
      }),
    );
    rounds += 1;
    if (closed === 0 || rounds > 20) break;
  }
  expect(rounds).toBeGreaterThan(2);
  expect(rounds).toBeLessThan(20);
  expect(await dump()).not.toContain(keys[1]?.id ?? "");
  expect(await held()).toContain("The gate sticks, the 3th time.");
});

test("an older key goes when it closes nothing; the one in use does not, and nothing goes without the sentence", async () => {
  const keys = listKeys(folder, stage.organisationId);
  const sentence = wordsToErase("harbrook");
  await expect(eraseKeys(parts, "harbrook", { keyId: keys[0]?.id ?? "" }, "yes")).rejects.toThrow(
    "Nothing was erased",
  );
  await expect(eraseKeys(parts, "harbrook", { keyId: keys.at(-1)?.id ?? "" }, sentence)).rejects.toThrow(
    "Rotate first",
  );
  await expect(eraseKeys(parts, "nowhere", "all", wordsToErase("nowhere"))).rejects.toThrow(
    "no organisation",
  );
  expect(await eraseKeys(parts, "harbrook", { keyId: keys[0]?.id ?? "" }, sentence)).toBe(1);
  expect(await held()).toContain("The gate sticks");
});

test("all keys erased: every word is gone, here and in a copy taken before; that it was done is recorded", async () => {
  const copy = await onServer(database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ notes: string }>(
      "select notes from contact where notes is not null",
    );
    return rows.map(({ notes }) => notes);
  });
  expect(copy).toHaveLength(5);
  expect(await eraseKeys(parts, "harbrook", "all", wordsToErase("harbrook"))).toBeGreaterThan(0);
  const keys = keysInFolder(folder);
  expect(copy.map((notes) => openWords(keys, notes))).toEqual(copy.map(() => erasedWords));
  said.length = 0;
  await sayKeys(parts);
  expect(said.join("\n")).toContain("cannot be read again");
  const { rows } = await onServer(database.ownerUrl, (client) =>
    client.query<{ act: string }>("select act from audit where act like 'keys.%' order by id"),
  );
  expect(rows.map(({ act }) => act)).toEqual(["keys.rotated", "keys.erased", "keys.all-erased"]);
  // within two seconds every running process knows it too
  await expect.poll(held, { timeout: 10_000, interval: 500 }).toContain(erasedWords);
});
