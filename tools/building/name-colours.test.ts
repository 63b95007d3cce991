import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileAsync } from "sass-embedded";
import { expect, test } from "vitest";
import { nameColours } from "./name-colours.mjs";

test("a colour of ours goes by its name, except where the name is given", () => {
  expect(
    nameColours(
      ":root{--al-primary: #5a3566;--x:1px}a{color:#5A3566}@media print{b{border:1px solid #432650}}",
    ),
  ).toBe(
    ":root{--al-primary: #5a3566;--x:1px}a{color:var(--al-primary)}@media print{b{border:1px solid var(--al-primary-deep)}}",
  );
});

test(
  "the built style sheet leaves no colour behind that an organisation's own could not replace",
  { timeout: 120_000 },
  async () => {
    const root = join(import.meta.dirname, "../..");
    const { css } = await compileAsync(join(root, "client/style/alongside.scss"), {
      style: "compressed",
      charset: false,
      loadPaths: [join(root, "node_modules")],
      quietDeps: true,
    });
    expect(css).toContain("#5a3566");
    const named = nameColours(css);
    const left = named.split("}").filter((rule) => /#(5a3566|432650|8c2f55)/i.test(rule));
    expect(left.filter((rule) => !rule.includes("--al-primary"))).toEqual([]);
    // and tokens.scss still says the same colours
    expect(readFileSync(join(root, "client/style/tokens.scss"), "utf8")).toMatch(
      /\$primary: #5a3566[\s\S]*\$primary-deep: #432650/,
    );
  },
);
