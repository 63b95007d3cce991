// What the rules say of each line, one line each, in order. Needs no database. Said of lines: to the errors, so that the output
// carries answers only; ends with 1 if a line could not be answered.
import { createInterface } from "node:readline";
import { assessLine } from "./triage/assess-line.ts";

const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
let at = 0;
let unanswered = 0;
let waiting = "";

for await (const line of lines) {
  at += 1;
  if (line.trim() === "") continue;
  const read = assessLine(line);
  if ("problem" in read) {
    unanswered += 1;
    console.error(`Line ${at}: ${read.problem}`);
    continue;
  }
  for (const name of read.leftOut)
    console.error(`Line ${at}: “${name}” is not what it should be; read without it.`);
  waiting += `${JSON.stringify(read.said)}\n`;
  if (waiting.length > 60_000) await flush();
}
await flush();
process.exitCode = unanswered > 0 ? 1 : 0;

async function flush(): Promise<void> {
  const text = waiting;
  waiting = "";
  if (text && !process.stdout.write(text)) await new Promise((go) => process.stdout.once("drain", go));
}
