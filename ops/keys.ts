// npm run keys: the keys that people's words are closed with. List, rotate, go on after an interruption, erase.
import { createInterface } from "node:readline/promises";
import { keysFolderOf } from "../src/settings.ts";
import { eraseKeys, resealAll, rotateKey, sayKeys, wordsToErase, type KeysParts } from "./keys/the-keys.ts";
import { withDatabase } from "./the-database.ts";

const usage = `npm run keys                              every organisation's keys, and how much each closed
npm run keys -- rotate harbrook           a new key from now on; what older ones closed is closed again, while people work
npm run keys -- reseal harbrook           goes on with that after an interruption
npm run keys -- erase harbrook <key id>   an older key that closes nothing any more
npm run keys -- erase harbrook --all      every word of the organisation, for good, in every backup too`;

const say = (line: string): void => console.log(line);

async function run(parts: KeysParts, [act, slug = "", which = ""]: string[]): Promise<void> {
  if (act === undefined) return sayKeys(parts);
  if (slug === "" || !["rotate", "reseal", "erase"].includes(act)) throw new Error(usage);
  if (act === "rotate")
    return say(`${await rotateKey(parts, slug, new Date())} rows are closed with it now.`);
  if (act === "reseal") return say(`${await resealAll(parts, slug)} rows were closed again.`);
  if (which === "") throw new Error(usage);
  say(`What these keys closed cannot be read again, in this database or in any backup of it.`);
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  const typed = await asked.question(`To go on, type: ${wordsToErase(slug)}\n`);
  asked.close();
  const count = await eraseKeys(parts, slug, which === "--all" ? "all" : { keyId: which }, typed);
  say(
    `${count} ${count === 1 ? "key is" : "keys are"} gone. Remove every copy of the key folder too; the erasing is recorded.`,
  );
}

try {
  const args = process.argv.slice(2);
  await withDatabase(({ ownerUrl }) => run({ ownerUrl, folder: keysFolderOf(process.env), say }, args));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
