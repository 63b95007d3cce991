import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  freePort,
  startIdentityProvider,
  walkThrough,
  type IdentityProvider,
  type Known,
} from "../../../../tests/identity-provider.ts";
import type { Browser, Seen } from "../../../../tests/browser.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { onServer } from "../../../../tests/on-server.ts";
import { sealer } from "../../../platform/auth/index.ts";
import { keepSetting } from "./store.ts";
import { readSingleSignOn, type SingleSignOn, type SingleSignOnTyped } from "./settings.ts";

// inject() calls this house localhost
const redirectUri = "http://localhost/sign-in/single-sign-on/back";
let house: House;
let provider: IdentityProvider | null = null;
let port = 0;

const setting = (more: Partial<SingleSignOnTyped> = {}): SingleSignOn => {
  const read = readSingleSignOn(
    {
      name: "Sign in with your Harbrook account",
      issuer: `http://127.0.0.1:${port}`,
      clientId: "alongside",
      clientSecret: "a secret between the two of us",
      ...more,
    },
    {
      organisationId: house.organisationId,
      sealer: sealer("a secret that only the tests of this house know"),
      before: null,
    },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const keep = (value: SingleSignOn) =>
  onServer(house.ownerUrl, (client) =>
    client.query("update organisation set settings = jsonb_build_object('singleSignOn', $1::jsonb)", [
      JSON.stringify(value),
    ]),
  );
const pathOf = (url: string): string => url.replace("http://localhost", "");
/** From the button to being back, as this person. */
const through = async (
  who: Known,
  browser: Browser = house.visitor(),
  thenTo = "/help",
): Promise<{ browser: Browser; seen: Seen }> => {
  if (provider) provider.atTheDesk = who;
  const started = await browser.get(`/sign-in/single-sign-on?then=${encodeURIComponent(thenTo)}`);
  return { browser, seen: await browser.get(pathOf(await walkThrough(started.location ?? ""))) };
};
const helpText = async (browser: Browser): Promise<string> => (await browser.get("/help")).text;

beforeAll(async () => {
  house = await openHouse();
  port = await freePort();
});
beforeEach(() => keep(setting()));
afterAll(async () => {
  await provider?.close();
  await house.close();
});

test("a provider that is away when we start is a sentence, other ways stay open, and it works when it is back", async () => {
  const seen = await house.visitor().get("/sign-in/single-sign-on");
  expect(seen.status).toBe(503);
  expect(seen.text).toContain("does not answer just now");
  expect((await house.visitor().get("/sign-in")).text).toContain("Sign in with your Harbrook account");
  provider = await startIdentityProvider(port, redirectUri);
  // answered at once for a few seconds, without asking again
  expect((await house.visitor().get("/sign-in/single-sign-on")).status).toBe(503);
  house.clock.forward({ minutes: 1 });
  expect((await house.visitor().get("/sign-in/single-sign-on")).location).toContain(
    `http://127.0.0.1:${port}/auth?`,
  );
});

test("the request carries PKCE, a nonce and a state, and nothing about anybody", async () => {
  const url = new URL((await house.visitor().get("/sign-in/single-sign-on")).location ?? "");
  const asked = Object.fromEntries(url.searchParams);
  expect(asked).toMatchObject({
    response_type: "code",
    client_id: "alongside",
    redirect_uri: redirectUri,
    code_challenge_method: "S256",
    scope: "openid profile email",
  });
  for (const field of ["code_challenge", "nonce", "state"]) expect(asked[field]?.length).toBeGreaterThan(20);
});

test("a checked address says who she is the first time; after that the account does, whatever its address becomes", async () => {
  const { browser, seen } = await through({
    sub: "amina-at-work",
    email: "Amina@harbrook.example",
    email_verified: true,
  });
  expect(seen.location).toBe("/help");
  expect(await helpText(browser)).toContain("supporter");
  const later = await through({
    sub: "amina-at-work",
    email: "amina.married@elsewhere.example",
    email_verified: true,
  });
  expect(later.seen.location).toBe("/help");
  // her old mailbox, given to somebody new, does not become her
  const newcomer = await through({
    sub: "a newcomer",
    email: "amina@harbrook.example",
    email_verified: true,
  });
  expect(newcomer.seen.status).toBe(403);
  expect(newcomer.seen.text).toContain("another account");
});

test.each<[string, Known]>([
  ["an address nobody checked", { sub: "1", email: "grace@harbrook.example", email_verified: false }],
  ["an address that says nothing of it", { sub: "2", email: "grace@harbrook.example" }],
  ["no address", { sub: "3" }],
  ["an address we do not know", { sub: "4", email: "stranger@harbrook.example", email_verified: true }],
  ["nonsense for an address", { sub: "5", email: "not an address", email_verified: true }],
])("%s lets nobody in", async (_what, who) => {
  const { browser, seen } = await through(who);
  expect(seen.status).toBe(403);
  expect(seen.text).toContain("Ask the coordinator");
  expect((await browser.get("/me/sessions")).location).toContain("/sign-in");
});

test("an organisation may trust its provider's addresses, and only those of its domains", async () => {
  await keep(setting({ trustsEmail: true, allowedDomains: ["harbrook.example"] }));
  expect((await through({ sub: "grace", email: "grace@harbrook.example" })).seen.status).toBe(303);
  expect((await through({ sub: "dela", email: "dela.mensah@juno.example" })).seen.status).toBe(403);
});

test("its sign-in opens a staff role only when it says it was strong, or the organisation says it always is", async () => {
  const kim: Known = { sub: "kim", email: "kim@harbrook.example", email_verified: true };
  const weak = await through(kim);
  expect(weak.seen.text).toContain("not enough for your role");
  await keep(setting({ strong: "always" }));
  const always = await through(kim);
  expect(await helpText(always.browser)).toContain("safeguarding lead");
  await keep(setting({ strongValues: ["AAL3_ANY"] }));
  const said = await through({ ...kim, acr: "AAL3_ANY" });
  expect(await helpText(said.browser)).toContain("safeguarding lead");
  expect((await through({ ...kim, acr: "AAL1" })).seen.text).toContain("not enough for your role");
});

test("somebody new from an allowed domain gets the role the organisation chose, and never a staff one", async () => {
  const programmeId = house.programmes["befriending"] ?? "";
  await keep(
    setting({ allowedDomains: ["unit.example"], rolesOnFirstSignIn: [{ role: "referrer", programmeId }] }),
  );
  const { browser, seen } = await through({
    sub: "new",
    name: "Priya Shah",
    email: "priya@unit.example",
    email_verified: true,
  });
  expect(seen.location).toBe("/help");
  expect(await helpText(browser)).toContain("referrer");
  expect(() =>
    setting({ allowedDomains: [], rolesOnFirstSignIn: [{ role: "referrer", programmeId }] }),
  ).toThrow("domains");
  expect(() =>
    setting({ rolesOnFirstSignIn: [{ role: "administrator" as "referrer", programmeId }] }),
  ).toThrow("rolesOnFirstSignIn");
});

test("an answer without its beginning, used twice, in another browser or tampered with opens nothing", async () => {
  if (provider) provider.atTheDesk = { sub: "amina-at-work" };
  const browser = house.visitor();
  const started = await browser.get("/sign-in/single-sign-on");
  const answer = pathOf(await walkThrough(started.location ?? ""));
  expect((await house.visitor().get(answer)).status).toBe(400);
  const other = house.visitor();
  await other.get("/sign-in/single-sign-on");
  expect((await other.get(answer)).status).toBe(400);
  expect((await browser.get(answer)).status).toBe(303);
  expect((await browser.get(answer)).status).toBe(400);
  for (const query of [
    "",
    "?error=access_denied",
    "?code=x&state=y",
    `?code=${"x".repeat(5000)}`,
    "?code=a&code=b&state[]=1",
  ]) {
    await browser.get("/sign-in/single-sign-on");
    const seen = await browser.get(`/sign-in/single-sign-on/back${query}`);
    expect(seen.status).toBe(400);
    expect(seen.text).toContain("You are not signed in yet");
  }
});

test("a provider that goes away in the middle is a sentence", async () => {
  const browser = house.visitor();
  if (provider) provider.atTheDesk = { sub: "amina-at-work" };
  const answer = pathOf(await walkThrough((await browser.get("/sign-in/single-sign-on")).location ?? ""));
  await provider?.close();
  const seen = await browser.get(answer);
  expect(seen.status).toBe(503);
  expect(seen.text).toContain("sign in another way");
  provider = await startIdentityProvider(port, redirectUri);
});

test("an administrator keeps the setting and takes it away; nobody else can", async () => {
  const as = (role: string) => ({
    person: house.people["sue"] ?? "",
    organisation: house.organisationId,
    role,
    programme: null,
  });
  const button = async (): Promise<boolean> =>
    (await house.visitor().get("/sign-in")).text.includes("Sign in with Harbrook Trust");
  await house.app.database.as(as("coordinator"), (db) =>
    keepSetting(db, house.organisationId, setting({ name: "Sign in with Harbrook Trust" })),
  );
  expect(await button()).toBe(false);
  await house.app.database.as(as("administrator"), (db) =>
    keepSetting(db, house.organisationId, setting({ name: "Sign in with Harbrook Trust" })),
  );
  expect(await button()).toBe(true);
  await house.app.database.as(as("administrator"), (db) => keepSetting(db, house.organisationId, null));
  expect(await button()).toBe(false);
});

test("where there is no such sign-in, its pages are not there", async () => {
  await onServer(house.ownerUrl, (client) => client.query("update organisation set settings = '{}'"));
  for (const path of ["/sign-in/single-sign-on", "/sign-in/single-sign-on/back?code=1&state=2"])
    expect((await house.visitor().get(path)).status).toBe(404);
  expect((await house.visitor().get("/sign-in")).text).not.toContain("Harbrook account");
});
