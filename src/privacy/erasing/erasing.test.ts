import { afterAll, beforeAll, expect, test } from "vitest";
import { addParent } from "../../../tests/add-parent.ts";
import type { Browser } from "../../../tests/browser.ts";
import { everythingIn, figuresOf } from "../../../tests/figures.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { onServer } from "../../../tests/on-server.ts";
import { openPair } from "../../../tests/pair.ts";
import { newId, system } from "../../platform/db/index.ts";

let house: House;
let sue: Browser;
const pairs: Record<string, Awaited<ReturnType<typeof openPair>>> = {};
beforeAll(async () => {
  house = await openHouse();
  sue = await house.as("sue", "administrator");
  for (const [short, parent] of [
    ["chloe", "Chloe Marsh"],
    ["kate", "Kate Oakfield"],
    ["maya", "Maya Thornhill"],
  ] as const) {
    pairs[short] = await openPair(house, { parent });
    house.people[short] = pairs[short].parentId;
    await liveALittle(short);
  }
  await house.post();
});
afterAll(() => house.close());

/** Contacts, words of hers, how it is safe to reach her: something to erase. */
async function liveALittle(short: string): Promise<void> {
  const amina = await house.as("amina", "supporter");
  const visit = { who: pairs[short]?.id ?? "", outcome: "held", how: "home", minutes: "60", when: "today" };
  const noted = { what: ["listening"], worried: "no", notes: `${short} has a blue gate.` };
  await amina.post("/contacts", { id: newId(), "concern-id": newId(), ...visit, ...noted });
  const her = await house.as(short, "parent");
  await her.post("/me/safe-contact", {
    first: "text",
    days: "mon",
    from: "09:00",
    to: "17:00",
    safeWord: `${short}-marmalade`,
  });
  await her.post("/me/names", { name: `${short} Newname`, knownAs: `${short}-bird`, pronouns: "" });
  await her.post("/drafts/log", { words: `${short} was typing` });
}

async function asksAndIsErased(short: string): Promise<{ seen: string; id: string }> {
  const her = await house.as(short, "parent");
  const id = newId();
  await her.post("/me/erasing", { id, words: `${short} says please`, sure: "yes" });
  const asked = await sue.get(`/data-requests/${id}`);
  expect(asked.text).toContain(`${short} says please`);
  const unsure = await sue.post(`/data-requests/${id}/erasure`, { sure: "yes" });
  expect(unsure.status).toBe(422);
  expect(unsure.text).toContain("nothing has changed");
  const done = await sue.postAndFollow(`/data-requests/${id}/erasure`, { sure: "erase" });
  return { seen: done.text, id };
}

/** Her support is over, and she holds no place any more: nothing but the erasing changes a figure. */
const endSupport = (short: string): Promise<unknown> =>
  onServer(house.ownerUrl, async (client) => {
    await client.query("update relationship set ended_on = $1 where id = $2", [
      "2026-08-04",
      pairs[short]?.id,
    ]);
    await client.query("update referral set state = 'stopped' where person_id = $1", [house.people[short]]);
  });

const kinds = (id: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("erasure").selectAll().where("subject_id", "=", id).execute(),
  );

test("erased by request: names, addresses and words go; every figure is the same before and after", async () => {
  await endSupport("chloe");
  const her = await house.as("chloe", "parent");
  const before = await onServer(house.ownerUrl, async (client) => {
    expect(await everythingIn(client)).toMatch(/chloe newname/i);
    return figuresOf(client);
  });
  const { seen } = await asksAndIsErased("chloe");
  expect(seen).toContain("written down: which kinds, how many, by whom, why and when");
  await onServer(house.ownerUrl, async (client) => {
    expect(await figuresOf(client)).toEqual(before);
    expect(await everythingIn(client)).not.toMatch(/chloe|marsh/i);
  });
  const notes = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("contact")
      .select(["notes", "minutes"])
      .where("relationship_id", "=", pairs["chloe"]?.id ?? "")
      .execute(),
  );
  expect(notes).toEqual([{ notes: null, minutes: 60 }]);
  // she is signed out, no link finds her, and her address is anybody's again
  expect((await her.get("/me")).location).toContain("/sign-in");
  const toHer = () => house.letters.filter(({ to }) => to === "chloe.marsh@parents.example").length;
  const letters = toHer();
  await house.visitor().post("/sign-in", { address: "chloe.marsh@parents.example", next: "/" });
  await house.post();
  expect(toHer()).toBe(letters);
  await addParent(house, "newcomer", "Nadia Rahman", ["chloe.marsh@parents.example"]);
  await house.visitor().post("/sign-in", { address: "chloe.marsh@parents.example", next: "/" });
  await house.post();
  expect(toHer()).toBe(letters + 1);
  await expect(
    onServer(house.ownerUrl, (client) =>
      client.query("insert into role_period (organisation_id, person_id, role) values ($1, $2, 'parent')", [
        house.organisationId,
        house.people["chloe"],
      ]),
    ),
  ).rejects.toThrow("erased");
});

test("the pages that stood on her records still open, without her", async () => {
  const amina = await house.as("amina", "supporter");
  const ruth = await house.as("ruth", "coordinator");
  for (const [browser, path] of [
    [amina, "/supporting"],
    [ruth, "/board"],
    [ruth, `/relationships/${pairs["chloe"]?.id}`],
    [ruth, `/people/${house.people["chloe"]}`],
    [ruth, `/people/${house.people["chloe"]}/data`],
    [ruth, "/referrals"],
    [ruth, "/matches"],
    [sue, "/people"],
  ] as const) {
    const seen = await browser.get(path);
    expect([path, seen.status]).toEqual([path, 200]);
    expect(seen.text).not.toMatch(/chloe|marsh/i);
  }
  expect((await ruth.get(`/people/${house.people["chloe"]}`)).text).toContain("Someone who left");
});

test("what is the other’s stays: her supporter keeps her hours and her profile", async () => {
  const rows = await onServer(house.ownerUrl, (client) =>
    client.query("select sum(minutes)::int minutes from contact where logged_by = $1", [
      house.people["amina"],
    ]),
  );
  expect(rows.rows[0]).toEqual({ minutes: 180 });
  expect((await (await house.as("amina", "supporter")).get("/me/held")).text).toContain(
    "Your supporter profile",
  );
});

test("a concern about her is a hold nobody else can notice; the leads alone find what was kept, until it is over", async () => {
  const amina = await house.as("amina", "supporter");
  const raised = await amina.post("/worried", {
    id: newId(),
    "words-id": newId(),
    about: house.people["kate"] ?? "",
    words: "Bruises on her arm.",
  });
  expect(raised.status).toBe(303);
  const kate = await house.as("kate", "parent");
  const maya = await house.as("maya", "parent");
  const plain = (text: string): string => text.replace(/kate|maya|oakfield|thornhill/gi, "she");
  for (const path of ["/me/data", "/me/erasing", "/me/held"])
    expect(plain((await kate.get(path)).text)).toBe(plain((await maya.get(path)).text));
  const copies = await Promise.all(
    [kate, maya].map((browser) => browser.post("/me/data/copy", { as: "html" })),
  );
  expect(plain(copies[0]?.text ?? "1")).toBe(plain(copies[1]?.text ?? "2"));
  expect(copies[0]?.text).not.toMatch(/concern|worr|bruise/i);

  const with1 = await asksAndIsErased("kate");
  const without = await asksAndIsErased("maya");
  expect((await sue.get(`/data-requests/${with1.id}`)).text).toBe(
    (await sue.get(`/data-requests/${without.id}`)).text,
  );
  const [one] = await kinds(house.people["kate"] ?? "");
  const [other] = await kinds(house.people["maya"] ?? "");
  expect(one?.kinds).toEqual(other?.kinds);
  expect((await kate.get("/me")).location).toContain("/sign-in");
  const ruth = await house.as("ruth", "coordinator");
  const left = (await ruth.get(`/people/${house.people["kate"]}`)).text;
  expect(left).toBe((await ruth.get(`/people/${house.people["maya"]}`)).text);

  const kim = await house.as("kim", "safeguarding-lead");
  const kept = await kim.get(`/kept/people/${house.people["kate"]}`);
  expect(kept.text).toContain("kate Newname");
  expect(kept.text).toContain("kate has a blue gate.");
  expect((await kim.get(`/kept/people/${house.people["maya"]}`)).status).toBe(404);
  for (const browser of [sue, ruth]) expect((await browser.get("/kept")).status).toBe(403);

  await house.work("list-what-is-due");
  expect((await kim.get("/kept")).text).toContain("Erased on 4 August 2026");
  await onServer(house.ownerUrl, (client) => client.query("truncate concern cascade"));
  await house.work("list-what-is-due");
  expect((await kim.get("/kept")).text).toContain("Nothing is kept");
});
