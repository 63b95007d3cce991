import { afterAll, beforeAll, expect, test } from "vitest";
import { addParent } from "../../../tests/add-parent.ts";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { newId, seal, system } from "../../platform/db/index.ts";

let house: House;
let chloe: Browser;
beforeAll(async () => {
  house = await openHouse();
  await addParent(house, "chloe", "Chloe Baker", ["07700 900411", "chloe@home.example"]);
  chloe = await house.as("chloe", "parent");
});
afterAll(() => house.close());

const said = (changes: Record<string, string | readonly string[]> = {}) => ({
  id: newId(),
  first: "text",
  second: "",
  third: "",
  days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  from: "08:00",
  to: "20:00",
  whoElse: "",
  voicemail: "no",
  safeWord: "",
  sender: "neutral",
  note: "",
  ...changes,
});

async function owe(urgent = false): Promise<string> {
  return house.app.database.as(system(house.organisationId), async (db) => {
    const row = await db
      .insertInto("message")
      .values({
        organisation_id: house.organisationId,
        programme_id: null,
        to_person_id: house.people["chloe"] ?? "",
        to_address: null,
        template: "test",
        subject: "Hello",
        body: seal(db, "A message."),
        link: null,
        channel: null,
        sent_to: null,
        why: null,
        not_before: null,
        created_at: house.clock.now,
        sent_at: null,
        ends_at: null,
        urgent,
        about_id: null,
        once_key: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return row.id;
  });
}

const messageOf = async (id: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("message").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
  );

test("each save ends the old answer and begins a new one; the same form twice begins one", async () => {
  const form = said({ whoElse: "Her partner’s mum" });
  expect((await chloe.post("/me/safe-contact", form)).location).toBe("/me/safe-contact?done=saved");
  expect((await chloe.post("/me/safe-contact", form)).location).toBe("/me/safe-contact?done=same");
  house.clock.forward({ days: 1 });
  chloe = await house.as("chloe", "parent");
  expect((await chloe.postAndFollow("/me/safe-contact", said({ first: "email" }))).text).toContain(
    "You said: an email, nothing else",
  );
  const seen = await chloe.get("/me/safe-contact");
  expect(seen.text).toContain("yesterday at 9am to today at 9am");
  expect(seen.text).toContain("Her partner’s mum");
});

test("outside her hours a message waits, and staff see why; inside them it goes, by her way, from a neutral sender", async () => {
  await chloe.post("/me/safe-contact", said({ first: "text", from: "10:00", to: "12:00" }));
  const id = await owe();
  await house.post();
  expect(await messageOf(id)).toMatchObject({
    state: "owed",
    why: "waiting for her safe hours",
    not_before: new Date("2026-08-05T10:00:00+01:00"),
  });
  house.clock.forward({ hours: 1 });
  await house.post();
  expect(await messageOf(id)).toMatchObject({ state: "sent", channel: "text", sent_to: "+447700900411" });
  expect(house.letters.at(-1)).toMatchObject({ from: "Messages", to: "+447700900411" });
});

test("a sign-in link goes at once", async () => {
  house.clock.forward({ hours: 12 });
  const visitor = house.visitor();
  await visitor.post("/sign-in", { address: "chloe@home.example" });
  const before = house.letters.length;
  await house.post();
  expect(house.letters.length).toBe(before + 1);
  expect(house.letters.at(-1)?.text).toContain("/sign-in/link/");
});

test("only a call: nothing is written, even what is urgent, and staff read what to do", async () => {
  chloe = await house.as("chloe", "parent");
  await chloe.post("/me/safe-contact", said({ first: "call" }));
  for (const id of [await owe(), await owe(true)]) {
    await house.post();
    expect(await messageOf(id)).toMatchObject({
      state: "withheld",
      why: "this person asked for calls only, so nothing is written: call instead",
    });
  }
});

test("the first way without an address is passed over; no address at all says so", async () => {
  await chloe.post("/me/safe-contact", said({ first: "email", second: "text" }));
  const addresses = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("address")
      .select(["id", "kind"])
      .where("person_id", "=", house.people["chloe"] ?? "")
      .execute(),
  );
  await chloe.post(`/me/addresses/${addresses.find(({ kind }) => kind === "email")?.id}/ending`);
  await chloe.post("/me/safe-contact", said({ first: "email", second: "text", from: "00:00", to: "00:00" }));
  const id = await owe();
  await house.post();
  expect(await messageOf(id)).toMatchObject({ state: "sent", channel: "text" });
  await chloe.post("/me/safe-contact", said({ first: "email", from: "00:00", to: "00:00" }));
  const other = await owe();
  await house.post();
  expect(await messageOf(other)).toMatchObject({
    state: "withheld",
    why: "no e-mail address is known: call, or ask how to write",
  });
  const last = addresses.find(({ kind }) => kind === "phone")?.id;
  expect((await chloe.post(`/me/addresses/${last}/ending`)).text).toContain("Add another first");
});

test("a number she adds is used only once she has opened the link sent there", async () => {
  expect((await chloe.post("/me/addresses", { address: "chloe.new@home.example" })).location).toBe(
    "/me/safe-contact?done=sent",
  );
  expect((await chloe.get("/me/safe-contact")).text).not.toContain("chloe.new@home.example");
  await house.post();
  const link =
    /\/me\/addresses\/confirm\/\S+/.exec(
      house.letters.findLast(({ to }) => to === "chloe.new@home.example")?.text ?? "",
    )?.[0] ?? "";
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(link)).status).toBe(410);
  expect((await chloe.get(link)).text).toContain("Use chloe.new@home.example?");
  expect((await chloe.postAndFollow(link)).text).toContain(
    "chloe.new@home.example You opened a link sent there",
  );
  expect((await chloe.post(link)).status).toBe(410);
});

test("an address somebody else here uses is not taken over, and a stranger’s is not guessed at", async () => {
  expect((await chloe.post("/me/addresses", { address: "grace@harbrook.example" })).location).toBe(
    "/me/safe-contact?done=sent",
  );
  await house.post();
  const link =
    /\/me\/addresses\/confirm\/\S+/.exec(
      house.letters.findLast(({ to }) => to === "grace@harbrook.example")?.text ?? "",
    )?.[0] ?? "";
  const seen = await chloe.post(link);
  expect(seen.status).toBe(409);
  expect(seen.text).toContain("Somebody else here already uses this");
});

test("a coordinator writes down what she said, and the page says who did", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const at = `/people/${house.people["chloe"]}/safe-contact`;
  expect((await ruth.get(at)).text).toContain("She said: an email");
  await ruth.post(at, said({ first: "call", note: "Ring twice." }));
  const seen = await chloe.get("/me/safe-contact");
  expect(seen.text).toContain("Ring twice.");
  expect(seen.text).toContain("Written down by Ruth Adeyemi.");
  expect(
    (await ruth.post(`/people/${house.people["chloe"]}/addresses`, { address: "07700 900412" })).status,
  ).toBe(303);
  expect((await ruth.get(at)).text).toContain("07700 900412 No link opened there yet");
});

test("a coordinator does not answer for a colleague, and a supporter for nobody", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const sue = `/people/${house.people["sue"]}/safe-contact`;
  expect((await ruth.post(sue, said())).text).toContain("Staff say for themselves");
  const amina = await house.as("amina", "supporter");
  expect((await amina.get(`/people/${house.people["chloe"]}/safe-contact`)).status).toBe(403);
});

test("row policies: hers and her coordinators’, and nobody else’s", async () => {
  const see = (person: string, role: string, programme: string | null) =>
    house.app.database.as(
      { person: house.people[person] ?? "", organisation: house.organisationId, role, programme },
      (db) =>
        db
          .selectFrom("safe_contact")
          .select("id")
          .where("person_id", "=", house.people["chloe"] ?? "")
          .execute(),
    );
  const there = (await see("chloe", "parent", null)).length;
  expect(there).toBeGreaterThan(3);
  expect(await see("ruth", "coordinator", house.programmes["befriending"] ?? null)).toHaveLength(there);
  expect(await see("ruth", "coordinator", house.programmes["birth"] ?? null)).toHaveLength(0);
  expect(await see("amina", "supporter", house.programmes["befriending"] ?? null)).toHaveLength(0);
  expect(await see("juno", "referrer", null)).toHaveLength(0);
  expect(await see("kim", "safeguarding-lead", null)).toHaveLength(there);
});

test.each([
  ["nothing chosen", { first: "", second: "", third: "" }, "Choose at least one way"],
  ["a way that is not one", { first: "pigeon" }, "Choose at least one way"],
  ["no day", { days: [] }, "Choose at least one day"],
  ["an hour that is none", { from: "25:00" }, "Choose from when it is safe"],
  ["SQL for an hour", { to: "'; drop table person; --" }, "Choose until when it is safe"],
  ["a note of 10,000 letters", { note: "é".repeat(10_000) }, "must be 1,000 characters or fewer"],
  ["a safe word that is a novel", { safeWord: "w".repeat(101) }, "must be 100 characters or fewer"],
])("%s is said beside the field and nothing typed is lost", async (_what, changes, sentence) => {
  const seen = await chloe.post(
    "/me/safe-contact",
    said({ whoElse: "<b>my sister</b> \u202Egnp", ...changes }),
  );
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
  expect(seen.html).toContain("&lt;b&gt;my sister&lt;/b&gt;");
});

test.each([
  ["", "Enter a mobile number or an email address."],
  ["not@", "Enter an email address in the correct format"],
  ["12", "Enter a phone number like"],
  ["01632 960 001", "A link cannot reach a landline"],
])("an address typed as “%s” is refused with its remedy", async (address, sentence) => {
  const seen = await chloe.post("/me/addresses", { address });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
});

test("two answers sent at the same moment: one holds, nothing breaks", async () => {
  const [one, other] = [said({ note: "First." }), said({ note: "Second." })];
  const answers = await Promise.all([
    chloe.post("/me/safe-contact", one),
    chloe.post("/me/safe-contact", other),
    chloe.post("/me/safe-contact", one),
  ]);
  for (const { status } of answers) expect([303, 409]).toContain(status);
  const live = await house.app.database.as(system(house.organisationId), (db) =>
    db
      .selectFrom("safe_contact")
      .select("note")
      .where("person_id", "=", house.people["chloe"] ?? "")
      .where("ended_at", "is", null)
      .execute(),
  );
  expect(live).toHaveLength(1);
});
