import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const log = readFileSync(join(root, "docs/safety/hazard-log.md"), "utf8");

const severities = ["Minor", "Significant", "Considerable", "Major", "Catastrophic"];
const matrix: Record<string, number[]> = Object.fromEntries(
  ["Very high", "High", "Medium", "Low", "Very low"].map((likelihood) => {
    const row = new RegExp(`^\\| ${likelihood} \\|([ \\d|]+)\\|$`, "m").exec(log)?.[1] ?? "";
    return [likelihood, row.split("|").map(Number)];
  }),
);

type Hazard = { id: string; title: string; part(name: string): string; tests: string[] };
const hazards = log
  .split(/^### /m)
  .slice(1)
  .map((section): Hazard => {
    const [, id = "", title = ""] = /^(H\d\d) (.+)$/m.exec(section) ?? [];
    return {
      id,
      title,
      part: (name) => new RegExp(`^- \\*\\*${name}:\\*\\* ?(.*)$`, "m").exec(section)?.[1] ?? "",
      tests: [...section.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path),
    };
  });
const worst = log.slice(log.indexOf("## The ten worst"), log.indexOf("## Others"));

test("the ten worst things are in it, and each hazard has a number of its own", () => {
  expect([...worst.matchAll(/^### /gm)]).toHaveLength(10);
  expect(hazards.length).toBeGreaterThan(15);
  expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
  expect(Object.values(matrix).flat()).toHaveLength(25);
});

function ratingOf(rated: string): { stated: number; follows: number | undefined } {
  const [, severity = "", likelihood = "", stated = ""] = /^(\w+), ([\w ]+): (\d)$/.exec(rated) ?? [];
  return { stated: Number(stated), follows: matrix[likelihood]?.[severities.indexOf(severity)] };
}

describe.each(hazards.map((hazard) => [`${hazard.id} ${hazard.title}`, hazard] as const))(
  "%s",
  (_, hazard) => {
    test("has every part of the form", () => {
      for (const part of ["Effect", "Causes", "Left to the organisation", "Owner", "Status"])
        expect(hazard.part(part), part).not.toBe("");
    });
    test("is rated by the matrix, and its controls leave less", () => {
      const [initial, residual] = [
        ratingOf(hazard.part("Initial risk")),
        ratingOf(hazard.part("Residual risk")),
      ];
      for (const { stated, follows } of [initial, residual]) expect(stated).toBe(follows);
      expect(residual.stated).toBeLessThan(initial.stated + (initial.stated === 3 ? 1 : 0));
      expect(residual.stated).toBeLessThanOrEqual(3);
    });
    test("names tests that are there", () => {
      expect(hazard.tests.length).toBeGreaterThan(0);
      for (const path of hazard.tests) {
        expect(path).toMatch(/\.(test|journey)\.tsx?$/);
        expect(existsSync(join(root, path)), path).toBe(true);
      }
    });
  },
);

test("a path that is not there would be noticed", () => {
  expect(existsSync(join(root, "src/cards/no-such.test.ts"))).toBe(false);
});
