import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../db/town/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { onServer } from "../../../tests/on-server.ts";
import { openSpace, type OpenedSpace } from "../../../tests/space.ts";
import { newId } from "../../platform/db/index.ts";
import { made } from "./sessions/session.sample.ts";

let house: House;
let space: OpenedSpace;
const who: Record<string, Browser> = {};
const be = (name: string): Browser => {
  const browser = who[name];
  if (!browser) throw new Error(`${name} has not signed in.`);
  return browser;
};
const [session, question, turn] = [newId(), newId(), newId()];
const at = `/sessions/${session}`;

beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { coordinator: "bridget" });
  for (const member of ["chloe", "priya"]) who[member] = await house.as(member, "parent");
  for (const each of ["amina", "holly"]) who[each] = await house.as(each, "supporter");
  who["imogen"] = await house.as("imogen", "professional");
  who["bridget"] = await house.as("bridget", "coordinator");
  const [imogen, amina] = [house.people["imogen"] ?? "", house.people["amina"] ?? ""];
  const list = {
    id: newId(),
    programme: space.programmeId,
    person: imogen,
    title: "Midwife",
    known: "Imogen",
  };
  await be("bridget").post("/professionals", list);
  await be("chloe").post(`/spaces/${space.id}/questions`, {
    id: question,
    words: "May I swim?",
    allows: ["share"],
  });
  await be("imogen").post(`/questions/${question}/answer`, { id: newId(), words: "Drink vinegar first." });
  await be("bridget").post(`/spaces/${space.id}/sessions`, { ...made, id: session, guest: imogen });
  await be("bridget").post(`${at}/supporters`, { id: newId(), person: amina, when: "both" });
  await be("bridget").post(`${at}/publication`);
  await be("chloe").post(`${at}/question`, { id: turn, words: "Buy my tea!" });
});
afterAll(() => house.close());

const linksOn = async (name: string, path: string): Promise<string[]> =>
  [...(await be(name).get(path)).html.matchAll(/href="(\/report\/[^"]+)"/g)].map(([, to]) => to ?? "");

/** What it leads to opens, goes back to where it stood, and takes a report. */
async function reports(name: string, to: string, back: string, reason = "wrong"): Promise<void> {
  const page = await be(name).get(to);
  expect(page.status, `${name} ${to}`).toBe(200);
  expect(page.html).toContain(`class="nhsuk-back-link" href="${back}"`);
  expect((await be(name).get(back)).status).toBe(200);
  const sent = await be(name).post(to, { id: newId(), reason, words: "" });
  expect(sent.location, `${name} ${to}`).toContain("done=told");
}

test("a question: from its page and among those of the space, for whoever did not ask it", async () => {
  const to = `/report/question/${question}`;
  for (const name of ["priya", "amina"]) {
    expect(await linksOn(name, `/questions/${question}`)).toContain(to);
    expect(await linksOn(name, `/spaces/${space.id}/questions`)).toContain(to);
  }
  await reports("priya", to, `/questions/${question}`);
  expect(await linksOn("chloe", `/questions/${question}`)).toEqual([]);
  expect(await linksOn("chloe", `/spaces/${space.id}/questions`)).toEqual([]);
  // what was answered is frozen with it, and whoever answered has a part in it
  const { rows } = await onServer(house.ownerUrl, (client) =>
    client.query<{ goes_to: string; person_id: string }>(
      "select c.goes_to, a.person_id from report_case c join report_author a on a.case_id = c.id where c.thing_id = $1",
      [question],
    ),
  );
  expect(rows.map(({ person_id }) => person_id).sort()).toEqual(
    [house.people["chloe"], house.people["imogen"]].sort(),
  );
  expect(rows[0]?.goes_to).toBe("coordinator");
  const list = (await be("bridget").get("/reports")).html;
  const id = /\/reports\/([0-9a-f-]{36})/.exec(list)?.[1] ?? "";
  const read = await be("bridget").get(`/reports/${id}`);
  expect(read.text).toContain("Imogen, midwife: Drink vinegar first.");
  expect(read.html).not.toMatch(new RegExp(`${house.people["chloe"]}|${space.members["chloe"]?.memberId}`));
});

test("a guest session: for members and supporters, and never for those who do not know of it", async () => {
  const to = `/report/live-session/${session}`;
  for (const name of ["priya", "amina"]) expect(await linksOn(name, at)).toContain(to);
  expect(await linksOn("imogen", at)).toEqual([]);
  await reports("priya", to, at);
  expect((await be("holly").get(to)).status).toBe(404);
});

test("what somebody asked in it: before, for supporters and the guest; live and afterwards for everybody but her", async () => {
  const to = `/report/session-message/${turn}`;
  expect(await linksOn("amina", at)).toContain(to);
  expect(await linksOn("imogen", `${at}/queue`)).toContain(to);
  expect((await be("priya").get(to)).status).toBe(404);
  house.clock.now = new Date("2026-08-05T19:01:00+01:00");
  for (const name of Object.keys(who))
    who[name] = await house.as(
      name,
      name === "imogen"
        ? "professional"
        : name === "bridget"
          ? "coordinator"
          : ["amina", "holly"].includes(name)
            ? "supporter"
            : "parent",
    );
  await be("amina").post(`${at}/here`);
  await be("amina").post(`${at}/opening`);
  const done = ["plain", "names", "beside", "tried", "red"];
  await be("imogen").post(`${at}/ready`, { done });
  await be("imogen").post(`${at}/next`);
  expect(await linksOn("priya", at)).toContain(to);
  expect(await linksOn("chloe", at)).not.toContain(to);
  await be("imogen").post(`/turns/${turn}/answer`, { words: "We sell nothing here." });
  expect(await linksOn("priya", at)).toContain(to);
  await reports("priya", to, at, "selling");
  await reports("imogen", to, at, "selling");
});
