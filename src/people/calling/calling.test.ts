import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { openPair } from "../../../tests/pair.ts";
import { newId, system } from "../../platform/db/index.ts";

let house: House;
let path: string;
let parentId: string;
let chloe: Browser;
let amina: Browser;
let ruth: Browser;
beforeAll(async () => {
  house = await openHouse();
  const pair = await openPair(house);
  parentId = pair.parentId;
  house.people["chloe"] = parentId;
  path = `/people/${parentId}/call`;
  [chloe, amina, ruth] = [
    await house.as("chloe", "parent"),
    await house.as("amina", "supporter"),
    await house.as("ruth", "coordinator"),
  ];
  await house.app.database.as(system(house.organisationId), (db) =>
    db
      .insertInto("address")
      .values({
        organisation_id: house.organisationId,
        person_id: parentId,
        kind: "phone",
        value: "+447700900411",
        verified_at: house.clock.now,
        began_at: house.clock.now,
        ended_at: null,
      })
      .execute(),
  );
  await chloe.post("/me/safe-contact", {
    id: newId(),
    first: "call",
    from: "08:00",
    to: "15:00",
    days: ["mon", "tue", "wed", "thu", "fri"],
    safeWord: "bluebell",
  });
});
afterAll(() => house.close());

test("in her hours: first how it is safe, then the number, for whoever coordinates", async () => {
  const seen = await ruth.get(path);
  expect(seen.text).toContain("It is safe to call now.");
  expect(seen.text).toContain("bluebell");
  expect(seen.html).toContain('href="tel:+447700900411"');
  expect((await chloe.get("/me/looked")).text).toContain("opened how it is safe to call you");
});

test("a supporter sees how to reach her, and her number only where the programme shares it and she agreed", async () => {
  const number = /07700 ?900 ?411|7700900411/;
  const share = (on: boolean) =>
    house.app.database.as(system(house.organisationId), async (db) => {
      const programme = await db
        .selectFrom("programme")
        .select("settings")
        .where("id", "=", house.programmes["befriending"] ?? "")
        .executeTakeFirstOrThrow();
      await db
        .updateTable("programme")
        .set({ settings: JSON.stringify({ ...programme.settings, sharePersonalContact: on }) })
        .where("id", "=", house.programmes["befriending"] ?? "")
        .execute();
    });
  const seen = async () => (await amina.get(path)).html;
  await share(false);
  expect(await seen()).toContain("bluebell");
  expect(await seen()).not.toMatch(number);
  await share(true);
  expect(await seen()).not.toMatch(number);
  await chloe.post("/me/consents", { purpose: "number-with-supporter", act: "give" });
  expect(await seen()).toMatch(number);
  await share(false);
  expect(await seen()).not.toMatch(number);
  expect((await (await house.as("grace", "supporter")).get(path)).status).toBe(404);
});

test("outside her hours: a gentle no, and a reason to go on, which is kept and hers to read", async () => {
  house.clock.forward({ hours: 9 });
  ruth = await house.as("ruth", "coordinator");
  const seen = await ruth.get(path);
  expect(seen.text).toContain("Not now, please. Chloe can be called from tomorrow at 8am.");
  expect(seen.html).not.toContain("tel:+44");
  const empty = await ruth.post(path, { id: newId(), why: " " });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Write why it cannot wait");
  const goesOn = await ruth.postAndFollow(path, { id: newId(), why: "Her visit tomorrow morning is off." });
  expect(goesOn.html).toContain('href="tel:+447700900411"');
  const kept = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("call_made").selectAll().execute(),
  );
  expect(kept).toMatchObject([{ outside: "hours", why: "Her visit tomorrow morning is off." }]);
  const because = `${path}?because=${kept[0]?.id}`;
  expect((await (await house.as("kim", "safeguarding-lead")).get(because)).html).not.toContain("tel:+44");
  house.clock.forward({ minutes: 20 });
  expect((await ruth.get(because)).html).not.toContain("tel:+44");
});
