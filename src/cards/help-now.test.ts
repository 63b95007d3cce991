import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { allCards } from "./all-cards.ts";

let house: House;
let pair: Awaited<ReturnType<typeof openPair>>;
beforeAll(async () => {
  house = await openHouse();
  pair = await openPair(house);
});
afterAll(() => house.close());

test("anybody reaches a person first, then says what is happening; it is tiny", async () => {
  for (const path of ["/help-now", "/help"]) {
    const seen = await house.visitor().get(path);
    expect(seen.status).toBe(200);
    const order = [
      "Call 999",
      "01632 960 140",
      "NHS 111",
      "What is happening?",
      "Bleeding",
      "Samaritans",
    ].map((words) => seen.text.indexOf(words));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
    expect(Buffer.byteLength(seen.html)).toBeLessThan(16_000);
    expect(seen.html).toContain('href="tel:01632960140"');
    expect(seen.html).toContain("<title>Help now</title>");
  }
});

test("each card opens for a visitor, whole, with the unit’s own number, under a plain title", async () => {
  for (const card of allCards.filter(({ quiet }) => !quiet)) {
    const seen = await house.visitor().get(`/help-now/${card.key}`);
    expect(seen.status, card.key).toBe(200);
    expect(seen.html).toContain("<title>Help now</title>");
    expect(seen.text).toContain("Call 999 first");
    expect(seen.text).not.toContain("If you support her");
    expect(seen.headers["cache-control"]).toBe("no-store");
  }
  const waters = await house.visitor().get("/help-now/waters");
  expect(waters.text).toContain("From 16 weeks and before 37 weeks of pregnancy");
  expect(waters.text).toContain("01632 960 140");
  expect(waters.text).toContain("Urgent advice:");
  expect(waters.text).toContain("Immediate action required:");
  const his = await house.visitor().get("/help-now/waters?for=dad");
  expect(his.text).toContain("Her waters break or leak");
});

test("a mother who is signed in gets her own week, and can see all of it", async () => {
  const chloe = await house.as(pair.parentId, "parent");
  const seen = await chloe.get("/help-now/waters");
  expect(seen.text).toMatch(/For \d+ weeks of pregnancy/);
  expect(seen.html).toContain("/help-now/waters?all=yes");
  const whole = await chloe.get("/help-now/waters?all=yes");
  expect(whole.text).not.toMatch(/For \d+ weeks of pregnancy/);
  expect(whole.text.length).toBeGreaterThan(seen.text.length);
});

test("the quiet card has no address and leaves no trace", async () => {
  const chloe = await house.as(pair.parentId, "parent");
  const listed = await chloe.get("/help-now");
  expect(listed.text).toContain("You are not safe with somebody");
  expect(listed.html).not.toContain('href="/help-now/not-safe"');
  expect((await chloe.get("/help-now/not-safe")).location).toBe("/help-now");
  const counts = async () => {
    const { rows } = await ownerCounts();
    return rows;
  };
  const before = await counts();
  const seen = await chloe.post("/help-now", { card: "not-safe" });
  expect([seen.status, seen.location]).toEqual([200, null]);
  expect(seen.text).toContain("press 55");
  expect(seen.text).toContain("0808 2000 247");
  expect(seen.html).toContain("<title>Help now</title>");
  expect(seen.html).toContain('href="/leave"');
  expect(seen.headers["cache-control"]).toBe("no-store");
  expect(await counts()).toEqual(before);
  const visitor = await house.visitor().post("/help-now", { card: "not-safe" });
  expect(visitor.text).toContain("Leave this page quickly");
});

test.each(["", "nonsense", "bleeding", "<script>", "x".repeat(5000)])(
  "POST /help-now with %j shows the list",
  async (card) => {
    const seen = await house.visitor().post("/help-now", { card });
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("What is happening?");
  },
);

test("a card nobody wrote is not found; staff are told what they do", async () => {
  expect((await house.visitor().get("/help-now/nonsense")).status).toBe(404);
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/help-now/movements")).text).toContain("Help her call now, whatever the hour");
});

test("behind a locked page the help is there, and her week is not", async () => {
  const chloe = await house.as(pair.parentId, "parent");
  await chloe.get("/leave");
  const seen = await chloe.get("/help-now/waters");
  expect(seen.status).toBe(200);
  expect(seen.text).not.toMatch(/For \d+ weeks/);
});

const ownerCounts = async () => {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: house.ownerUrl });
  await client.connect();
  try {
    return await client.query(
      "select (select count(*) from audit) audits, (select count(*) from view_log) looks, (select count(*) from fact) facts, (select count(*) from draft) drafts",
    );
  } finally {
    await client.end();
  }
};
