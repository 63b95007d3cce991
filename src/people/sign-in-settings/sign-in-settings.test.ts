import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../tests/browser.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { system } from "../../platform/db/index.ts";

let house: House;
let sue: Browser;
beforeAll(async () => {
  house = await openHouse();
  sue = await house.as("sue", "administrator");
});
afterAll(() => house.close());

const to = "/organisation/single-sign-on";
const setting = (changes: Record<string, string> = {}) => ({
  name: "Sign in with your Harbrook account",
  issuer: "https://accounts.harbrook.example",
  clientId: "alongside",
  clientAuth: "secret",
  clientSecret: "known to the two of us",
  keyId: "",
  scopes: "openid profile email",
  claimForEmail: "email",
  trustsEmail: "no",
  allowedDomains: "NHS.net\n@harbrook.example",
  strong: "when it says so",
  extra: "",
  firstRole: "",
  firstProgramme: "",
  ...changes,
});
const kept = async (): Promise<Record<string, unknown> | undefined> =>
  house.app.database.as(system(house.organisationId), async (db) => {
    const row = await db
      .selectFrom("organisation")
      .select("settings")
      .where("id", "=", house.organisationId)
      .executeTakeFirstOrThrow();
    return row.settings["singleSignOn"] as Record<string, unknown> | undefined;
  });

test("an administrator sets single sign-on up; the button is there, and the secret is never shown again", async () => {
  expect((await sue.get(to)).text).toContain("/sign-in/single-sign-on/back");
  expect((await sue.post(to, setting())).location).toBe("/organisation?done=single-sign-on");
  expect(await kept()).toMatchObject({
    clientId: "alongside",
    allowedDomains: ["nhs.net", "harbrook.example"],
  });
  expect(JSON.stringify(await kept())).not.toContain("known to the two of us");
  expect((await house.visitor().get("/sign-in")).text).toContain("Sign in with your Harbrook account");
  const seen = await sue.get(to);
  expect(seen.text).toContain("One is kept, sealed");
  expect(seen.html).not.toMatch(/known to the two|clientSecretSealed/);
});

test("an empty secret keeps the one before; newcomers get a role in a programme", async () => {
  const before = (await kept())?.["clientSecretSealed"];
  const programmeId = house.programmes["befriending"] ?? "";
  await sue.post(
    to,
    setting({
      clientSecret: "",
      firstRole: "referrer",
      firstProgramme: programmeId,
      extra: "acr_values=AAL2_OR_AAL3_ANY",
    }),
  );
  expect(await kept()).toMatchObject({
    clientSecretSealed: before,
    rolesOnFirstSignIn: [{ role: "referrer", programmeId }],
    extra: { acr_values: "AAL2_OR_AAL3_ANY" },
  });
});

test.each([
  [{ name: "" }, "Enter the words for the button"],
  [{ issuer: "http://accounts.example" }, "beginning with https://"],
  [{ issuer: "javascript:alert(1)" }, "beginning with https://"],
  [{ clientId: " " }, "Enter the client id"],
  [{ allowedDomains: "nhs.net, not a domain!" }, "is not an email domain"],
  [{ firstRole: "referrer" }, "Choose the programme newcomers come into."],
  [
    { firstRole: "referrer", firstProgramme: "00000000-0000-4000-8000-000000000000" },
    "Choose the programme newcomers come into.",
  ],
  [{ extra: "acr_values" }, "Write each as a name, an equals sign and a value"],
])(
  "%j is refused with its remedy, and what was typed stays, but not the secret",
  async (changes, sentence) => {
    const seen = await sue.post(
      to,
      setting({ clientId: "typed-by-sue", ...(changes as Record<string, string>) }),
    );
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(sentence);
    expect(seen.html).not.toContain("known to the two of us");
    if (!("clientId" in changes)) expect(seen.html).toContain('value="typed-by-sue"');
    expect(await kept()).toMatchObject({ clientId: "alongside" });
  },
);

test("newcomers come in only from domains that are named", async () => {
  const seen = await sue.post(
    to,
    setting({
      firstRole: "referrer",
      firstProgramme: house.programmes["befriending"] ?? "",
      allowedDomains: "",
    }),
  );
  expect(seen.status).toBe(422);
  expect(seen.text).toContain("Say from which email domains");
});

test("it can be taken away, and only an administrator comes here", async () => {
  await sue.post(to, { act: "take-away" });
  expect(await kept()).toBeUndefined();
  expect((await house.visitor().get("/sign-in")).text).not.toContain("Harbrook account");
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get(to)).status).toBe(403);
  expect((await ruth.post(to, setting())).status).toBe(403);
});
