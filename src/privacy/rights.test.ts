import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../tests/browser.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId } from "../platform/db/index.ts";

let house: House;
let chloe: Browser;
let pair: Awaited<ReturnType<typeof openPair>>;
beforeAll(async () => {
  house = await openHouse();
  pair = await openPair(house);
  house.people["chloe"] = pair.parentId;
  chloe = await house.as("chloe", "parent");
});
afterAll(() => house.close());

const linesOf = (html: string): string[] =>
  [...html.matchAll(/href="(\/me\/corrections\/new\?line=[0-9a-f]+)"/g)].map((found) => found[1] ?? "");

test("her copy: everything she may see, to read and for a computer, and nothing left with the browser", async () => {
  const read = await chloe.post("/me/data/copy", { as: "html" });
  expect(read.status).toBe(200);
  expect(read.headers["content-disposition"]).toBe('attachment; filename="copy.html"');
  expect(read.headers["cache-control"]).toContain("no-store");
  expect(read.text).toContain("Name Chloe Marsh");
  expect(read.text).toContain("Some records are kept by law");
  const json = JSON.parse((await chloe.post("/me/data/copy", { as: "json" })).html) as {
    groups: { title: string; items: unknown[] }[];
  };
  expect(json.groups.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["Who you are", "When support was asked for", "Messages to you"]),
  );
});

test("something is not right: her words to a person, with a month’s clock; the answer stands beside them", async () => {
  const held = await chloe.get("/me/held");
  const [line = ""] = linesOf(held.html);
  const form = await chloe.get(line);
  expect(form.text).toContain("Name: Chloe Marsh");
  const key = line.split("=")[1] ?? "";
  expect((await chloe.post("/me/corrections", { id: newId(), line: key, words: " " })).status).toBe(422);
  const id = newId();
  const typed = { id, line: key, words: "It is Chloë, with two dots." };
  expect((await chloe.post("/me/corrections", typed)).location).toBe("/me/data?done=asked");
  await chloe.post("/me/corrections", typed);
  expect((await chloe.get("/me/data")).text.match(/with two dots/g)).toHaveLength(1);

  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/board")).text).toContain("Chloe asked about her own data");
  const request = await ruth.get(`/data-requests/${id}`);
  expect(request.text).toContain("It is Chloë, with two dots.");
  expect(request.text).toContain("Answer by 4 September 2026");
  const without = await ruth.post(`/data-requests/${id}/answer`, { outcome: "done", answer: "" });
  expect(without.status).toBe(422);
  expect(without.text).toContain("Write what was put right");
  await ruth.post(`/data-requests/${id}/answer`, { outcome: "done", answer: "Your name has its dots now." });
  expect((await chloe.get("/me/data")).text).toContain("Your name has its dots now.");
  expect((await chloe.get("/me/held")).text).toContain("It is Chloë, with two dots.");
  await house.post();
  const letter = house.letters.findLast(({ to }) => to === "chloe.marsh@parents.example");
  expect(letter?.text).toContain("There is an answer for you");
  expect(letter?.text).not.toMatch(/data|name|dots/i);
});

test("a request is answered by whoever coordinates her, and by nobody else; nobody answers herself", async () => {
  const id = newId();
  await chloe.post("/me/erasing", { id, words: "", sure: "yes" });
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(`/data-requests/${id}`)).status).toBe(403);
  expect((await chloe.get(`/data-requests/${id}`)).status).toBe(403);
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.post(`/data-requests/${id}/erasure`, { sure: "erase" })).status).toBe(403);
  const hers = newId();
  await ruth.post("/me/erasing", { id: hers, words: "", sure: "yes" });
  expect((await ruth.get("/me/data")).text).toContain("To be erased");
  expect((await ruth.get(`/data-requests/${hers}`)).status).toBe(404);
  expect((await chloe.postAndFollow(`/me/data/${id}/taking-back`)).text).toContain("You took it back");
});

test("whoever has nothing but links proves herself by one opened just now", async () => {
  const visitor = house.visitor();
  const linkTo = async (): Promise<string> => {
    await house.post();
    const letter = house.letters.findLast(({ to }) => to === "chloe.marsh@parents.example");
    return /\/sign-in\/link\/\S+/.exec(letter?.text ?? "")?.[0] ?? "";
  };
  await visitor.post("/sign-in", { address: "chloe.marsh@parents.example", next: "/" });
  await visitor.post(await linkTo());
  expect((await visitor.post("/me/data/copy", { as: "html" })).status).toBe(200);
  house.clock.forward({ minutes: 16 });
  await visitor.get("/me/data");
  const again = await visitor.post("/me/data/copy", { as: "html" });
  expect(again.location).toBe("/sign-in/prove?then=%2Fme%2Fdata");
  expect((await visitor.get(again.location ?? "")).text).toContain("Send me a link");
  await visitor.post("/sign-in/prove/link", { next: "/me/data" });
  expect((await visitor.post(await linkTo())).location).toBe("/me/data");
  expect((await visitor.post("/me/data/copy", { as: "html" })).text).toContain("Chloe Marsh");
});

test("she asked on the phone: the clock runs from that day, an administrator makes her copy, and she sees that it was made", async () => {
  const sue = await house.as("sue", "administrator");
  const her = pair.parentId;
  const id = newId();
  const said = { id, kind: "copy", heard: "on the phone", "on-day": "1", "on-month": "8", "on-year": "2026" };
  const future = await sue.post(`/people/${her}/data/asked`, { ...said, "on-year": "2027" });
  expect([future.status, future.text.includes("not in the future")]).toEqual([422, true]);
  await sue.post(`/people/${her}/data/asked`, said);
  expect((await sue.get(`/data-requests/${id}`)).text).toContain("Answer by 1 September 2026");
  const hers = await (await house.as("chloe", "parent")).post("/me/data/copy", { as: "json" });
  const made = await sue.post(`/data-requests/${id}/copy`, { as: "json" });
  const titles = (html: string): string[] =>
    (JSON.parse(html) as { groups: { title: string }[] }).groups.map(({ title }) => title);
  expect(titles(made.html)).toEqual(titles(hers.html));
  expect((await (await house.as("chloe", "parent")).get("/me/looked")).text).toContain(
    "a copy of everything",
  );
  house.clock.forward({ minutes: 16 });
  expect((await sue.post(`/data-requests/${id}/copy`, { as: "html" })).location).toMatch(/^\/sign-in\/prove/);
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.post(`/data-requests/${newId()}/copy`, { as: "html" })).status).toBe(404);
});
