// npm run -s triage < posts.jsonl: what the rules say of each line, one line each. Needs no database.
import { createInterface } from "node:readline";
import { assessLine } from "./triage/assess-line.ts";

const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
let at = 0;
let wrong = 0;
let waiting = "";

for await (const line of lines) {
  at += 1;
  if (line.trim() === "") continue;
  const said = assessLine(line);
  if ("problem" in said) {
    wrong += 1;
    console.error(`Line ${at}: ${said.problem}`);
  } else waiting += `${JSON.stringify(said)}\n`;
  if (waiting.length > 60_000) await flush();
}
await flush();
process.exitCode = wrong > 0 ? 1 : 0;

async function flush(): Promise<void> {
  const text = waiting;
  waiting = "";
  if (text && !process.stdout.write(text)) await new Promise((go) => process.stdout.once("drain", go));
}
