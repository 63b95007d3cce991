import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");

function run(input: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["tools/triage.mjs"], { cwd: root });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

test("the output is answers only, in order; what is wrong is named by its line, and the others are answered", async () => {
  const long = "we had a lovely day. ".repeat(5_000);
  const { code, out, err } = await run(
    [
      '\uFEFF{"id":"a","text":"I want to die"}',
      "oh dear",
      "",
      '{"id":"b","text":"Best pram?","hour":"late"}',
      JSON.stringify({ id: "c", text: `${long}I want to kill myself. ${long}` }),
    ].join("\r\n"),
  );
  const said = out.trimEnd().split("\n");
  expect(said.map((line) => JSON.parse(line) as { id: string; tier: string })).toMatchObject([
    { id: "a", tier: "R" },
    { id: "b", tier: "none" },
    { id: "c", tier: "R" },
  ]);
  expect(err).toContain("Line 2: This is not a post in JSON.");
  expect(err).toContain("Line 4: “hour” is not what it should be; read without it.");
  expect(code).toBe(1);
}, 60_000);
