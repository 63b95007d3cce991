import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { goesDespiteLoss, messageKinds, sayMessageKind, type MessageKind } from "./message-kinds.ts";

const src = join(import.meta.dirname, "..");
const kinds = Object.keys(messageKinds) as MessageKind[];
const sources = globSync("**/*.{ts,tsx}", { cwd: src })
  .filter((path) => !/\.(test|stories|sample)\.tsx?$|(message-kinds|account-messages)\.ts$/.test(path))
  .map((path) => readFileSync(join(src, path), "utf8"));

const literals = sources.flatMap((text) =>
  [...text.matchAll(/\btemplate: "([^"]*)"/g)].map(([, kind]) => kind ?? ""),
);

test("every kind that anybody names when owing has its line", () => {
  expect(literals.length).toBeGreaterThan(20);
  expect(literals.filter((kind) => !(kinds as string[]).includes(kind))).toEqual([]);
});

test("every line is a kind that somebody owes", () => {
  const quoted = sources.join("\n");
  expect(kinds.filter((kind) => !literals.includes(kind) && !quoted.includes(`"${kind}"`))).toEqual([]);
});

test("what goes despite a loss says why, and nothing of ours goes to a parent but what she asked for", () => {
  const goes = kinds.filter(goesDespiteLoss);
  expect(goes.length).toBeGreaterThan(0);
  for (const kind of goes) {
    const { to, loss } = messageKinds[kind];
    expect(loss).toMatchObject({ goes: expect.stringMatching(/^[a-z].{15,}$/) });
    expect(to, `${kind} goes to a parent`).not.toBe("parent");
  }
});

test("a kind that is no longer sent still has words", () => {
  expect(sayMessageKind("invitation")).toBe("The invitation");
  expect(sayMessageKind("pigeon")).toBe("A message");
});
