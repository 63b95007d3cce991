import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../../tests/browser.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { newId } from "../../../platform/db/index.ts";
import { ready } from "../ready.sample.ts";

// a Tuesday, nine in the morning
let house: House;
let space: OpenedSpace;
let ruth: Browser;
let amina: Browser;
let rota: string;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  rota = `/spaces/${space.id}/rota`;
  await ready(house, space.programmeId, ["amina", "grace"]);
  ruth = await house.as("ruth", "coordinator");
  amina = await house.as("amina", "supporter");
  await ruth.post(`${rota}/hours`, {
    weekdays: ["2", "4", "6"],
    hoursFrom: "6pm",
    hoursTo: "8pm",
    need: "2",
  });
});
afterAll(() => house.close());

const planIn = (location: string | null): string =>
  /\/plans\/([0-9a-f-]{36})/.exec(location ?? "")?.[1] ?? "";

test("a month is proposed, read, and only then anybody's; everybody is told in words that say nothing", async () => {
  expect((await ruth.post(`${rota}/plan`, { month: "1999-01" })).status).toBe(422);
  // Amina can't on Saturdays; Grace is away for a week
  await amina.post(`${rota}/wishes`, { "wish-6-1800": "cannot" });
  const id = newId();
  const asks = await ruth.post(`${rota}/plan`, { id, month: "2026-09" });
  // asked twice it is one plan
  expect(planIn((await ruth.post(`${rota}/plan`, { id: newId(), month: "2026-09" })).location)).toBe(
    planIn(asks.location),
  );
  expect((await ruth.get(`/plans/${id}`)).text).toContain("It is being worked out");
  await house.work("fill-rota", { planId: id });
  const page = await ruth.get(`/plans/${id}`);
  expect(page.text).toContain("There is no better plan");
  expect(page.text).toContain(
    "Sat 5 September, 6pm to 8pm: 1 of 2. Amina can’t at these hours; Grace is on then already.",
  );
  expect(page.text).not.toContain("Tue 1 September, 6pm to 8pm: ");
  expect((await ruth.get("/board")).text).toContain("is ready");
  expect((await amina.get(`${rota}?week=2026-09-01`)).text).not.toContain("Amina");
  expect((await amina.get(`/plans/${id}`)).status).toBe(403);
  const accepted = await ruth.postAndFollow(`/plans/${id}/answer`, { answer: "accept" });
  expect(accepted.text).toContain("Amina and Grace");
  expect((await ruth.post(`/plans/${id}/answer`, { answer: "accept" })).status).toBe(409);
  await house.post();
  const letters = house.letters.filter(({ text }) => text.includes("something new for you"));
  expect(letters).toHaveLength(2);
  expect(letters.some(({ text, subject }) => /rota|shift|plan/i.test(text + subject))).toBe(false);
});

test("what changed since a plan was made is looked at again: nobody gets hours that no longer fit", async () => {
  const id = newId();
  await ruth.post(`${rota}/plan`, { id, month: "2026-10" });
  await house.work("fill-rota", { planId: id });
  await amina.post("/supporting/leave", {
    id: newId(),
    "from-day": "1",
    "from-month": "10",
    "from-year": "2026",
    "until-day": "7",
    "until-month": "10",
    "until-year": "2026",
  });
  await ruth.post(`/plans/${id}/answer`, { answer: "accept" });
  expect((await ruth.get(`${rota}?week=2026-10-01`)).text).toContain("Grace. One more is needed.");
  expect((await ruth.get(`${rota}?week=2026-10-13`)).text).toContain("Amina and Grace.");
});

test("a plan that is put aside gives nobody anything", async () => {
  const id = newId();
  await ruth.post(`${rota}/plan`, { id, month: "2026-11" });
  await ruth.post(`/plans/${id}/answer`, { answer: "drop" });
  // worked out too late, it stays put aside
  await house.work("fill-rota", { planId: id });
  expect((await ruth.get(`/plans/${id}`)).text).toContain("put aside");
  expect((await ruth.get(`${rota}?week=2026-11-03`)).text).toContain("Nobody yet.");
});
