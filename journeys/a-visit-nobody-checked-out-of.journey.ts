import { expect, journey } from "./support/journey.ts";

// The visit nobody checked out of was told to the town with a clock that could be moved, through the same pages and the
// same work of every minute; here it is read as it ended. What follows happens now: waiting a quarter of an hour for a
// ladder is left to the tests that have such a clock.
journey(
  "A visit nobody checked out of: she was asked, then whoever is on duty, until somebody said how she knew; and a call for help in a text",
  async ({ as, stranger }) => {
    const kim = await as("Kim Osborne", "safeguarding lead");
    await kim.open("/duty");
    await kim.follow("Who is out");
    const found = kim.page.locator("li", { hasText: "They had lost the time over the list for the birth" });
    await found.getByRole("link").first().click();
    await kim.sees("Amina is safe");
    await kim.sees(/Amina Yusuf was to be out .* and had not checked out/);
    await kim.sees(/They had lost the time/);
    const told = kim.page.locator("section", {
      has: kim.page.getByRole("heading", { name: "Who was asked and told" }),
    });
    await expect(told.locator("li").first()).toContainText(/^Amina,.*sent by text/);
    expect(await told.locator("li").count()).toBeGreaterThan(1);

    const amina = await as("Amina Yusuf", "supporter");
    await amina.page
      .getByRole("link", { name: /^Open the visit/ })
      .first()
      .click();
    await amina.page.waitForURL(/\/visits\//);
    await amina.sees(/You are with Chloe until about/);
    const before = await amina.page.locator("h1").innerText();
    const first = await amina.page.locator("main").innerText();
    expect(first.indexOf("Call 999")).toBeLessThan(first.indexOf("You are with Chloe"));

    // by a tap, and by a text from her phone, it is the same
    await amina.press("I need 30 minutes more");
    await amina.sees("Noted. You are expected later.");
    expect(await amina.page.locator("h1").innerText()).not.toBe(before);
    const phone = await stranger();
    await phone.open("/outbox/reply");
    await phone.page.getByLabel("Whose phone?").selectOption({ label: "Amina Yusuf, 07700 900201" });
    await phone.types("The text", "Please help");
    await phone.press("Send the text");
    await phone.page.waitForURL(/\/outbox$/);

    await kim.open("/visits");
    await kim.sees(/sent a call for help/);
    await kim.page
      .getByRole("link", { name: /^Find out/ })
      .first()
      .click();
    await kim.sees("Is Amina safe?");
    await kim.sees("The library café, Market Street");
    await expect(kim.page.getByRole("link", { name: /Ring Amina/ })).toHaveAttribute(
      "href",
      "tel:07700900201",
    );
    await kim.taps("She is safe and still there");
    await kim.press("She is safe");
    await kim.sees(/Say how you know/);
    await kim.types("How do you know?", "I rang her. She pressed the wrong thing, and said our word.");
    await kim.press("She is safe");
    await kim.sees("Amina is safe");
    await kim.sees(/She pressed the wrong thing/);

    const ruth = await as("Ruth Adeyemi", "coordinator");
    await ruth.open("/visits");
    await ruth.sees(/Nasreen Akhtar and Ruth with Maryam/);
    await ruth.doesNotSee(/sent a call for help/);
  },
);
