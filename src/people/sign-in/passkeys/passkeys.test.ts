import { afterAll, beforeAll, expect, test } from "vitest";
import { authenticator, type Authenticator } from "../../../../tests/authenticator.ts";
import type { Browser } from "../../../../tests/browser.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { invite } from "../../../../tests/staff-sign-in.ts";

// inject() calls this house localhost
const origin = "http://localhost";
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const options = async (browser: Browser, path: string) => JSON.parse((await browser.post(path)).html);
const makeAt = async (browser: Browser, phone: Authenticator, path: string, from = origin) =>
  browser.post(path, { credential: phone.make(await options(browser, `${path}/options`), from) });
const comeIn = async (browser: Browser, phone: Authenticator, from = origin, touched = true) =>
  browser.post("/sign-in/passkey", {
    credential: phone.use(await options(browser, "/sign-in/passkey/options"), from, touched),
    next: "/help",
  });
const signedIn = async (browser: Browser): Promise<boolean> =>
  (await browser.get("/help")).html.includes("data-signed-in");

test("a supporter makes a passkey, is told so, and comes in with it on a new day", async () => {
  const phone = authenticator();
  const amina = await house.as("amina", "supporter");
  expect((await makeAt(amina, phone, "/me/passkeys")).location).toBe("/me/passkeys");
  expect((await amina.get("/me/passkeys")).text).toContain("Not used yet");
  await house.post();
  expect(house.letters.at(-1)?.text).toContain("A passkey was made");
  const later = house.visitor();
  expect((await comeIn(later, phone)).location).toBe("/help");
  expect((await later.get("/help")).text).toContain("supporter");
  expect((await later.get("/me/passkeys")).text).toContain("Last used");
});

test("a passkey opens a staff role", async () => {
  const phone = authenticator();
  await makeAt(await house.as("kim", "safeguarding-lead"), phone, "/me/passkeys");
  const browser = house.visitor();
  await comeIn(browser, phone);
  expect((await browser.get("/help")).text).toContain("safeguarding lead");
});

test("whoever holds a staff role proves herself before she makes a passkey", async () => {
  const browser = house.visitor();
  await browser.post("/sign-in", { address: "ruth@harbrook.example" });
  await house.post();
  await browser.post(/\/sign-in\/link\/\S+/.exec(house.letters.at(-1)?.text ?? "")?.[0] ?? "");
  expect(await signedIn(browser)).toBe(true);
  for (const path of ["/me/passkeys/options", "/me/passkeys", "/me/passkeys/ending"])
    expect((await browser.post(path, { credential: "{}" })).location).toMatch(/^\/sign-in\/prove/);
});

test("a passkey from a set-up link, and nothing else, brings a new administrator in", async () => {
  const phone = authenticator();
  const browser = house.visitor();
  await browser.post(await invite(house, "sue"));
  expect((await makeAt(browser, phone, "/sign-in/setting-up/passkey")).location).toBe("/");
  expect((await browser.get("/help")).text).toContain("administrator");
  const passkey = /name="passkey" value="([^"]+)"/.exec((await browser.get("/me/passkeys")).html)?.[1] ?? "";
  expect((await browser.post("/me/passkeys/ending", { passkey })).text).toContain("your only way in");
});

test("another site's page, a finger that was not checked, an old answer and another's challenge open nothing", async () => {
  const phone = authenticator();
  await makeAt(await house.as("grace", "supporter"), phone, "/me/passkeys");
  const browser = house.visitor();
  expect((await comeIn(browser, phone, "https://evil.example")).status).toBe(422);
  expect((await comeIn(browser, phone, origin, false)).status).toBe(422);
  const credential = phone.use(await options(browser, "/sign-in/passkey/options"), origin);
  const elsewhere = house.visitor();
  await elsewhere.post("/sign-in/passkey/options");
  expect((await elsewhere.post("/sign-in/passkey", { credential })).status).toBe(422);
  expect((await browser.post("/sign-in/passkey", { credential })).status).toBe(303);
  expect((await browser.post("/sign-in/passkey", { credential })).status).toBe(422);
  house.clock.forward({ minutes: 1 });
  const late = house.visitor();
  const waited = phone.use(await options(late, "/sign-in/passkey/options"), origin);
  house.clock.forward({ minutes: 6 });
  expect((await late.post("/sign-in/passkey", { credential: waited })).status).toBe(422);
});

test("a passkey that was taken away opens nothing, and another person's cannot be taken", async () => {
  const phone = authenticator();
  const leanne = await house.as("leanne", "supporter");
  await makeAt(leanne, phone, "/me/passkeys");
  const passkey = /name="passkey" value="([^"]+)"/.exec((await leanne.get("/me/passkeys")).html)?.[1] ?? "";
  await (await house.as("amina", "supporter")).post("/me/passkeys/ending", { passkey });
  expect((await comeIn(house.visitor(), phone)).status).toBe(303);
  await leanne.post("/me/passkeys/ending", { passkey });
  expect((await comeIn(house.visitor(), phone)).status).toBe(422);
});

test.each([
  "",
  "null",
  "[]",
  "{}",
  '{"id":1}',
  "{".repeat(1000),
  '{"id":"a","rawId":"a","type":"public-key","response":{"clientDataJSON":"a","authenticatorData":"a","signature":"a"}}',
  "x".repeat(50_000),
])("nonsense for a credential is a sentence (%#)", async (credential) => {
  const browser = house.visitor();
  await browser.post("/sign-in/passkey/options");
  const seen = await browser.post("/sign-in/passkey", { credential });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain("We do not know that passkey");
  const amina = await house.as("amina", "supporter");
  await amina.post("/me/passkeys/options");
  expect((await amina.post("/me/passkeys", { credential })).status).toBe(422);
});
