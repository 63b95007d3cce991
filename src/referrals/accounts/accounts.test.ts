import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import type { Browser } from "../../../tests/browser.ts";
import { newId, system } from "../../platform/db/index.ts";
import { typedReferral } from "../refer/typed.sample.ts";

let house: House;
let ruth: Browser;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  ruth = await house.as("ruth", "coordinator");
});
afterAll(() => house.close());

const asks = (email: string) => ({
  id: newId(),
  name: "Idris Cole",
  role: "GP",
  team: "Harbrook Surgery",
  email,
  programme: house.programmes["befriending"] ?? "",
});

async function linkTo(email: string): Promise<string> {
  await house.post();
  const letter = house.letters.findLast(({ to }) => to === email);
  return /\/refer\/account\/proof\/\S+/.exec(letter?.text ?? "")?.[0] ?? "";
}

test("a professional proves her address, a coordinator lets her in, and she refers", async () => {
  const idris = house.visitor();
  expect((await idris.get("/refer/account")).text).toContain("Ask for an account to refer people");
  expect((await idris.post("/refer/account", asks("idris@gp.example"))).location).toBe("/refer/account/sent");
  expect((await ruth.get("/referrals/accounts")).text).not.toContain("Idris Cole");
  const link = await linkTo("idris@gp.example");
  expect((await idris.get(link)).text).toContain("Is it you, Idris Cole?");
  expect((await idris.post(link)).text).toContain("A person looks at it now");
  expect((await idris.post(link)).status).toBe(410);
  const list = await ruth.get("/referrals/accounts");
  expect(list.text).toContain("Idris Cole GP, Harbrook Surgery");
  const at = /\/referrals\/accounts\/[0-9a-f-]{36}/.exec(list.html)?.[0] ?? "";
  expect((await ruth.get(at)).text).toContain("idris@gp.example");
  expect((await ruth.postAndFollow(`${at}/approval`)).text).toContain("They can refer now");
  expect((await ruth.post(`${at}/approval`)).location).toBe("/referrals/accounts?done=approved");
  const late = await ruth.post(`${at}/refusal`, { why: "Changed our minds." });
  expect(late.status).toBe(409);
  expect(late.text).toContain("This account was approved already");
  await house.post();
  expect(house.letters.findLast(({ to }) => to === "idris@gp.example")?.text).toContain(
    "Your account is ready.",
  );
  const person = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("address")
      .select("person_id")
      .where("value", "=", "idris@gp.example")
      .executeTakeFirstOrThrow(),
  );
  const signedIn = await house.as(person.person_id, "referrer");
  const start = await signedIn.get("/refer");
  const form = await signedIn.get(start.location ?? "");
  expect(form.html).toContain('value="Harbrook Surgery"');
});

test("where the domain is trusted she is let in at once, signed in, and only as a referrer", async () => {
  expect((await ruth.post("/referrals/accounts/domains", { domain: "@nhs-trust.example" })).location).toBe(
    "/referrals/accounts?done=allowed",
  );
  expect((await ruth.get("/referrals/accounts")).text).toContain("@nhs-trust.example");
  const mena = house.visitor();
  await mena.post("/refer/account", asks("mena@midwives.nhs-trust.example"));
  expect((await mena.post(await linkTo("mena@midwives.nhs-trust.example"))).location).toBe("/refer");
  expect((await mena.get("/refer")).status).toBe(303);
  expect((await mena.get("/board")).status).not.toBe(200);
  expect((await ruth.get("/referrals/accounts")).text).toContain("Nobody is waiting");
  await ruth.post("/referrals/accounts/domains/ending", { domain: "nhs-trust.example" });
  const late = house.visitor();
  await late.post("/refer/account", asks("late@nhs-trust.example"));
  expect((await late.post(await linkTo("late@nhs-trust.example"))).text).toContain(
    "A person looks at it now",
  );
});

test("a staff member's own address opens only the referrer's role, never hers as staff", async () => {
  await ruth.post("/referrals/accounts/domains", { domain: "harbrook.example" });
  const somebody = house.visitor();
  await somebody.post("/refer/account", asks("ruth@harbrook.example"));
  expect((await somebody.post(await linkTo("ruth@harbrook.example"))).location).toBe("/refer");
  expect((await somebody.get("/referrals/accounts")).status).toBe(403);
});

test("refused with a sentence, which she reads", async () => {
  const browser = house.visitor();
  await browser.post("/refer/account", asks("who@nowhere.example"));
  await browser.post(await linkTo("who@nowhere.example"));
  const at =
    /\/referrals\/accounts\/[0-9a-f-]{36}/.exec(
      (await ruth.get("/referrals/accounts")).html.split("who@nowhere.example")[1] ?? "",
    )?.[0] ?? "";
  expect((await ruth.post(`${at}/refusal`, { why: " " })).text).toContain(
    "Say why not, in a sentence they can act on.",
  );
  expect(
    (await ruth.postAndFollow(`${at}/refusal`, { why: "The surgery does not know you." })).text,
  ).toContain("They have been told, in your words.");
  expect((await ruth.post(`${at}/approval`)).text).toContain("This request was refused already.");
  await house.post();
  expect(house.letters.findLast(({ to }) => to === "who@nowhere.example")?.text).toContain(
    "The surgery does not know you.",
  );
});

test("the same form sent twice sends one link; a link ends after 48 hours; an unknown one says so", async () => {
  const browser = house.visitor();
  const form = asks("slow@trust.example");
  await browser.post("/refer/account", form);
  await browser.post("/refer/account", form);
  const link = await linkTo("slow@trust.example");
  expect(house.letters.filter(({ to }) => to === "slow@trust.example")).toHaveLength(1);
  house.clock.forward({ hours: 49 });
  expect((await browser.post(link)).text).toContain("It worked for 48 hours, and they are over.");
  expect((await browser.get("/refer/account/proof/abc")).text).toContain("We do not know this link.");
});

test.each([
  [
    "nothing",
    { name: "", role: "", team: "", email: "" },
    ["Enter your name", "Enter your role", "Enter your team", "Enter an email address"],
  ],
  ["an address that is none", { email: "idris at gp" }, ["without spaces"]],
  ["a name of 100 kB", { name: "x".repeat(100_000) }, ["200 characters or fewer"]],
  ["a programme that is not there", { programme: newId() }, ["Choose the programme"]],
])("%s is answered with a sentence", async (_what, more, sentences) => {
  const seen = await house.visitor().post("/refer/account", { ...asks("x@trust.example"), ...more });
  expect(seen.status).toBe(422);
  for (const sentence of sentences) expect(seen.text).toContain(sentence);
});

test.each(["gmail.com", "", "not a domain", "yahoo.co.uk"])(
  "the domain “%s” is not let in",
  async (domain) => {
    const seen = await ruth.post("/referrals/accounts/domains", { domain });
    expect(seen.status).toBe(422);
    expect(seen.text).toMatch(/Anybody can have an address there|Enter the part after the @/);
  },
);

test("a referrer cannot read who else asks", async () => {
  const dela = await house.as("juno", "referrer");
  await dela.post(`/refer/${newId()}`, typedReferral);
  expect((await dela.get("/referrals/accounts")).status).toBe(403);
  const programme = house.programmes["befriending"] ?? "";
  const see = (role: string, person: string) =>
    house.app.database.as({ person, organisation: house.organisationId, role, programme }, (db) =>
      db.selectFrom("professional_request").select("id").execute(),
    );
  expect((await see("coordinator", house.people["ruth"] ?? "")).length).toBeGreaterThan(0);
  expect(await see("referrer", house.people["juno"] ?? "")).toEqual([]);
});
