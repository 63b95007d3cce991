import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../../db/town/browser.ts";
import { doAround, writeAs } from "../../../../tests/around.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { onServer } from "../../../../tests/on-server.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { newId } from "../../../platform/db/index.ts";
import { indexAnswersAnew } from "../../around/search/index-answer.ts";
import { searchAlso } from "../../search-also.ts";

let house: House;
let space: OpenedSpace;
let dads: OpenedSpace;
let chloe: Browser;
let priya: Browser;
let imogen: Browser;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { coordinator: "bridget" });
  dads = await openSpace(house, { kind: "dads", name: "Harbrook dads", members: ["sam"], supporters: [] });
  chloe = await house.as("chloe", "parent");
  priya = await house.as("priya", "parent");
  imogen = await house.as("imogen", "professional");
  await (
    await house.as("bridget", "coordinator")
  ).post("/professionals", {
    id: newId(),
    programme: space.programmeId,
    person: house.people["imogen"] ?? "",
    title: "Midwife",
    known: "Imogen",
  });
});
afterAll(() => house.close());

const find = async (browser: Browser, words: string, in_ = space): Promise<string> =>
  (await browser.postAndFollow(`/spaces/${in_.id}/search`, { words })).html;

async function asked(browser: Browser, words: string, answer: string): Promise<string> {
  const id = newId();
  await browser.post(`/spaces/${space.id}/questions`, { id, words, allows: ["share"] });
  await imogen.post(`/questions/${id}/answer`, { id: newId(), words: answer });
  return id;
}

test("an answer that was shared is found by its question and by its words, among posts and by relevance", async () => {
  await writeAs(house, space, "jade", "We went to the seaside", { title: "Our Sunday" });
  const id = await asked(
    chloe,
    "Is the sea too cold for me?",
    "Swim as you like. No seaside is too cold, wear shoes.",
  );
  for (const who of [priya, await house.as("amina", "supporter"), await house.as("bridget", "coordinator")]) {
    const html = await find(who, "swimming seaside");
    expect(html).toContain(`href="/questions/${id}"`);
    expect(html).toContain("Answered by Imogen, midwife, 4 August 2026");
    expect(html).toContain("<strong>Swim</strong>");
    // both words before one of them
    expect(html.indexOf("Answered by Imogen")).toBeLessThan(html.indexOf("Our Sunday"));
    expect(html).not.toMatch(new RegExp(`${space.members["chloe"]?.memberId}|${house.people["chloe"]}`));
  }
  expect((await priya.get(`/questions/${id}`)).status).toBe(200);
});

test("what is corrected or asked on is found by the words it has now", async () => {
  const id = await asked(priya, "How much folic acid?", "Four hundred milligrams of marmite.");
  expect(await find(chloe, "marmite")).toContain(`/questions/${id}`);
  const html = (await imogen.get(`/questions/${id}`)).html;
  const answer = /name="answer"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? "";
  await imogen.post(`/questions/${id}/correction`, {
    answer,
    corrected: "Four hundred micrograms of vegemite.",
  });
  expect(await find(chloe, "marmite")).not.toContain(`/questions/${id}`);
  expect(await find(chloe, "vegemite")).toContain(`/questions/${id}`);
  await priya.post(`/questions/${id}/follow-up`, { words: "And what about halloumi?" });
  expect(await find(chloe, "halloumi")).toContain(`/questions/${id}`);
});

test("what is not shared, or no longer, is found by nobody, and has left the index", async () => {
  const alone = newId();
  await chloe.post(`/spaces/${space.id}/questions`, { id: alone, words: "Is quinoa safe?" });
  await imogen.post(`/questions/${alone}/answer`, { id: newId(), words: "Quinoa is." });
  expect(await find(priya, "quinoa")).not.toContain(`/questions/${alone}`);
  const shared = await asked(chloe, "Is tahini safe?", "Tahini is.");
  expect(await find(priya, "tahini")).toContain(`/questions/${shared}`);
  await chloe.post(`/questions/${shared}/sharing`, { share: "no" });
  expect(await find(priya, "tahini")).not.toContain(`/questions/${shared}`);
  await chloe.post(`/questions/${shared}/sharing`, { share: "yes" });
  expect(await find(priya, "tahini")).toContain(`/questions/${shared}`);
  await chloe.post(`/questions/${shared}/withdrawal`);
  expect(await find(priya, "tahini")).not.toContain(`/questions/${shared}`);
  expect(await indexed(alone, shared)).toBe(0);
});

test("a father finds nothing of it, and the index holds no word in clear", async () => {
  const id = await asked(chloe, "Is zabaglione safe?", "Only if it was heated.");
  expect(await find(priya, "zabaglione")).toContain(`/questions/${id}`);
  expect(await find(await house.as("sam", "parent"), "zabaglione", dads)).not.toContain(id);
  const row = await onServer(house.ownerUrl, (client) =>
    client.query<{ words: string[] }>("select words::text[] words from answer_index where id = $1", [id]),
  );
  expect(row.rows[0]?.words.length).toBe(3);
  for (const token of row.rows[0]?.words ?? []) expect(token).toMatch(/^-?\d+$/);
});

test("shared before there was an index: found once the regular job has run", async () => {
  const id = await asked(chloe, "Is kombucha safe?", "Rather not.");
  await onServer(house.ownerUrl, (client) => client.query("delete from answer_index where id = $1", [id]));
  expect(await find(priya, "kombucha")).not.toContain(`/questions/${id}`);
  await doAround(house, null, indexAnswersAnew(searchAlso));
  expect(await find(priya, "kombucha")).toContain(`/questions/${id}`);
});

test("what she would rather not meet today folds among answers too", async () => {
  const id = await asked(chloe, "Which hook is for breastfeeding tops?", "A crochet one.");
  expect(await find(priya, "crochet")).toContain(`/questions/${id}`);
  await priya.post(`/spaces/${space.id}/not-today`, { topics: "feeding", time: "today" });
  const html = await find(priya, "crochet");
  expect(html).not.toContain(`/questions/${id}`);
  expect(html).toContain("show=all");
});

test("with her erased, her question is found by nobody", async () => {
  const id = await asked(chloe, "Is tempeh safe?", "Tempeh is.");
  expect(await find(priya, "tempeh")).toContain(`/questions/${id}`);
  const request = newId();
  await chloe.post("/me/erasing", { id: request, words: "Please", sure: "yes" });
  await onServer(house.ownerUrl, (client) =>
    client.query("update referral set state = 'stopped' where person_id = $1", [house.people["chloe"]]),
  );
  const sue = await house.as("sue", "administrator");
  const done = await sue.postAndFollow(`/data-requests/${request}/erasure`, { sure: "erase" });
  expect(done.status).toBe(200);
  expect(await indexed(id)).toBe(0);
  expect(await find(priya, "tempeh")).not.toContain(`/questions/${id}`);
});

const indexed = async (...ids: string[]): Promise<number> =>
  (
    await onServer(house.ownerUrl, (client) =>
      client.query("select 1 from answer_index where id = any ($1)", [ids]),
    )
  ).rowCount ?? -1;
