import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import { newId, sealJson, system } from "../../platform/db/index.ts";
import { typedReferral } from "../refer/typed.sample.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const open = "/offers/harbrook/befriending";
const closed = "/offers/harbrook/mums-online";
const rows = (name: string) =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("referral").selectAll().where("name", "=", name).execute(),
  );

test("what is offered is found without signing in, by people and by search engines (B17)", async () => {
  const visitor = house.visitor();
  const all = await visitor.get("/offers");
  expect(all.text).toContain("Harbrook Befriending");
  expect(all.html).not.toContain("noindex");
  const one = await visitor.get(open);
  expect(one.text).toContain("It is free.");
  expect(one.text).toContain("Ask for this support");
  expect(one.html).not.toContain("noindex");
  expect((await visitor.get("/sign-in")).html).toContain("noindex");
});

test("search engines are told where the offers are, and nothing else", async () => {
  expect((await house.visitor().get("/robots.txt")).html).toContain("Disallow: /");
  const map = (await house.visitor().get("/sitemap.xml")).html;
  expect(map).toContain(`${open}</loc>`);
  expect(map).not.toContain("/referrals");
});

test("the page to print writes the address and the numbers out", async () => {
  const seen = await house.visitor().get(`${open}/print`);
  expect(seen.text).toMatch(/https?:\/\/\S+\/offers\/harbrook\/befriending/);
  expect(seen.text).toContain("01632 960 140");
});

test("a parent asks for herself without an account, once however often she presses (C24)", async () => {
  const visitor = house.visitor();
  const form = { ...typedReferral, id: newId(), name: "Sofia Ramos" };
  expect((await visitor.get(`${open}/ask`)).text).toContain("How it is safe to reach you");
  expect((await visitor.post(`${open}/ask`, form)).location).toBe(`${open}/ask/sent`);
  const seen = await visitor.postAndFollow(`${open}/ask`, form);
  expect(seen.text).toContain("Thank you. We have what you wrote.");
  expect(seen.text).not.toContain("Sofia");
  const kept = await rows("Sofia Ramos");
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({
    source: "self",
    sent_by: null,
    agreed_how: "herself",
    state: "sent",
    reasons: [],
    note: null,
  });
});

test("who was missed finds what takes her now, and the referral says so (C24)", async () => {
  const visitor = house.visitor();
  expect((await visitor.get("/missed")).text).toContain("it is not too late to ask");
  expect((await visitor.post("/missed", {})).text).toContain(
    "Enter the due date, or the baby’s date of birth.",
  );
  const found = await visitor.post("/missed", {
    "dueOn-day": "20",
    "dueOn-month": "10",
    "dueOn-year": "2026",
  });
  expect(found.html).toContain(`${open}/ask?missed=yes`);
  expect(found.html).not.toContain(`${closed}/ask`);
  expect((await visitor.get(`${open}/ask?missed=yes`)).html).toContain('name="missed"');
  await visitor.post(`${open}/ask`, { ...typedReferral, id: newId(), name: "Bex Dawson", missed: "yes" });
  expect(await rows("Bex Dawson")).toMatchObject([{ source: "missed" }]);
});

test("nobody asks her way into a closed group: no form, and a post does nothing (A4)", async () => {
  const visitor = house.visitor();
  expect((await visitor.get(closed)).html).not.toContain(`${closed}/ask`);
  const form = await visitor.get(`${closed}/ask`);
  expect(form.status).toBe(403);
  expect(form.html).not.toContain("<form action");
  const seen = await visitor.post(`${closed}/ask`, { ...typedReferral, id: newId(), name: "Not Invited" });
  expect(seen.status).toBe(403);
  expect(seen.text).toContain(
    "This group is joined only through a midwife, health visitor, GP or another professional.",
  );
  expect(await rows("Not Invited")).toEqual([]);
});

test("a visitor reads no referral, and writes none past the form", async () => {
  const actor = { person: null, organisation: house.organisationId, role: "visitor", programme: null };
  await house.visitor().post(`${open}/ask`, { ...typedReferral, id: newId(), name: "To See" });
  expect(await rows("To See")).toHaveLength(1);
  expect(
    await house.app.database.as(actor, (db) => db.selectFrom("referral").select("id").execute()),
  ).toEqual([]);
  const write = house.app.database.as(actor, (db) =>
    db
      .insertInto("referral")
      .values({
        id: newId(),
        organisation_id: house.organisationId,
        programme_id: house.programmes["befriending"] ?? "",
        source: "self",
        state: "sent",
        sent_at: new Date(),
        name: "x",
        agreed_how: "herself",
        safe_contact: sealJson(db, {}),
        access_needs: sealJson(db, {}),
      })
      .execute(),
  );
  await expect(write).rejects.toThrow(/row-level security/);
});

test.each([
  "/offers/elsewhere",
  "/offers/harbrook/nothing",
  "/offers/elsewhere/befriending",
  "/offers/harbrook/nothing/ask",
])("%s is not there", async (path) => {
  expect((await house.visitor().get(path)).status).toBe(404);
});
