import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { newId } from "../../platform/db/index.ts";

let house: House;
let kim: Browser;
let ruth: Browser;
let sue: Browser;
const signIn = async (): Promise<void> => {
  kim = await house.as("kim", "safeguarding-lead");
  ruth = await house.as("ruth", "coordinator");
  sue = await house.as("sue", "administrator");
};
beforeAll(async () => {
  house = await openHouse();
  await signIn();
});
afterAll(() => house.close());

const everyDay = ["1", "2", "3", "4", "5", "6", "7"];
const week = (person: string, post: string, from: string, to: string, more = {}) => ({
  id: newId(),
  person: house.people[person] ?? "",
  post,
  weekdays: everyDay,
  hoursFrom: from,
  hoursTo: to,
  ...more,
});
const boxes = (name: string, day: number, at: string) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: "8",
  [`${name}-year`]: "2026",
  [`${name}-at`]: at,
});
const worry = async (): Promise<string> => {
  const amina = await house.as("amina", "supporter");
  const { location } = await amina.post("/worried", {
    id: newId(),
    "words-id": newId(),
    words: "Something is wrong.",
  });
  return /\/concerns\/([0-9a-f-]{36})/.exec(location ?? "")?.[1] ?? "";
};

test("before anybody is on the rota: who stands in, and that nobody is on it", async () => {
  const seen = await kim.get("/duty");
  expect(seen.text).toContain("Kim Osborne (you) Lead: stands in, nobody is on the rota");
  expect(seen.text).toContain("Nobody is on the rota yet");
  expect((await ruth.get("/duty")).text).toContain("Ruth Adeyemi (you) Programme lead");
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/duty")).status).toBe(403);
});

test("a lead sets the usual week up; the gap is shown as blocks, in words, and in red on the coordinator's board", async () => {
  expect((await ruth.post("/duty/rota/week", week("kim", "lead", "9am", "5pm"))).status).toBe(403);
  const added = await kim.postAndFollow("/duty/rota/week", week("kim", "lead", "9am", "5pm"));
  expect(added.text).toContain("Kim Osborne, lead Every day, 9am to 5pm");
  const seen = await kim.get("/duty");
  expect(seen.text).toContain("Neither lead nor deputy Tue 4 August 5pm to Wed 5 August 9am");
  expect(seen.html).toContain("is-gap");
  const board = await ruth.get("/board");
  expect(board.text).toContain("Nobody is on duty today from 5pm");
  await kim.post("/duty/rota/week", week("sue", "deputy", "5pm", "9am"));
  expect((await kim.get("/duty")).text).not.toContain("Neither lead nor deputy");
  expect((await ruth.get("/board")).text).not.toContain("Nobody is on duty");
});

test("nothing typed is lost: what is missing or absurd answers with a sentence beside it", async () => {
  const seen = await kim.post("/duty/rota/week", {
    person: newId(),
    post: "queen",
    hoursFrom: "half nine",
    hoursTo: "",
  });
  expect(seen.status).toBe(422);
  for (const words of [
    "Choose who it is",
    "Choose which post it is",
    "Choose at least one day",
    "like this: 5:30pm",
  ])
    expect(seen.text).toContain(words);
  expect(seen.html).toContain('value="half nine"');
  const turn = await kim.post("/duty/rota/turn", {
    person: house.people["ruth"] ?? "",
    post: "lead",
    ...boxes("from", 5, "5pm"),
    ...boxes("to", 5, "9am"),
  });
  expect([turn.status, turn.text.includes("The end must be after the beginning")]).toEqual([422, true]);
});

test("hand-over: until she accepts the first keeps it; from her yes on it is hers, and what waits reaches her at once", async () => {
  const form = {
    id: newId(),
    post: ":lead",
    person: house.people["ruth"] ?? "",
    ...boxes("from", 4, "9am"),
    ...boxes("to", 4, "5pm"),
    note: "Quiet so far.",
  };
  expect((await kim.postAndFollow("/duty/handover", form)).text).toContain(
    "Until she says yes, it stays with you",
  );
  await kim.post("/duty/handover", form);
  const concern = await worry();
  expect((await ruth.get("/duty")).text).toContain("Kim Osborne asks you to be lead");
  expect((await ruth.get("/duty")).text).toContain("Quiet so far.");
  expect((await sue.get("/duty")).text).not.toContain("Quiet so far.");
  expect((await kim.get("/board")).status).toBe(403);
  expect((await kim.get("/duty")).text).toContain("Something needs you now");
  expect((await ruth.get("/duty")).text).not.toContain("Something needs you now");
  const path = `/duty/handovers/${form.id}/answer`;
  expect((await kim.post(path, { answer: "yes" })).status).toBe(403);
  expect((await sue.post(path, { answer: "yes" })).status).toBe(404);
  expect((await ruth.postAndFollow(path, { answer: "yes" })).text).toContain("You have taken over");
  expect((await ruth.post(path, { answer: "no" })).status).toBe(409);
  expect((await kim.get("/duty")).text).toContain("Ruth Adeyemi Lead");
  await house.work("climb-alerts");
  const everywhere = await ruth.get("/supporters");
  expect(everywhere.html).toContain(`href="/concerns/${concern}"`);
  expect((await ruth.postAndFollow(`/concerns/${concern}/acknowledgement`)).text).toContain("You have it.");
  for (const who of [kim, ruth])
    expect((await who.get("/duty")).text).not.toContain("Something needs you now");
  await house.post();
  expect(house.letters.filter(({ subject }) => subject === "Please sign in").map(({ to }) => to)).toEqual([
    "ruth@harbrook.example",
    "kim@harbrook.example",
  ]);
});

test("I am away: the deputy is first, and nothing is sent; back again she is first", async () => {
  house.clock.forward({ days: 1 });
  await signIn();
  const id = newId();
  await kim.post("/duty/away", { id, ...boxes("from", 5, "9am"), ...boxes("to", 12, "9am") });
  const letters = house.letters.length;
  expect((await kim.get("/duty")).text).toContain("Neither lead nor deputy");
  const concern = await worry();
  await house.post();
  // between nine and five there is no deputy either, and she who holds the role is away: the next rung
  expect(house.letters.slice(letters).map(({ to }) => to)).toContain("ruth@harbrook.example");
  expect(house.letters.slice(letters).map(({ to }) => to)).not.toContain("kim@harbrook.example");
  expect((await kim.get("/duty")).text).not.toContain("Something needs you now");
  expect((await ruth.post(`/duty/away/${id}/ending`)).status).toBe(404);
  expect((await kim.postAndFollow(`/duty/away/${id}/ending`)).text).toContain("Welcome back");
  await house.work("climb-alerts");
  expect((await kim.get("/duty")).html).toContain(`/concerns/${concern}`);
});

test("clocks: set by somebody of the whole organisation, within what keeps the promise", async () => {
  const open = await kim.get("/duty/clocks");
  expect(open.text).toContain("Immediate: the first is told at once, and each next one after 15 minutes.");
  const typed = {
    "immediate-rung": "5",
    "immediate-again": "10",
    "same-day-rung": "60",
    "same-day-again": "60",
    "within-24-hours-rung": "4",
    "within-24-hours-again": "2",
    "low-rung": "24",
    "low-again": "24",
  };
  const wrong = await kim.post("/duty/clocks", { ...typed, "immediate-rung": "900", "low-again": "soon" });
  expect([wrong.status, wrong.text.includes("Immediate: enter a whole number from 2 to 30 minutes")]).toEqual(
    [422, true],
  );
  expect(wrong.html).toContain('value="900"');
  expect((await ruth.post("/duty/clocks", typed)).status).toBe(403);
  const saved = await kim.postAndFollow("/duty/clocks", typed);
  expect(saved.text).toContain(
    "Immediate: the first is told at once, and each next one after 5 minutes. Then the last is told again every 10 minutes.",
  );
});

test("acting as a supporter she is still told that something waits, and where to change", async () => {
  await worry();
  house.clock.forward({ minutes: 10 });
  await house.work("climb-alerts");
  const asSupporter = await house.as("ruth", "supporter");
  const seen = await asSupporter.get("/supporting");
  expect(seen.html).toContain('href="/me/acting-as"');
  expect(seen.text).toContain("Change who you are acting as");
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/supporting")).text).not.toContain("needs you now");
});
