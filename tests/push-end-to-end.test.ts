import webPush from "web-push";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { seal } from "../src/platform/db/index.ts";
import { doAround } from "./around.ts";
import { openHouse, type House } from "./house.ts";
import { onServer } from "./on-server.ts";
import { carrierHost, openCarrier, provedBy, type Carrier, type Subscription } from "./push-carrier.ts";
import { openSpace, type OpenedSpace } from "./space.ts";
import { begin } from "./talk.ts";

let house: House;
let mums: OpenedSpace;
let carrier: Carrier;
let publicKey: string;
let phone: Subscription;
beforeAll(async () => {
  house = await openHouse();
  mums = await openSpace(house);
  carrier = await openCarrier();
  const chloe = await house.as("chloe", "parent");
  publicKey = /data-push="([^"]+)"/.exec((await chloe.get(`/spaces/${mums.id}/mine`)).html)?.[1] ?? "";
  phone = carrier.subscribe();
  await chloe.post(`/spaces/${mums.id}/phone`, { address: phone.address, ...phone.keys });
});
afterAll(async () => {
  await carrier.close();
  await house.close();
});

/** Everything that is due is queued, and everything that was queued is done, as a worker would. */
async function deliver(): Promise<void> {
  await house.work("community-digest");
  const { rows } = await onServer(house.ownerUrl, (client) =>
    client.query<{ phoneId: string }>(
      `delete from pgboss.job where name = 'send-push' returning data->>'phoneId' "phoneId"`,
    ),
  );
  for (const { phoneId } of rows) await house.work("send-push", { phoneId });
}

test("this carrier would read whatever was written to her: a letter of ours that said something is opened here", async () => {
  const { endpoint, headers, body } = webPush.generateRequestDetails(
    { endpoint: phone.address, keys: phone.keys },
    "Priya wrote to Chloe",
    {
      vapidDetails: { subject: "mailto:a@example.org", ...webPush.generateVAPIDKeys() },
    },
  );
  await fetch(endpoint, {
    method: "POST",
    headers: headers as Record<string, string>,
    body: new Uint8Array(body ?? Buffer.alloc(0)),
  });
  const [heard] = carrier.heard.splice(0);
  expect(phone.open(heard?.body ?? Buffer.alloc(0))).toBe("Priya wrote to Chloe");
});

test("from a post to her phone: what the carrier is brought has no words at all, and is proved to be ours", async () => {
  await begin(house, await house.as("priya", "parent"), mums.id, "A sling that holds");
  house.clock.forward({ minutes: 6 });
  await deliver();
  expect(carrier.heard).toHaveLength(1);
  const [{ path, method, headers, body }] = carrier.heard.splice(0) as [(typeof carrier.heard)[number]];
  expect([method, `https://${carrierHost}${path}`]).toEqual(["POST", phone.address]);
  expect([body.length, phone.open(body)]).toEqual([0, ""]);
  const claims = provedBy(headers.authorization ?? "", publicKey);
  expect(claims).toMatchObject({ aud: `https://${carrierHost}` });
  expect(provedBy(headers.authorization ?? "", webPush.generateVAPIDKeys().publicKey)).toBeNull();
  const everything = JSON.stringify([path, headers, claims]);
  expect(everything).not.toMatch(/priya|chloe|sling|harbrook|mums|space|parents\.example/i);
  for (const id of [mums.id, house.people["chloe"], house.people["priya"], house.organisationId])
    expect(everything).not.toContain(id);
});

test("the phone itself says one line, the same whatever came, and opens the front door", async () => {
  const acts = new Map<string, (event: Record<string, unknown>) => void>();
  const shown: unknown[] = [];
  const opened: string[] = [];
  vi.stubGlobal("addEventListener", (name: string, act: (event: Record<string, unknown>) => void) =>
    acts.set(name, act),
  );
  vi.stubGlobal("registration", { showNotification: async (...said: unknown[]) => shown.push(said) });
  vi.stubGlobal("clients", { openWindow: async (url: string) => opened.push(url) });
  await import("../client/push-sw.ts");
  const waitUntil = (work: Promise<unknown>): Promise<unknown> => work;
  acts.get("push")?.({ waitUntil, data: { text: () => "Priya wrote to Chloe" } });
  acts.get("notificationclick")?.({ waitUntil, notification: { close: () => {} } });
  expect(shown).toEqual([["There is something new.", { tag: "new" }]]);
  expect(opened).toEqual(["/"]);
});

test("nobody turns our own hand against us: no other address is taken, however it is written", async () => {
  const chloe = await house.as("chloe", "parent");
  const count = async (): Promise<number> =>
    (
      await onServer(house.ownerUrl, (client) =>
        client.query<{ n: number }>("select count(*)::int n from push_phone"),
      )
    ).rows[0]?.n ?? 0;
  const before = await count();
  expect(before).toBeGreaterThan(0);
  for (const address of [
    "https://localhost/x",
    "https://127.0.0.1/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://[::1]/x",
    "https://[::ffff:127.0.0.1]/x",
    "https://169.254.169.254/latest/meta-data/",
    "https://10.0.0.5/x",
    "https://metadata.google.internal/x",
    "https://fcm.googleapis.com.:443/x",
    "https://fcm.googleapis.com./x",
    "https://fcm.googleapis.com@127.0.0.1/x",
    "https://127.0.0.1#@fcm.googleapis.com/x",
    "https://127.0.0.1\\@fcm.googleapis.com/x",
    "https://evil.example/https://fcm.googleapis.com/x",
    "https://notfcm.googleapis.com/x",
    "https://xfcm.googleapis.com/x",
    "https://push.apple.com.evil.example/x",
    "https://fcm.googleapis.com:80/x",
    "http://fcm.googleapis.com/x",
    "ftp://fcm.googleapis.com/x",
    "//fcm.googleapis.com/x",
    "javascript:alert(1)",
  ])
    expect([
      address,
      (await chloe.post(`/spaces/${mums.id}/phone`, { address, ...phone.keys })).status,
    ]).toEqual([address, 422]);
  expect(await count()).toBe(before);
});

test("an address that stands in the database all the same is not called, and is forgotten", async () => {
  const id = "018f0000-0000-7000-8000-00000000beef";
  const personId = house.people["jade"] ?? "";
  // put there by nobody's form: a copy of long ago, or a hand in the database
  await doAround(house, { personId, role: "parent" }, async ({ db }) => {
    const address = phone.address.replace(carrierHost, "127.0.0.1");
    await db
      .insertInto("push_phone")
      .values({
        id,
        organisation_id: house.organisationId,
        person_id: personId,
        address: seal(db, address),
        address_hash: id,
        p256dh: seal(db, phone.keys.p256dh),
        auth: seal(db, phone.keys.auth),
        made_at: house.clock.now,
      })
      .execute();
  });
  const asked = vi.spyOn(globalThis, "fetch");
  await house.work("send-push", { phoneId: id });
  expect(asked).not.toHaveBeenCalled();
  const { rows } = await onServer(house.ownerUrl, (client) =>
    client.query("select ended_why from push_phone where id = $1", [id]),
  );
  expect(rows).toEqual([{ ended_why: "gone" }]);
});
