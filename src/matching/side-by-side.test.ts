import { expect, test } from "vitest";
import { aParent, around, aSupporter } from "./pair.sample.ts";
import { sideBySide } from "./side-by-side.ts";

const parent = aParent({ wishes: [{ attribute: "faith", wish: "different", hers: ["Muslim"] }] });
const supporters = [
  aSupporter({
    id: "s1",
    experience: [{ attribute: "faith", theirs: ["Muslim"], sharing: "coordinator" }],
  }),
  aSupporter({ id: "s2", languages: ["French"] }),
  aSupporter({ id: "s3" }),
];

test("every row has what is hers and a cell for each supporter, in words and as a fit", () => {
  const rows = sideBySide(parent, supporters, [], around);
  expect(rows.map((row) => row.cells.length)).toEqual(rows.map(() => 3));
  const faith = rows.find((row) => row.label === "Faith");
  expect(faith).toEqual({
    label: "Faith",
    hers: "Someone different: Muslim",
    cells: [
      { supporterId: "s1", theirs: "Muslim", fit: "talk", sharing: "coordinator" },
      { supporterId: "s2", theirs: "Not known", fit: "unknown", sharing: "parent" },
      { supporterId: "s3", theirs: "Not known", fit: "unknown", sharing: "parent" },
    ],
  });
  const language = rows.find((row) => row.label === "Language");
  expect(language?.cells.map((cell) => cell.fit)).toEqual(["yes", "no", "yes"]);
});

test("someone on a do-not-match entry is not compared", () => {
  const rows = sideBySide(parent, supporters, [{ supporterId: "s1", reason: "cousins" }], around);
  expect(rows[0]?.cells.map((cell) => cell.supporterId)).toEqual(["s2", "s3"]);
});
