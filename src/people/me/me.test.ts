import { afterAll, beforeAll, expect, test } from "vitest";
import { addParent } from "../../../tests/add-parent.ts";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { system } from "../../platform/db/index.ts";

let house: House;
let chloe: Browser;
beforeAll(async () => {
  house = await openHouse();
  await addParent(house, "chloe", "Chloe Baker", ["07700 900411"]);
  await addParent(house, "nadia", "Nadia Rahman", ["07700 900412"]);
  chloe = await house.as("chloe", "parent");
});
afterAll(() => house.close());

const as = <T>(
  person: string,
  role: string,
  programme: string | null,
  work: Parameters<House["app"]["database"]["as"]>[1],
) =>
  house.app.database.as(
    {
      person: house.people[person] ?? "",
      organisation: house.organisationId,
      role,
      programme: programme && (house.programmes[programme] ?? null),
    },
    work,
  ) as Promise<T>;

test("home-safe: the tab, the header and the mark say nothing, and it can be switched back", async () => {
  const before = await chloe.get("/me");
  expect(before.html).toContain("Harbrook");
  await chloe.post("/me/safety", { homeSafe: "on", leave: "on" });
  const seen = await chloe.get("/me");
  expect(seen.html).toContain("<title>Notes</title>");
  const header = /<header.*<\/header>/s.exec(seen.html)?.[0] ?? "";
  expect(header).toContain("Notes");
  expect(header).not.toMatch(/Harbrook|Alongside|al-mark/);
  expect((await chloe.post("/me/names", { name: "" })).html).toContain("<title>Error: Notes</title>");
  await chloe.post("/me/safety", { homeSafe: "off", leave: "off" });
  expect((await chloe.get("/me")).html).toContain("<title>My details</title>");
});

test("Leave signs her out when she asked for that", async () => {
  const nadia = await house.as("nadia", "parent");
  await nadia.post("/me/safety", { homeSafe: "off", leave: "on" });
  expect((await nadia.get("/leave")).location).toBe("https://www.bbc.co.uk/weather");
  expect((await nadia.get("/me")).location).toMatch(/^\/sign-in/);
});

test("what she is called is hers to change; a name of spaces comes back with a sentence", async () => {
  expect(
    (
      await chloe.postAndFollow("/me/names", {
        name: "Chloë O’Neill-Baker",
        knownAs: "Clo",
        pronouns: "she/her",
      })
    ).text,
  ).toContain("Chloë O’Neill-Baker");
  const seen = await chloe.post("/me/names", { name: " \u200B ", knownAs: "Clo", pronouns: "x".repeat(41) });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain("Enter your name");
  expect(seen.text).toContain("pronouns must be 40 characters or fewer");
  expect(seen.html).toContain('value="Clo"');
});

test("large print grows every page for her, and nobody else (AIS)", async () => {
  const saved = await chloe.postAndFollow("/me/access-needs", {
    language: "Cymraeg",
    needs: ["largePrint", "bsl"],
    note: "No stairs",
  });
  expect(saved.html).toContain('<html lang="en-GB" class="al-large">');
  expect((await chloe.get("/me")).text).toContain(
    "Cymraeg; needs large print; uses British Sign Language; No stairs",
  );
  expect((await (await house.as("nadia", "parent")).get("/me")).html).not.toContain("al-large");
  const seen = await chloe.post("/me/access-needs", {
    language: "",
    needs: "interpreter",
    note: "n".repeat(1_001),
  });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain("Enter the language you like best");
  expect(seen.text).toContain("note must be 1,000");
});

test("access needs are read by her coordinators, not by supporters or other parents", async () => {
  const find = (person: string, role: string, programme: string | null) =>
    as<unknown[]>(person, role, programme, (db) =>
      db
        .selectFrom("access_needs")
        .select("language")
        .where("person_id", "=", house.people["chloe"] ?? "")
        .execute(),
    );
  expect(await find("chloe", "parent", "befriending")).toHaveLength(1);
  expect(await find("ruth", "coordinator", "befriending")).toHaveLength(1);
  expect(await find("amina", "supporter", "befriending")).toHaveLength(0);
  expect(await find("nadia", "parent", "befriending")).toHaveLength(0);
});

test("an agreement is a period: given, taken back, given again, all three listed", async () => {
  const quoting = { purpose: "feedback-quoting", programme: "" };
  expect((await chloe.postAndFollow("/me/consents", { ...quoting, act: "give" })).text).toContain(
    "You agreed on 4 August 2026, on your own page.",
  );
  await chloe.post("/me/consents", { ...quoting, act: "give" });
  expect((await chloe.postAndFollow("/me/consents", { ...quoting, act: "withdraw" })).text).toContain(
    "4 August 2026 to 4 August 2026",
  );
  await chloe.post("/me/consents", { ...quoting, act: "give" });
  const rows = await as<{ ended_at: Date | null }[]>("chloe", "parent", null, (db) =>
    db.selectFrom("consent").select("ended_at").where("purpose", "=", "feedback-quoting").execute(),
  );
  expect(rows.map((row) => row.ended_at === null).toSorted()).toEqual([false, true]);
});

test("taking back support asks first, then tells a coordinator without a word about her", async () => {
  const support = { purpose: "support", programme: house.programmes["befriending"] ?? "" };
  await chloe.post("/me/consents", { ...support, act: "give" });
  const asks = await chloe.post("/me/consents", { ...support, act: "withdraw" });
  expect(asks.text).toContain("Stop being supported?");
  expect((await chloe.get("/me/consents")).text).toContain(
    "Being supported · Harbrook Befriending A coordinator and your supporter may know what you told us, so that they can support you. You agreed",
  );
  expect((await chloe.post("/me/consents", { ...support, act: "withdraw", sure: "yes" })).location).toBe(
    "/me/consents?done=withdrawn",
  );
  await house.post();
  const letter = house.letters.findLast(({ to }) => to === "ruth@harbrook.example");
  expect(letter?.text).toContain(`/people/${house.people["chloe"]}`);
  expect(letter?.text).not.toMatch(/Chlo|support/i);
});

test("an agreement she was never offered is not found; another’s is not hers to end", async () => {
  expect(
    (
      await chloe.post("/me/consents", {
        purpose: "support",
        programme: house.programmes["birth"] ?? "",
        act: "give",
      })
    ).status,
  ).toBe(404);
  expect(
    (await chloe.post("/me/consents", { purpose: "everything", programme: "", act: "give" })).status,
  ).toBe(404);
  const rows = await as<unknown[]>("nadia", "parent", "befriending", (db) =>
    db.selectFrom("consent").select("id").execute(),
  );
  expect(rows).toHaveLength(0);
});

test("what is held: her own rows, in plain groups, and a copy to keep", async () => {
  await chloe.post("/me/safe-contact", {
    first: "text",
    days: "mon",
    from: "09:00",
    to: "17:00",
    safeWord: "marmalade",
  });
  const seen = await chloe.get("/me/held");
  for (const words of [
    "Who you are",
    "marmalade",
    "Being supported",
    "Where you signed in",
    "Safe contact changed",
    "07700 900411",
  ])
    expect(seen.text).toContain(words);
  const copy = await chloe.post("/me/data/copy", { as: "json" });
  const json = JSON.parse(copy.html) as { groups: { title: string; items: unknown[] }[] };
  expect(json.groups.find((group) => group.title === "What you agreed to")?.items.length).toBeGreaterThan(2);
  const nadia = await (await house.as("nadia", "parent")).get("/me/held");
  expect(nadia.text).toContain("Nadia Rahman");
  expect(nadia.text).not.toMatch(/marmalade|Chlo/);
});

test("who has looked: name, role, page in words and when; and only her own list", async () => {
  expect((await chloe.get("/me/looked")).text).toContain("Nobody has opened a page about you");
  const ruth = await house.as("ruth", "coordinator");
  await ruth.get(`/people/${house.people["chloe"]}/safe-contact`);
  expect((await chloe.get("/me/looked")).text).toContain(
    "Today Ruth , coordinator in Harbrook Befriending, opened how it is safe to reach you 9am. Ruth looks after the support",
  );
  expect((await (await house.as("nadia", "parent")).get("/me/looked")).text).toContain("Nobody has opened");
  expect((await chloe.get("/me/looked?before=%00nonsense")).status).toBe(200);
});

test("a visitor is asked to sign in first, at every door of hers", async () => {
  for (const path of [
    "/me",
    "/me/names",
    "/me/safe-contact",
    "/me/access-needs",
    "/me/consents",
    "/me/held",
    "/me/data",
    "/me/erasing",
    "/me/looked",
  ])
    expect((await house.visitor().get(path)).location).toBe(`/sign-in?then=${encodeURIComponent(path)}`);
});

test("other people’s messages are not read by her", async () => {
  const count = (person: string, role: string) =>
    as<unknown[]>(person, role, null, (db) =>
      db
        .selectFrom("message")
        .select("id")
        .where("to_person_id", "=", house.people["ruth"] ?? "")
        .execute(),
    );
  const all = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("message")
      .select("id")
      .where("to_person_id", "=", house.people["ruth"] ?? "")
      .execute(),
  );
  expect(all.length).toBeGreaterThan(0);
  expect(await count("ruth", "parent")).toHaveLength(all.length);
  expect(await count("chloe", "parent")).toHaveLength(0);
});
