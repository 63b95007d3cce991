import { expect, journey, type Person } from "./support/journey.ts";

const words = `The door was locked from outside. ${Date.now()}`;
/** It arrived, once, and says what she wrote. */
async function readsIt(person: Person, written: string): Promise<void> {
  await expect(person.page).toHaveURL(/\/concerns\//);
  await person.open(/\/concerns\/[0-9a-f-]{36}/.exec(person.page.url())?.[0] ?? "");
  await person.sees(written);
}

const waits = /not sent yet. It waits on this phone/;

journey(
  "A worry waits on the phone while there is no signal, says so, and goes by itself",
  async ({ as, javaScriptEnabled }) => {
    const amina = await as("Amina Yusuf", "supporter");
    await amina.open("/worried");
    if (!javaScriptEnabled) {
      // without scripts a phone cannot keep it: the browser's own page says so, and Back has what she typed
      await amina.types("What did you see or hear?", words);
      await amina.page.locator("main form").getByRole("button").first().click();
      await amina.sees("told");
      return;
    }
    const context = amina.page.context();
    const bar = amina.page.locator(".al-unsent");
    await amina.page.locator("textarea[name=words]").fill(words);
    await context.setOffline(true);
    await amina.page.locator("main form").getByRole("button").first().click();
    await expect(bar).toContainText(waits);
    await expect(bar.getByRole("link", { name: "call 999" })).toBeVisible();
    await context.setOffline(false);
    await expect(bar).toContainText("It has been sent now.");
    await readsIt(amina, words);
  },
);

journey("Without a signal there is still a page to write it on", async ({ as, javaScriptEnabled }) => {
  if (!javaScriptEnabled) return;
  const amina = await as("Amina Yusuf", "supporter");
  const { page } = amina;
  const bar = page.locator(".al-unsent");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await page.context().setOffline(true);
  await page.goto("/supporting");
  await amina.sees("There is no signal");
  const other = `${words} And again.`;
  await page.locator("textarea[name=words]").fill(other);
  await amina.press("Send it when there is a signal");
  await expect(bar).toContainText(waits);
  // put away and taken out again: it still waits, and still says so
  await page.goto("/worried");
  await expect(bar).toContainText(waits);
  await page.context().setOffline(false);
  await expect(bar).toContainText("It has been sent now.");
  await readsIt(amina, other);
});

journey(
  "Without a signal, what somebody writes after she signed out is not kept in her name, and not lost",
  async ({ as, javaScriptEnabled }) => {
    if (!javaScriptEnabled) return;
    const amina = await as("Amina Yusuf", "supporter");
    const { page } = amina;
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await amina.open("/sign-out");
    await amina.press("Sign out");
    await expect(page.locator("body[data-signed-out]")).toBeVisible();
    await page.context().setOffline(true);
    await page.goto("/supporting");
    await amina.sees("Nobody is signed in on this phone");
    const hers = `Somebody else's words. ${Date.now()}`;
    const box = page.locator("textarea[name=words]");
    await box.fill(hers);
    await amina.press("Send it when there is a signal");
    await expect(page.locator("[data-nobody-known]")).toBeFocused();
    await expect(box).toHaveValue(hers);
    await expect(page.locator(".al-unsent")).toHaveCount(0);
    // the remedy: she signs in beside it, comes back, and presses the button
    await page.context().setOffline(false);
    const signedIn = await page.context().newPage();
    await signedIn.goto("/personas");
    const supporters = signedIn.locator("section", {
      has: signedIn.getByRole("heading", { name: "supporter", exact: true }),
    });
    await supporters.getByRole("listitem").filter({ hasText: "Grace" }).first().getByRole("button").click();
    await expect(signedIn.locator("body[data-whose]")).toBeVisible();
    await signedIn.close();
    await amina.press("Send it when there is a signal");
    await expect(page.locator(".al-unsent")).toContainText("It has been sent now.");
    await readsIt(amina, hers);
  },
);
