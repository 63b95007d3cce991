import { Secret, TOTP } from "otpauth";
import type { Person } from "./support/journey.ts";
import { expect, journey } from "./support/journey.ts";
import { townOf } from "./support/towns.ts";

const codeOf = async (person: Person): Promise<string> => {
  const key = await person.page.locator("main b").innerText();
  return new TOTP({ secret: Secret.fromBase32(key.replaceAll(" ", "")) }).generate();
};

journey(
  "An administrator invites somebody, who chooses a password, connects her phone and comes in",
  async ({ as, stranger }) => {
    const sue = await as("Sue Lindqvist", "administrator");
    await sue.open("/people?words=Kim");
    await sue.follow("Kim Osborne");
    await sue.press("Send an invitation");
    await expect(sue.page).toHaveURL(/done=invited/);
    const kim = await stranger();
    let link = "";
    await expect(async () => {
      await kim.open("/outbox");
      link =
        (await kim.page
          .locator("main a[href*='/sign-in/set-up/']")
          .first()
          .getAttribute("href", { timeout: 500 })) ?? "";
    }).toPass();
    await kim.open(link);
    await kim.press("Start");
    await kim.sees("A password and your phone");
    await kim.page.getByLabel("Choose a password").fill("short");
    await kim.press("Go on");
    await kim.sees("Use 12 characters or more.");
    await kim.page.getByLabel("Choose a password").fill("kettle ladder moss");
    await kim.press("Go on");
    await kim.sees("Connect your phone");
    const code = await codeOf(kim);
    await kim.page.getByLabel("The six digits").fill(code);
    await kim.press("Finish");
    await expect(kim.page.getByRole("link", { name: /Leave/ })).toBeVisible();
    await kim.open("/me/sessions");
    await kim.sees("with a password and a code");
  },
);

journey(
  "A passkey brings her in and unlocks what idled, where scripts run; without them nothing is promised",
  async ({ as, javaScriptEnabled }, info) => {
    const sue = await as("Sue Lindqvist", "administrator");
    // a passkey belongs to a name: a bare number cannot have one
    const named = townOf(info).replace("127.0.0.1", "localhost");
    if (!javaScriptEnabled) {
      await sue.open("/me/passkeys");
      await expect(sue.page.getByRole("button", { name: "Make a passkey" })).toHaveCount(0);
      await sue.sees("If you see no button, this browser cannot make passkeys.");
      return;
    }
    const { page } = sue;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("WebAuthn.enable");
    await devtools.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await sue.open(`${named}/personas`);
    await page
      .locator("section", { hasText: "administrator" })
      .getByRole("listitem")
      .filter({ hasText: "Sue Lindqvist" })
      .getByRole("button")
      .click();
    await page.waitForURL((url) => !url.pathname.startsWith("/personas"));
    await sue.open(`${named}/me/passkeys`);
    await sue.press("Make a passkey on this device");
    await sue.sees(/Not used yet/);
    await sue.open(`${named}/sign-out`);
    await page.locator("main").getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL((url) => url.pathname === "/sign-in");
    await sue.open(`${named}/sign-in/password?then=%2Fme%2Fpasskeys`);
    await sue.press("Use a passkey instead");
    await sue.sees(/Last used/);
    await sue.open(`${named}/locked?now=1&then=%2Fme%2Fsessions`);
    await sue.press("Use a passkey");
    await sue.sees("with a passkey");
  },
);
