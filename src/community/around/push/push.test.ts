import { afterEach, beforeEach, expect, test } from "vitest";
import { doAround, writeAs } from "../../../../tests/around.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { onServer } from "../../../../tests/on-server.ts";
import { carrierHost, openCarrier, type Carrier } from "../../../../tests/push-carrier.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { newId, seal } from "../../../platform/db/index.ts";
import { AROUND_REFUSALS } from "../refusals.ts";
import { keepPushes } from "../mine/wish-store.ts";
import { isCarrier } from "./phone.ts";

let house: House;
let mums: OpenedSpace;
let carrier: Carrier;

beforeEach(async () => {
  house = await openHouse();
  mums = await openSpace(house);
  carrier = await openCarrier();
});
afterEach(async () => {
  await carrier.close();
  await house.close();
});

const keys = {
  p256dh: "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM",
  auth: "tBHItJI5svbpez7KI4CCXg",
};

/** A phone that is reached at our own carrier, as no browser could say. */
async function phoneOf(short: string): Promise<string> {
  const id = newId();
  const personId = house.people[short] ?? "";
  await doAround(house, { personId, role: "parent" }, async (as) => {
    await keepPushes(as, mums.id, true);
    await as.db
      .insertInto("push_phone")
      .values({
        id,
        organisation_id: house.organisationId,
        person_id: personId,
        address: seal(as.db, `https://${carrierHost}/${id}`),
        address_hash: id,
        p256dh: seal(as.db, keys.p256dh),
        auth: seal(as.db, keys.auth),
        made_at: house.clock.now,
      })
      .execute();
  });
  return id;
}

/** What is due is queued, and what was queued is done. */
async function deliver(phones: readonly string[]): Promise<void> {
  const before = await queued();
  await house.work("community-digest");
  const now = await queued();
  for (const phoneId of phones)
    for (let n = before.get(phoneId) ?? 0; n < (now.get(phoneId) ?? 0); n += 1)
      await house.work("send-push", { phoneId });
}
async function queued(): Promise<Map<string, number>> {
  const { rows } = await onServer(house.ownerUrl, (client) =>
    client.query<{ id: string; n: number }>(
      "select data->>'phoneId' id, count(*)::int n from pgboss.job where name = 'send-push' group by 1",
    ),
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}

test("something was written: one push without words, some minutes later, and no other for hours", async () => {
  const phone = await phoneOf("chloe");
  await writeAs(house, mums, "priya", "Very secret", { nameHidden: true });
  await writeAs(house, mums, "priya", "And more");
  await deliver([phone]);
  expect(carrier.heard).toHaveLength(0);
  house.clock.forward({ minutes: 6 });
  await deliver([phone]);
  await deliver([phone]);
  expect(carrier.heard).toHaveLength(1);
  expect(carrier.heard[0]?.body).toHaveLength(0);
  expect(carrier.heard[0]?.headers.authorization).toMatch(/^vapid t=/);
  expect(JSON.stringify(carrier.heard)).not.toMatch(/secret|priya|harbrook/i);
  await writeAs(house, mums, "jade", "Again");
  house.clock.forward({ minutes: 60 });
  await deliver([phone]);
  expect(carrier.heard).toHaveLength(1);
  house.clock.forward({ minutes: 130 });
  await deliver([phone]);
  expect(carrier.heard).toHaveLength(2);
});

test("at night it waits for her safe hours, and what she has read meanwhile is not told", async () => {
  const phones = [await phoneOf("chloe"), await phoneOf("jade")];
  house.clock.forward({ hours: 14 });
  const { threadId } = await writeAs(house, mums, "priya", "Awake at 11pm");
  house.clock.forward({ minutes: 10 });
  await deliver(phones);
  expect(carrier.heard).toHaveLength(0);
  await (await house.as("jade", "parent")).get(`/threads/${threadId}`);
  house.clock.forward({ hours: 9 });
  await deliver(phones);
  expect(carrier.heard).toHaveLength(1);
});

test.each([
  [
    "a break",
    async () =>
      void (await (await house.as("chloe", "parent")).post(`/spaces/${mums.id}/break`, { away: "open" })),
  ],
  [
    "the switch for loss",
    async () => {
      const chloe = await house.as("chloe", "parent");
      await chloe.post(`/quiet/for/${house.people["chloe"]}`, {
        id: newId(),
        kind: "pregnancy loss",
        told: "herself",
      });
    },
  ],
  [
    "“do not write to me”",
    async () =>
      void (await (await house.as("chloe", "parent")).post("/me/stop", { id: newId(), ways: ["text"] })),
  ],
  [
    "plain pages",
    async () => void (await (await house.as("chloe", "parent")).post("/me/safety", { homeSafe: "on" })),
  ],
])("%s stops it", async (_what, stop: () => Promise<void>) => {
  const phones = [await phoneOf("chloe"), await phoneOf("jade")];
  await stop();
  await writeAs(house, mums, "priya", "Hello");
  house.clock.forward({ minutes: 6 });
  await deliver(phones);
  // Jade's came: there was something to send
  expect(carrier.heard).toHaveLength(1);
});

test("a phone that is gone is forgotten; a carrier in trouble is tried again", async () => {
  const phone = await phoneOf("chloe");
  await writeAs(house, mums, "priya", "Hello");
  house.clock.forward({ minutes: 6 });
  carrier.answers = 503;
  await expect(house.work("send-push", { phoneId: phone })).rejects.toThrow("503");
  carrier.answers = 410;
  await house.work("send-push", { phoneId: phone });
  carrier.answers = 201;
  await house.work("send-push", { phoneId: phone });
  expect(carrier.heard).toHaveLength(2);
  const row = await onServer(house.ownerUrl, (client) =>
    client.query("select ended_why, address from push_phone where id = $1", [phone]),
  );
  expect(row.rows[0]).toMatchObject({ ended_why: "gone" });
  expect(row.rows[0].address).not.toContain(carrierHost);
});

test("she turns it on for a phone, and off again; the same phone in other hands is theirs", async () => {
  const address = "https://fcm.googleapis.com/fcm/send/abc";
  const chloe = await house.as("chloe", "parent");
  const mine = `/spaces/${mums.id}`;
  expect((await chloe.postAndFollow(`${mine}/phone`, { address, ...keys })).text).toContain("It is on.");
  const jade = await house.as("jade", "parent");
  expect((await jade.postAndFollow(`${mine}/phone`, { address, ...keys })).text).toContain("It is on.");
  expect((await chloe.get(`${mine}/mine`)).text).not.toContain("It is on.");
  expect((await jade.postAndFollow(`${mine}/phone/ending`)).text).not.toContain("It is on.");
});

test("nobody makes us call any address but a carrier's", async () => {
  const wrong = [
    "http://fcm.googleapis.com/x",
    "https://127.0.0.1/x",
    "https://fcm.googleapis.com.evil.example/x",
    "https://fcm.googleapis.com:8443/x",
    "https://user@fcm.googleapis.com/x",
    "https://evilpush.apple.com.example",
    "file:///etc/passwd",
    "",
  ];
  expect(wrong.filter(isCarrier)).toEqual([]);
  const chloe = await house.as("chloe", "parent");
  for (const address of wrong) {
    const seen = await chloe.post(`/spaces/${mums.id}/phone`, { address, ...keys });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(AROUND_REFUSALS.phone);
  }
});

test("with plain pages nothing is put on a phone, and the page says so", async () => {
  const chloe = await house.as("chloe", "parent");
  expect((await chloe.get(`/spaces/${mums.id}/mine`)).html).toContain("data-push=");
  await chloe.post("/me/safety", { homeSafe: "on" });
  expect((await chloe.get(`/spaces/${mums.id}/mine`)).html).not.toContain("data-push=");
  const seen = await chloe.post(`/spaces/${mums.id}/phone`, {
    address: "https://fcm.googleapis.com/x",
    ...keys,
  });
  expect(seen.status).toBe(403);
});

test("on a phone's screen stands the plain name and nothing more; with plain pages not even that is offered", async () => {
  const seen = await house.visitor().get("/app.webmanifest");
  const { name, short_name, icons } = JSON.parse(seen.html) as Record<string, unknown>;
  expect([name, short_name]).toEqual(["Alongside", "Alongside"]);
  expect(seen.html).not.toMatch(/harbrook|parent|mum|bab|birth|support/i);
  expect(icons).toHaveLength(2);
  const chloe = await house.as("chloe", "parent");
  expect((await chloe.get("/me")).html).toContain("/app.webmanifest");
  await chloe.post("/me/safety", { homeSafe: "on" });
  expect((await chloe.get("/me")).html).not.toContain("/app.webmanifest");
  expect((await house.visitor().get("/sign-in")).html).not.toContain("/app.webmanifest");
});
