import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openPair } from "../../../tests/pair.ts";
import { newId } from "../../platform/db/index.ts";
import { unitLines, type Unit } from "./unit.ts";

const unit = (name: string, programmeId: string | null): Unit => ({
  id: name,
  name,
  phone: "01632 960 001",
  words: "",
  programmeId,
});
const own = [{ name: "Ours", phone: "01632 960 140", words: "", kind: "unit" as const }];

describe("whose unit it is", () => {
  test.each([
    ["none set up: the organisation’s own line", [], "p", ["Ours"]],
    [
      "hers first, then everybody’s",
      [unit("all", null), unit("north", "p"), unit("south", "q")],
      "p",
      ["north", "all"],
    ],
    ["a visitor sees them all", [unit("north", "p"), unit("south", "q")], null, ["north", "south"]],
    ["another’s is better than none", [unit("south", "q")], "p", ["south"]],
  ] as const)("%s", (_, units, programmeId, names) => {
    expect(unitLines([...units], programmeId, own).map(({ name }) => name)).toEqual(names);
  });
});

let house: House;
let sue: Browser;
let parentId: string;
beforeAll(async () => {
  house = await openHouse();
  sue = await house.as("sue", "administrator");
  ({ parentId } = await openPair(house));
});
afterAll(() => house.close());

const form = (changes: Record<string, string> = {}) => ({
  id: newId(),
  name: "Northgate birth centre",
  phone: "01632 960222",
  words: "From 16 weeks",
  programme: house.programmes["befriending"] ?? "",
  ...changes,
});

test.each([
  [{ name: "" }, "Enter what people call the unit"],
  [{ name: "n".repeat(61) }, "must be 60 characters or fewer"],
  [{ phone: "ask at the desk" }, "Enter a phone number like"],
  [{ words: "w".repeat(121) }, "must be 120 characters or fewer"],
  [{ programme: "elsewhere" }, "Choose a programme from the list"],
])("%j is refused with its remedy and nothing is lost", async (changes, sentence) => {
  const seen = await sue.post("/organisation/units", form(changes));
  expect([seen.status, seen.text.includes(sentence)]).toEqual([422, true]);
  expect((await sue.get("/organisation/units")).text).toContain("None yet.");
});

test("a unit of her programme stands in her cards and on Help now, changes everywhere, and goes", async () => {
  const north = form();
  expect((await sue.postAndFollow("/organisation/units", north)).text).toContain("Northgate birth centre");
  await sue.post(
    "/organisation/units",
    form({ name: "Southside", phone: "01632960333", programme: house.programmes["birth"] ?? "" }),
  );
  const chloe = await house.as(parentId, "parent");
  for (const path of ["/help-now", "/help-now/movements", "/today"]) {
    const seen = await chloe.get(path);
    expect([path, seen.text.includes("01632 960 222")]).toEqual([path, true]);
    expect(seen.text).not.toContain("Southside");
  }
  const everybody = (await house.visitor().get("/help-now/waters")).text;
  expect(everybody).toContain("Northgate birth centre");
  expect(everybody).toContain("Southside");
  await sue.post("/organisation/units", { ...north, phone: "01632 960 444" });
  expect((await chloe.get("/help-now")).text).toContain("01632 960 444");
  expect((await sue.get(`/organisation/units?change=${north.id}`)).text).toContain(
    "Change Northgate birth centre",
  );
  expect((await sue.postAndFollow(`/organisation/units/${north.id}/ending`)).text).toContain("Taken away.");
  expect((await sue.post(`/organisation/units/${north.id}/ending`)).status).toBe(404);
  expect((await chloe.get("/help-now")).text).not.toContain("Northgate");
});

test("only an administrator comes here", async () => {
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/organisation/units")).status).toBe(403);
  expect((await ruth.post("/organisation/units", form())).status).toBe(403);
});
