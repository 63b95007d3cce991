import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { sendReferral } from "../../../tests/send-referral.ts";
import { newId, system } from "../../platform/db/index.ts";

let house: House;
let dela: Browser;
let ruth: Browser;
let phones = 300;
beforeAll(async () => {
  house = await openHouse();
  dela = await house.as("juno", "referrer");
  ruth = await house.as("ruth", "coordinator");
});
afterAll(() => house.close());

const inside = <T>(work: Parameters<typeof house.app.database.as<T>>[1]): Promise<T> =>
  house.app.database.as(system(house.organisationId), work);
const row = (id: string) =>
  inside((db) => db.selectFrom("referral").selectAll().where("id", "=", id).executeTakeFirstOrThrow());
const kinds = async (id: string): Promise<string[]> =>
  (
    await inside((db) =>
      db.selectFrom("fact").select("kind").where("subject_id", "=", id).orderBy("id").execute(),
    )
  ).map(({ kind }) => kind);
const consents = async (personId: string | null): Promise<string[]> =>
  (
    await inside((db) =>
      db
        .selectFrom("consent")
        .select("purpose")
        .where("person_id", "=", personId ?? "")
        .where("ended_at", "is", null)
        .orderBy("purpose")
        .execute(),
    )
  ).map(({ purpose }) => purpose);

async function invite(name: string, waits = "no"): Promise<{ id: string; phone: string }> {
  phones += 1;
  const id = await sendReferral(dela, {
    name,
    phone: `07700 900${phones}`,
    reasons: ["newHere", "domesticAbuse"],
  });
  await ruth.post(`/referrals/${id}/acceptance`, { waits });
  return { id, phone: `+447700900${phones}` };
}

async function asHer(id: string): Promise<Browser> {
  return house.as((await row(id)).person_id ?? "", "parent");
}

const yes = {
  consents: ["support", "sharing-with-referrer"],
  "wish-ageBand": "like",
  "hers-ageBand": "25 to 34",
  "wish-faith": "different",
  "hers-faith": "Muslim",
  "wish-breastfeeding": "any",
  words: "Somebody calm.",
  availability: ["tue-morning", "thu-evening"],
  contactKinds: ["out", "phone"],
};

test("the message leads to a link of her own, and then to the question; the door says nothing of either", async () => {
  const { id, phone } = await invite("Nadia Haddad");
  await house.post();
  const letter = house.letters.find(({ to }) => to === phone);
  const link = /\/invitation\/\S+/.exec(letter?.text ?? "")?.[0] ?? "";
  expect(link).toBe(`/invitation/${id}`);
  const browser = house.visitor();
  const door = await browser.get(link);
  expect(door.status).toBe(200);
  expect(door.text).not.toMatch(/Nadia|support|baby|midwife|Befriending/i);
  const unknown = await browser.get(`/invitation/${newId()}`);
  expect(unknown.text).toBe(door.text);
  expect((await browser.post(`/invitation/${newId()}`)).status).toBe(200);
  await browser.post(link);
  await house.post();
  const signIn =
    /\/sign-in\/link\/\S+/.exec(house.letters.findLast(({ to }) => to === phone)?.text ?? "")?.[0] ?? "";
  expect((await browser.post(signIn)).location).toBe("/agreement");
  const question = await browser.get("/agreement");
  expect(question.text).toContain("Would you like this?");
  expect(question.text).toContain("Dela Mensah");
});

test("B17: she reads the offer and what we were told before she is asked; delicate things only behind a tap", async () => {
  const { id } = await invite("Ines Prado");
  const seen = await (await asHer(id)).get("/agreement");
  expect(seen.text).toContain("Harbrook Befriending");
  expect(seen.text).toContain("You can stop at any time");
  expect(seen.text).toContain("You are new around here");
  const [open, quiet] = seen.html.split("There is more, to read when you are on your own");
  expect(open).not.toContain("someone close to you");
  expect(quiet).toContain("someone close to you");
});

test("B9, B10: her yes keeps what she agreed to as periods and what she would like, and tells whoever she lets know", async () => {
  const { id } = await invite("Farah Aziz");
  const her = await asHer(id);
  const without = await her.post("/agreement/yes", { ...yes, consents: [] });
  expect(without.status).toBe(422);
  expect(without.text).toContain("Tick the first one, so that we may support you");
  expect(without.html).toContain("Somebody calm.");
  expect((await her.post("/agreement/yes", yes)).location).toBe("/agreement/answered?said=yes");
  const referral = await row(id);
  expect(referral.state).toBe("agreed");
  expect(await consents(referral.person_id)).toEqual(["sharing-with-referrer", "support"]);
  const wishes = await inside((db) =>
    db
      .selectFrom("wishes")
      .selectAll()
      .where("person_id", "=", referral.person_id ?? "")
      .executeTakeFirstOrThrow(),
  );
  expect(wishes).toMatchObject({
    attributes: [
      { attribute: "ageBand", wish: "like", words: "25 to 34" },
      { attribute: "faith", wish: "different", words: "Muslim" },
    ],
    words: "Somebody calm.",
    availability: ["tue-morning", "thu-evening"],
    contact_kinds: ["out", "phone"],
  });
  expect(await kinds(id)).toEqual(["ReferralSent", "ReferralAccepted", "ParentInvited", "ParentAgreed"]);
  expect((await her.post("/agreement/yes", yes)).status).toBe(303);
  expect((await dela.get(`/referrals/${id}`)).text).toContain("She said yes");
  expect((await ruth.get(`/referrals/${id}`)).text).toContain("Waiting 0 days for a match");
});

test("said that there is a wait, her yes puts her on the waiting list; later the coordinator can put her there", async () => {
  const first = await invite("Wanda Lis", "yes");
  expect((await (await asHer(first.id)).get("/agreement")).text).toContain("There is a wait just now");
  await (await asHer(first.id)).post("/agreement/yes", { consents: "support" });
  expect((await row(first.id)).state).toBe("waiting");
  const second = await invite("Vera Ost");
  await (await asHer(second.id)).post("/agreement/yes", { consents: "support" });
  expect((await ruth.postAndFollow(`/referrals/${second.id}/waiting`)).text).toContain(
    "She is on the waiting list, and has been told",
  );
  expect((await row(second.id)).state).toBe("waiting");
});

test("no needs no reason; the referrer hears nothing she has not allowed, and she can come back", async () => {
  const { id } = await invite("Gwen Rees");
  const her = await asHer(id);
  expect((await her.post("/agreement/no")).status).toBe(422);
  const seen = await her.postAndFollow("/agreement/no", { answer: "not now" });
  expect(seen.text).toContain("Whenever you are ready");
  expect((await row(id)).state).toBe("stopped");
  expect((await dela.get(`/referrals/${id}`)).text).toContain("From here on she decides what you hear");
  expect((await her.get("/agreement")).text).toContain("You can change your mind");
  await her.post("/agreement/no", { answer: "no", tell: "yes" });
  expect((await dela.get(`/referrals/${id}`)).text).toContain("It is not going ahead for now");
  await her.post("/agreement/yes", { consents: "support" });
  expect((await row(id)).state).toBe("agreed");
  expect(await kinds(id)).toEqual([
    "ReferralSent",
    "ReferralAccepted",
    "ParentInvited",
    "ParentSaidNotNow",
    "ParentSaidNo",
    "ParentAgreed",
  ]);
});

test("she changes her wishes; taking back that we support her stops it, and it stays hers to take up again", async () => {
  const { id } = await invite("Lowri Hughes");
  const her = await asHer(id);
  expect((await her.get("/wishes")).location).toBe("/agreement");
  await her.post("/agreement/yes", yes);
  const form = await her.get("/wishes");
  expect(form.html).toContain("Somebody calm.");
  expect((await her.postAndFollow("/wishes", { ...yes, words: "Somebody who laughs." })).text).toContain(
    "Saved",
  );
  expect((await her.get("/wishes")).html).toContain("Somebody who laughs.");
  await her.post("/me/consents", {
    act: "withdraw",
    purpose: "support",
    programme: house.programmes["befriending"] ?? "",
    sure: "yes",
  });
  expect((await row(id)).state).toBe("stopped");
  expect((await her.get("/wishes")).location).toBe("/agreement");
});

test("A24: a supporter who is asked as a parent is told to answer as one", async () => {
  const id = await sendReferral(dela, {
    name: "Amina Yusuf",
    phone: "07700 900399",
    email: "amina@harbrook.example",
  });
  await ruth.post(`/referrals/${id}/acceptance`, { waits: "no" });
  expect((await row(id)).person_id).toBe(house.people["amina"]);
  const supporter = await house.as("amina", "supporter");
  const seen = await supporter.get("/agreement");
  expect(seen.status).toBe(200);
  expect(seen.text).toContain("Answer as a parent");
  const parent = await house.as("amina", "parent");
  expect((await parent.get("/agreement")).text).toContain("Would you like this?");
});

test("what she typed and did not send is there when she comes back, and gone once it is sent", async () => {
  const { id } = await invite("Bryn Eira");
  const her = await asHer(id);
  await her.post("/drafts/agreement", { ...yes, words: "Half a sentence" });
  expect((await her.get("/agreement/yes")).html).toContain("Half a sentence");
  await her.post("/agreement/yes", yes);
  await her.post("/me/consents", {
    act: "withdraw",
    purpose: "support",
    programme: house.programmes["befriending"] ?? "",
    sure: "yes",
  });
  expect((await her.get("/agreement/yes")).html).not.toContain("Half a sentence");
});
