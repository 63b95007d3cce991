import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { newId } from "../../platform/db/index.ts";
import { ready } from "./ready.sample.ts";

// a Tuesday, nine in the morning
let house: House;
let space: OpenedSpace;
let ruth: Browser;
let amina: Browser;
let grace: Browser;
let rota: string;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  rota = `/spaces/${space.id}/rota`;
  await ready(house, space.programmeId, ["amina", "grace"]);
});
afterAll(() => house.close());
beforeEach(async () => {
  ruth = await house.as("ruth", "coordinator");
  amina = await house.as("amina", "supporter");
  grace = await house.as("grace", "supporter");
});

const signUp = async (who: Browser, on: string) => {
  const html = (await who.get(`${rota}?week=${on}`)).html;
  const need = /name="need" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? "";
  return who.postAndFollow(`${rota}/signing-up`, { id: newId(), need, on });
};
const shiftOf = async (who: Browser): Promise<string> =>
  /\/shifts\/([0-9a-f-]{36})"/.exec((await who.get("/shifts")).html)?.[1] ?? "";

test("a coordinator says when people are wanted; a wrong line is kept and said", async () => {
  const wrong = await ruth.post(`${rota}/hours`, { hoursFrom: "6pm", hoursTo: "half 8", need: "0" });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain("half 8");
  expect(wrong.text).toContain("Choose at least one day");
  expect(wrong.text).toContain("from 1 to 20");
  const id = newId();
  const right = {
    id,
    weekdays: ["1", "2", "3", "4", "5", "6", "7"],
    hoursFrom: "6pm",
    hoursTo: "8pm",
    need: "2",
  };
  await ruth.post(`${rota}/hours`, right);
  const twice = await ruth.postAndFollow(`${rota}/hours`, right);
  expect(twice.text.match(/Every day, 6pm to 8pm/g)).toHaveLength(2);
  expect((await amina.post(`${rota}/hours`, right)).status).toBe(403);
});

test("gaps are shown in the week and on the board, and signing up closes them", async () => {
  expect((await amina.get(rota)).text).toContain("Nobody at 6 times still to come");
  expect((await ruth.get("/board")).text).toContain("nobody, today 6pm to 8pm");
  expect((await signUp(amina, "2026-08-05")).text).toContain("These hours are yours");
  expect((await amina.get(`${rota}?week=2026-08-05`)).text).toContain("Amina. One more is needed.");
  // again is nothing to do; a day that is not in the hours is refused with a sentence
  expect((await signUp(amina, "2026-08-05")).status).toBe(200);
  const gone = await amina.post(`${rota}/signing-up`, { need: newId(), on: "2026-08-06" });
  expect(gone.status).toBe(422);
  expect(gone.text).toContain("Nobody is wanted at these hours any more");
});

test("parents and other programmes' supporters have no rota", async () => {
  expect((await (await house.as("chloe", "parent")).get(rota)).status).toBe(403);
  expect((await (await house.as("leanne", "supporter")).get(rota)).status).toBe(404);
});

test("a shift is swapped between two, nobody else needed, and never lost between them", async () => {
  const id = await shiftOf(amina);
  await amina.post(`/shifts/${id}/swap`, { id: newId(), whom: house.people["grace"] ?? "" });
  expect((await amina.get(`/shifts/${id}`)).text).toContain("You asked Grace to take it");
  expect((await amina.get(`${rota}?week=2026-08-05`)).text).toContain("Amina. One more is needed.");
  await house.post();
  const letter = house.letters.at(-1);
  expect(letter?.text).not.toMatch(/shift|Amina|Harbrook mums|space/i);
  const asks = await grace.get("/shifts");
  expect(asks.text).toContain("Amina asks you to take this over");
  const swap = /\/swaps\/([0-9a-f-]{36})\/answer/.exec(asks.html)?.[1] ?? "";
  expect((await grace.postAndFollow(`/swaps/${swap}/answer`, { answer: "yes" })).text).toContain(
    "These hours are yours",
  );
  expect((await amina.get(`${rota}?week=2026-08-05`)).text).toContain("Grace. One more is needed.");
  expect((await amina.get("/shifts")).text).toContain("You have no shift");
  expect((await grace.post(`/swaps/${swap}/answer`, { answer: "yes" })).status).toBe(422);
});

test("usual hours become shifts; leave frees them, with notice, and coming back brings them back", async () => {
  await amina.post(`${rota}/usual`, { id: newId(), weekdays: ["6"], hoursFrom: "6pm", hoursTo: "8pm" });
  expect((await amina.get("/shifts")).text.match(/Sat \d+ \w+ 6pm to 8pm/g)?.length).toBeGreaterThan(3);
  expect((await amina.get(`${rota}?week=2026-08-08`)).text).toContain("Amina. One more is needed.");
  const before = house.letters.length;
  const leave = newId();
  await amina.post("/supporting/leave", {
    id: leave,
    "from-day": "8",
    "from-month": "8",
    "from-year": "2026",
    "until-day": "9",
    "until-month": "8",
    "until-year": "2026",
  });
  expect((await amina.get(`${rota}?week=2026-08-08`)).text).not.toContain("Amina");
  await house.post();
  expect(house.letters.slice(before).some(({ text }) => text.includes("Some hours need somebody"))).toBe(
    true,
  );
  expect((await signUp(amina, "2026-08-08")).text).toContain("You have planned a break for that day");
  await amina.post(`/supporting/leave/${leave}/end`);
  expect((await amina.get(`${rota}?week=2026-08-08`)).text).toContain("Amina. One more is needed.");
  // made again, nothing is made twice
  await house.work("make-shifts");
  expect((await amina.get(`${rota}?week=2026-08-08`)).text).not.toContain("Amina and Amina");
});

test("what she cannot do stays open, however often usual hours are made into shifts", async () => {
  const html = (await amina.get("/shifts")).html;
  const saturday = /\/shifts\/([0-9a-f-]{36})">Sat 8 August/.exec(html)?.[1] ?? "";
  await amina.post(`/shifts/${saturday}/cannot`);
  await house.work("make-shifts");
  expect((await amina.get(`${rota}?week=2026-08-08`)).text).not.toContain("Amina. One more");
});

test("a coordinator asks who could cover; she who says yes has it, and it is written down who was asked", async () => {
  const week = (await ruth.get(`${rota}?week=2026-08-08`)).html;
  const href = (/href="([^"]*rota\/cover\?need=[^"]*on=2026-08-08)"/.exec(week)?.[1] ?? "").replaceAll(
    "&amp;",
    "&",
  );
  const page = await ruth.get(href);
  expect(page.text).toContain("Not asked before.");
  const [need, on] = [/need=([^&]+)/.exec(href)?.[1] ?? "", "2026-08-08"];
  expect((await ruth.post(`${rota}/cover`, { need, on })).status).toBe(422);
  await ruth.post(`${rota}/cover`, {
    need,
    on,
    who: [house.people["amina"] ?? "", house.people["grace"] ?? ""],
  });
  expect((await ruth.get(href)).text).toContain("Asked, no answer yet.");
  const ask = /\/cover\/([0-9a-f-]{36})\/answer/.exec((await grace.get("/shifts")).html)?.[1] ?? "";
  expect((await amina.post(`/cover/${ask}/answer`, { answer: "yes" })).status).toBe(404);
  expect((await grace.postAndFollow(`/cover/${ask}/answer`, { answer: "yes" })).text).toContain(
    "These hours are yours",
  );
  expect((await ruth.get(href)).text).toContain("Said yes.");
  await house.post();
  expect(house.letters.every(({ subject }) => !/shift|cover|rota/i.test(subject))).toBe(true);
});

test("her own calendar reads when, and nothing of what; hours she gives up are said to be cancelled", async () => {
  const address = /\/calendar\/[\w-]{40,}/.exec((await amina.post("/me/calendar")).text)?.[0] ?? "";
  const feed = String((await house.visitor().get(address)).bytes);
  expect(feed).toContain("SUMMARY:Alongside");
  expect(feed).toContain("STATUS:CANCELLED");
  expect(feed).not.toMatch(/shift|Harbrook|mums|rota|LOCATION/i);
});

test("a coordinator takes somebody off who cannot say so herself, and she is told", async () => {
  const html = (await ruth.get(`${rota}?week=2026-08-15`)).html;
  const hers = /name="shift" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? "";
  expect((await amina.post(`${rota}/taking-off`, { shift: hers })).status).toBe(403);
  expect((await ruth.post(`${rota}/taking-off`, { shift: newId() })).status).toBe(404);
  const done = await ruth.postAndFollow(`${rota}/taking-off`, { shift: hers });
  expect(done.text).toContain("Taken off");
  expect(done.html).not.toContain(hers);
  expect((await amina.get("/me/held")).text).toContain("Taken off");
});

test("what suits her is kept as she said it", async () => {
  await amina.post(`${rota}/wishes`, {
    "wish-6-1800": "cannot",
    "wish-7-1800": "gladly",
    "wish-1-0300": "gladly",
  });
  const page = (await amina.get(`${rota}/usual`)).html;
  expect(page.match(/<option selected="" value="cannot">|<option value="cannot" selected="">/g)).toHaveLength(
    1,
  );
});
