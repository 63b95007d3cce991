import { afterAll, beforeAll, expect, test } from "vitest";
import { addParent } from "../../../tests/add-parent.ts";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { newId, system } from "../../platform/db/index.ts";
import { endRole } from "./end-role.ts";

let house: House;
let sue: Browser;
beforeAll(async () => {
  house = await openHouse();
  await addParent(house, "chloe", "Chloe Baker", ["07700 900411"]);
  sue = await house.as("sue", "administrator");
});
afterAll(() => house.close());

const form = (changes: Record<string, string> = {}) => ({
  id: newId(),
  name: "Nia Roberts",
  address: "nia@harbrook.example",
  role: "supporter",
  programme: house.programmes["befriending"] ?? "",
  ...changes,
});

test("ending a role: once, with a reason, and never the last administrator’s (A24)", () => {
  const now = new Date("2026-08-04T09:00:00Z");
  const held = { id: "1", role: "administrator", endedAt: null } as const;
  expect(endRole(held, "Left.", 2, now)).toEqual({
    kind: "happened",
    state: { id: "1", endedAt: now, why: "Left." },
    facts: ["RoleEnded"],
  });
  expect(endRole(held, "Left.", 1, now)).toEqual({ kind: "refused", refusal: "lastAdministrator" });
  expect(endRole({ ...held, role: "supporter" }, "Left.", 1, now).kind).toBe("happened");
  expect(endRole({ ...held, endedAt: now }, "Left.", 1, now)).toEqual({ kind: "nothing" });
});

test("everybody is listed, and found by name, by address, by role and by programme", async () => {
  expect((await sue.get("/people")).text).toContain(
    "Ruth Adeyemi coordinator, Harbrook Befriending; supporter, Harbrook Befriending".replace(
      /^Ruth Adeyemi /,
      "",
    ),
  );
  expect((await sue.get("/people?words=whit")).text).toContain("Grace Whitlock");
  expect((await sue.get("/people?words=whit")).text).not.toContain("Leanne");
  expect((await sue.get("/people?words=juno.example")).text).toContain("Dela Mensah");
  expect((await sue.get("/people?role=safeguarding-lead")).text).toContain("Kim Osborne");
  expect((await sue.get(`/people?role=parent&programme=${house.programmes["birth"]}`)).text).toContain(
    "Nobody here fits that",
  );
  for (const absurd of ["%25", "_", "';drop table person;--", "\\", "%00", "x".repeat(5_000)])
    expect((await sue.get(`/people?words=${absurd}&role=king&programme=7`)).status).toBe(200);
  expect((await sue.get("/people?words=%25")).text).toContain("Nobody here fits that");
});

test("a former parent who became a supporter, then coordinator, shows all three (A24)", async () => {
  const seen = await sue.get(`/people/${house.people["ruth"]}`);
  for (const words of [
    /Coordinator · Harbrook Befriending/,
    /Supporter · Harbrook Befriending/,
    /Parent · Harbrook Befriending \d+ \w+ 2025 to/,
  ])
    expect(seen.text).toMatch(words);
});

test("a person is added once with her role, and told without a word about what this is", async () => {
  const sent = form();
  expect((await sue.post("/people", sent)).location).toBe(`/people/${sent.id}?done=added`);
  expect((await sue.post("/people", sent)).location).toBe(`/people/${sent.id}`);
  expect((await sue.get(`/people/${sent.id}`)).text).toContain("Supporter · Harbrook Befriending");
  await house.post();
  const letters = house.letters.filter(({ to }) => to === "nia@harbrook.example");
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).not.toMatch(/supporter|volunteer|baby|Nia/i);
});

test("staff are sent a link to set up how they sign in", async () => {
  const sent = form({
    name: "Owen Pugh",
    address: "owen@harbrook.example",
    role: "clinical-supervisor",
    programme: "",
  });
  await sue.post("/people", sent);
  await house.post();
  expect(house.letters.findLast(({ to }) => to === "owen@harbrook.example")?.text).toContain(
    "/sign-in/set-up/",
  );
  expect((await sue.postAndFollow(`/people/${sent.id}/invitation`)).text).toContain(
    "An invitation is on its way.",
  );
});

test("an address somebody has leads to her, not to a second account", async () => {
  const seen = await sue.post("/people", form({ address: "Grace@Harbrook.example" }));
  expect([seen.status, seen.text.includes("Somebody here already has this address.")]).toEqual([422, true]);
  expect(seen.html).toContain(`/people/${house.people["grace"]}`);
});

test("another role is given, and ended with a reason that stays", async () => {
  const chloe = `/people/${house.people["chloe"]}`;
  house.clock.forward({ minutes: 1 });
  expect((await sue.post(`${chloe}/roles`, { role: "supporter", programme: "" })).text).toContain(
    "Choose the programme this role is held in.",
  );
  const given = await sue.postAndFollow(`${chloe}/roles`, {
    role: "supporter",
    programme: house.programmes["befriending"] ?? "",
  });
  expect(given.text).toContain("The role is given");
  expect(
    (
      await sue.post(`${chloe}/roles`, {
        role: "supporter",
        programme: house.programmes["befriending"] ?? "",
      })
    ).location,
  ).toBe(`${chloe}?done=held`);
  const period = /roles\/([0-9a-f-]{36})\/ending/.exec((await sue.get(chloe)).html)?.[1];
  const to = `${chloe}/roles/${period}/ending`;
  expect((await sue.get(to)).text).toContain("The person can read this");
  expect((await sue.post(to, { why: "" })).status).toBe(422);
  expect((await sue.postAndFollow(to, { why: "She moved away." })).text).toContain("“She moved away.”");
});

test("the last administrator cannot end herself", async () => {
  const me = `/people/${house.people["sue"]}`;
  const period = /roles\/([0-9a-f-]{36})\/ending/.exec((await sue.get(me)).html)?.[1];
  const seen = await sue.post(`${me}/roles/${period}/ending`, { why: "Enough." });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain("Give another person the role of administrator first");
  expect((await sue.get("/people")).status).toBe(200);
});

test("whose role ends is signed out of it", async () => {
  const leanne = await house.as("leanne", "supporter");
  const her = `/people/${house.people["leanne"]}`;
  const period = /roles\/([0-9a-f-]{36})\/ending/.exec((await sue.get(her)).html)?.[1];
  await sue.post(`${her}/roles/${period}/ending`, { why: "Resting." });
  expect((await leanne.get("/me")).location).toMatch(/^\/sign-in/);
});

test.each([
  [{ name: "" }, "Enter the name"],
  [{ name: "12345" }, "must include a letter"],
  [{ address: "nobody" }, "Enter an email address like"],
  [{ role: "queen" }, "Choose a role."],
  [{ role: "parent", programme: "" }, "Choose the programme"],
  [{ role: "coordinator", programme: "00000000-0000-4000-8000-000000000000" }, "Choose the programme"],
])("adding somebody with %j is refused with its remedy and nothing is lost", async (changes, sentence) => {
  const seen = await sue.post(
    "/people",
    form({ address: "new@harbrook.example", ...(changes as Record<string, string>) }),
  );
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
  expect(seen.html).toContain(`value="${"name" in changes ? changes.name : "Nia Roberts"}"`);
});

test("a coordinator sees her programme’s people and changes nobody’s role; others do not come here", async () => {
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/people?words=chloe")).text).toContain("Chloe Baker");
  expect((await ruth.get(`/people/${house.people["chloe"]}`)).text).not.toContain("Give another role");
  expect((await ruth.post("/people", form())).status).toBe(403);
  const elsewhere = await addParent(house, "bea", "Bea Long", [], "birth");
  expect((await sue.get(`/people/${elsewhere}`)).status).toBe(200);
  expect((await ruth.get(`/people/${elsewhere}`)).status).toBe(404);
  expect((await ruth.get("/people?words=Bea")).text).toContain("Nobody here fits that");
  expect((await (await house.as("grace", "supporter")).get("/people")).status).toBe(403);
});

test("a safeguarding lead reads how to reach somebody safely; her look is on nobody’s list, and is kept", async () => {
  const kim = await house.as("kim", "safeguarding-lead");
  const seen = await kim.get(`/people/${house.people["chloe"]}`);
  expect(seen.text).toContain("Reaching her safely");
  expect(seen.text).toContain("07700 900411");
  expect(seen.html).not.toMatch(/safe-contact"[^>]*>Change/);
  const looked = await (await house.as("chloe", "parent")).get("/me/looked");
  expect(looked.text).toContain("opened your record");
  expect(looked.text).not.toContain("Kim");
  const kept = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("safeguarding_view").select(["page", "subject_person_id"]).execute(),
  );
  expect(kept).toContainEqual({ page: "person", subject_person_id: house.people["chloe"] });
});

test("row policies: role periods are seen by herself and the programme’s staff", async () => {
  const see = (person: string, role: string, programme: string | null) =>
    house.app.database.as(
      {
        person: house.people[person] ?? "",
        organisation: house.organisationId,
        role,
        programme: programme && (house.programmes[programme] ?? null),
      },
      (db) =>
        db
          .selectFrom("role_period")
          .select("id")
          .where("person_id", "=", house.people["bea"] ?? "")
          .execute(),
    );
  expect(await see("bea", "parent", null)).toHaveLength(1);
  expect(await see("ruth", "coordinator", "birth")).toHaveLength(1);
  expect(await see("ruth", "coordinator", "befriending")).toHaveLength(0);
  expect(await see("grace", "supporter", "birth")).toHaveLength(0);
  const kept = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("fact").select("kind").where("kind", "in", ["RoleBegan", "RoleEnded"]).execute(),
  );
  expect(kept.length).toBeGreaterThan(4);
});
