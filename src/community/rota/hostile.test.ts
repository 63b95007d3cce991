import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { newId } from "../../platform/db/index.ts";
import { ready } from "./ready.sample.ts";
import { rotaRoutes } from "./routes.tsx";

let house: House;
let space: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  await ready(house, space.programmeId, ["amina", "grace"]);
});
afterAll(() => house.close());

const unkind = [
  "",
  "x".repeat(20_000),
  "<script>",
  "'; drop table shift",
  "-1",
  "1e309",
  "2026-02-31",
  "9999-12-31",
  "\u202e",
  "٣",
  newId(),
];
const fields = [
  "id",
  "need",
  "on",
  "hoursFrom",
  "hoursTo",
  "weekdays",
  "month",
  "who",
  "whom",
  "minutes",
  "until",
  "answer",
  "shift",
];

test("whatever is sent to the rota is refused with a sentence, or does nothing: nothing falls over", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const amina = await house.as("amina", "supporter");
  const grace = await house.as("grace", "supporter");
  const rota = `/spaces/${space.id}/rota`;
  await ruth.post(`${rota}/hours`, { weekdays: ["3"], hoursFrom: "6pm", hoursTo: "8pm", need: "1" });
  await grace.post(`${rota}/usual`, { weekdays: ["4"], hoursFrom: "6pm", hoursTo: "8pm" });
  const answers: number[] = [];
  for (const value of unkind) {
    const typed = Object.fromEntries(fields.map((field) => [field, value]));
    for (const { method, path, who } of rotaRoutes) {
      const to = path.replace("/spaces/:id", `/spaces/${space.id}`).replace(/:\w+/g, newId());
      const browser = who.includes("coordinator") ? ruth : amina;
      const query = `?${new URLSearchParams({ week: value.slice(0, 99), month: value.slice(0, 99), who: value.slice(0, 99), need: value.slice(0, 99), on: value.slice(0, 99) })}`;
      const seen = method === "POST" ? await browser.post(to, typed) : await browser.get(`${to}${query}`);
      answers.push(seen.status);
      expect(seen.status, `${method} ${to} with ${value.slice(0, 20)}`).toBeLessThan(500);
      expect(seen.html).not.toContain("<script>'");
    }
  }
  expect(answers).toContain(422);
  expect(answers).toContain(404);
  // and nothing of it became anybody's hours
  expect((await amina.get("/shifts")).text).toContain("You have no shift");
}, 120_000);
