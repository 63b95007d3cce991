import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId } from "../platform/db/index.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const nasty = "kept-7193 ' or 1=1; -- <script>alert(1)</script> \u202e\u0000\ud800 {{7*7}}";
const ways: Record<string, Record<string, string | string[]>> = {
  nothing: {},
  "hostile words": {
    kind: nasty,
    told: nasty,
    why: nasty,
    id: nasty,
    who: nasty,
    name1: nasty,
    phone1: nasty,
  },
  "names every object has": { kind: "__proto__", told: "constructor", why: "toString", id: "hasOwnProperty" },
  "lists where one is meant": {
    kind: ["stillbirth", "mother died"],
    told: ["x", "y"],
    why: ["a", "b"],
    id: ["1", "2"],
  },
  "far too much": {
    kind: "x".repeat(20_000),
    why: "x".repeat(20_000),
    told: "x".repeat(20_000),
    words1: "x".repeat(20_000),
  },
};

test.each(Object.entries(ways))(
  "every form of the switch survives %s, and says a sentence or goes on",
  async (name, typed) => {
    const pair = await openPair(house, { parent: `Una ${name.split(" ")[0]}`, supporter: "amina" });
    const ruth = await house.as("ruth", "coordinator");
    const id = newId();
    expect(
      (await ruth.post(`/quiet/for/${pair.parentId}`, { id, kind: "stillbirth", told: "other" })).location,
    ).toContain(id);
    const her = await house.as(pair.parentId, "parent");
    const sue = await house.as("sue", "administrator");
    const amina = await house.as("amina", "supporter");
    for (const [browser, path] of [
      [ruth, `/quiet/for/${pair.parentId}/choice`],
      [ruth, `/quiet/for/${pair.parentId}`],
      [ruth, `/quiet/${id}/ending`],
      [her, `/quiet/for/${pair.parentId}/choice`],
      [her, `/quiet/for/${pair.parentId}`],
      [her, `/check-in/${pair.id}`],
      [amina, "/quiet/who"],
      [sue, "/quiet/lines"],
    ] as const) {
      const seen = await browser.post(path, typed);
      expect([303, 422], `${name} to ${path}: ${seen.status}`).toContain(seen.status);
      if (seen.status === 422) expect(seen.text.length).toBeGreaterThan(100);
    }
    expect((await ruth.get(`/quiet/${id}`)).text).toContain("On since");
  },
);
