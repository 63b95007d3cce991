import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId } from "../platform/db/index.ts";

let house: House;
let parentId: string;
beforeAll(async () => {
  house = await openHouse();
  ({ parentId } = await openPair(house));
});
afterAll(() => house.close());

test("after a loss no card of a baby is named to her, on Today or on Help now, unless she asks for all", async () => {
  const her = await house.as(parentId, "parent");
  expect((await her.get("/today")).text).toContain("Your baby is moving less");
  expect((await her.get("/help-now")).text).toContain("Your baby is moving less");
  const amina = await house.as("amina", "supporter");
  const set = await amina.post(`/quiet/for/${parentId}`, {
    id: newId(),
    kind: "stillbirth",
    told: "herself",
  });
  expect(set.status).toBe(303);
  expect((await her.get("/today")).text).not.toMatch(/moving less|When to call|weeks pregnant/);
  const listed = await her.get("/help-now");
  expect(listed.text).not.toMatch(/moving less|baby seems ill|Scary thoughts/);
  expect(listed.text).toContain("Bleeding");
  const bleeding = await her.get("/help-now/bleeding");
  expect(bleeding.text).toContain("We are sorry.");
  expect(bleeding.text).not.toMatch(/weeks of pregnancy|after the birth|your baby/i);
  // another baby may be there: nothing is hidden from her who asks
  expect((await her.get("/help-now?all=yes")).text).toContain("Your baby is moving less");
  expect((await her.get("/help-now/movements")).text).toContain("Call your maternity unit now");
});
