import { afterAll, beforeEach, expect, test } from "vitest";
import { system } from "../../../platform/db/index.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { comeIn, goodPassword, setUp } from "../../../../tests/staff-sign-in.ts";

let house: House;
const houses: House[] = [];
beforeEach(async () => {
  house = await openHouse();
  houses.push(house);
});
afterAll(() => Promise.all(houses.map((each) => each.close())));

const sue = "sue@harbrook.example";
const stranger = "203.0.113.9";
const wrong = async (times: number, address: string, from: string, field = "password"): Promise<number[]> => {
  const statuses: number[] = [];
  for (let n = 0; n < times; n++)
    statuses.push(
      (await house.visitor(from).post("/sign-in/password", { address, [field]: `wrong words ${n}` })).status,
    );
  return statuses;
};

test("a stranger guessing is slowed where he is, and she comes in where she is", async () => {
  const key = await setUp(house, "sue", house.visitor());
  house.clock.forward({ minutes: 1 });
  expect(await wrong(7, sue, stranger)).toEqual([422, 422, 422, 422, 422, 429, 429]);
  expect(await comeIn(house, house.visitor("192.0.2.7"), sue, key)).toBe("/help");
  // even with the right password the stranger's place waits, and it is told nothing about whether it was right
  const right = await house
    .visitor(stranger)
    .post("/sign-in/password", { address: sue, password: goodPassword });
  expect(right.status).toBe(429);
  expect(right.text).toContain("Nobody is locked out");
  house.clock.forward({ minutes: 16 });
  expect(await wrong(1, sue, stranger)).toEqual([422]);
});

test("an unknown address waits just as a known one does", async () => {
  expect(await wrong(6, "nobody@harbrook.example", stranger)).toEqual([422, 422, 422, 422, 422, 429]);
  expect(await wrong(6, "sue@harbrook.example", "203.0.113.10")).toEqual([422, 422, 422, 422, 422, 429]);
});

test("large and small letters and spaces are one address", async () => {
  await wrong(3, sue, stranger);
  expect(await wrong(3, "  SUE@harbrook.example", stranger)).toEqual([422, 422, 429]);
});

test("many addresses from one place are slowed too", async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 42; n++) statuses.push(...(await wrong(1, `person${n}@harbrook.example`, stranger)));
  expect(statuses.slice(0, 40).every((status) => status === 422)).toBe(true);
  expect(statuses.slice(40)).toEqual([429, 429]);
});

test("a code is guessed a few times only, and from many places not many times more; she hears of it and still comes in", async () => {
  const home = "192.0.2.7";
  const key = await setUp(house, "sue", house.visitor(home));
  house.clock.forward({ minutes: 1 });
  await comeIn(house, house.visitor(home), sue, key);
  const statuses: number[] = [];
  for (let place = 0; place < 9; place++) {
    const browser = house.visitor(`203.0.113.${place}`);
    await browser.post("/sign-in/password", { address: sue, password: goodPassword });
    for (let n = 0; n < 5; n++)
      statuses.push((await browser.post("/sign-in/code", { code: "000000" })).status);
  }
  expect(statuses.filter((status) => status === 422)).toHaveLength(30);
  expect(statuses.filter((status) => status === 429)).toHaveLength(15);
  await house.post();
  expect(house.letters.filter((letter) => letter.text.includes("wrong codes"))).toHaveLength(1);
  house.clock.forward({ minutes: 1 });
  expect(await comeIn(house, house.visitor(home), sue, key)).toBe("/help");
});

test("asking for links: the page always says the same, and at most six in a quarter of an hour reach her", async () => {
  const texts = new Set<string>();
  for (let n = 0; n < 12; n++) {
    const seen = await house
      .visitor(`203.0.113.${n}`)
      .postAndFollow("/sign-in", { address: "amina@harbrook.example" });
    texts.add(seen.text);
  }
  texts.add((await house.visitor().postAndFollow("/sign-in", { address: "nobody@harbrook.example" })).text);
  expect(texts.size).toBe(1);
  await house.post();
  expect(house.letters).toHaveLength(6);
  // one of those already sent still opens the door
  const link = /\/sign-in\/link\/\S+/.exec(house.letters[2]?.text ?? "")?.[0] ?? "";
  expect((await house.visitor("192.0.2.7").post(link)).location).toBe("/");
});

test("a known and an unknown address take about as long", async () => {
  await setUp(house, "sue", house.visitor());
  const median = async (post: (n: number) => Promise<unknown>): Promise<number> => {
    const taken: number[] = [];
    for (let n = 0; n < 9; n++) {
      const began = performance.now();
      await post(n);
      taken.push(performance.now() - began);
    }
    return taken.sort((a, b) => a - b)[4] ?? 0;
  };
  const password = (address: string, net: number) =>
    median((n) =>
      house.visitor(`203.0.${net}.${n}`).post("/sign-in/password", { address, password: "wrong words" }),
    );
  const [known, unknown] = [await password(sue, 1), await password("nobody@harbrook.example", 2)];
  expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(3);
  const link = (address: (n: number) => string, net: number) =>
    median((n) => house.visitor(`203.0.${net}.${n}`).post("/sign-in", { address: address(n) }));
  const people = ["amina", "grace", "leanne", "ruth", "kim"];
  const [here, nowhere] = [
    await link((n) => `${people[n % 5]}@harbrook.example`, 3),
    await link((n) => `nobody${n % 5}@harbrook.example`, 4),
  ];
  expect(Math.max(here, nowhere) / Math.min(here, nowhere)).toBeLessThan(3);
});

test("what is kept of a try is a fingerprint, and goes after a month", async () => {
  await wrong(2, sue, stranger);
  const kept = () =>
    house.app.database.as(system(house.organisationId), (db) =>
      db.selectFrom("sign_in_try").selectAll().execute(),
    );
  expect(JSON.stringify(await kept())).not.toMatch(/sue|203\.0/);
  house.clock.forward({ days: 40 });
  await wrong(1, sue, stranger);
  expect(await kept()).toHaveLength(1);
});
