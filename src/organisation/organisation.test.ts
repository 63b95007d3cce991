import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../tests/browser.ts";
import { openHouse, type House } from "../../tests/house.ts";

let house: House;
let sue: Browser;
beforeAll(async () => {
  house = await openHouse();
  sue = await house.as("sue", "administrator");
});
afterAll(() => house.close());

const names = (changes: Record<string, string> = {}) => ({
  name: "Harbrook Parents",
  plainName: "Harbour",
  nation: "scotland",
  leaveUrl: "https://www.metoffice.gov.uk/",
  ...changes,
});
const lines = (changes: Record<string, string> = {}) => ({
  name1: "Your maternity unit",
  phone1: "01632960140",
  words1: "Day or night",
  ...changes,
});

test("names, nation and where Leave leads are changed in one place and hold everywhere", async () => {
  expect((await sue.postAndFollow("/organisation/names", names())).text).toContain("Harbrook Parents");
  const seen = await house.visitor().get("/help");
  expect(seen.text).toContain("Harbour");
  expect(seen.html).toContain('data-leave="https://www.metoffice.gov.uk/"');
  expect((await (await house.as("amina", "supporter")).get("/leave")).location).toBe(
    "https://www.metoffice.gov.uk/",
  );
});

test.each([
  [{ name: "" }, "Enter the name of the organisation"],
  [{ plainName: "x".repeat(31) }, "must be 30 characters or fewer"],
  [{ nation: "france" }, "Choose where you are"],
  [{ leaveUrl: "http://www.bbc.co.uk" }, "beginning with https://"],
  [{ leaveUrl: "javascript:alert(1)" }, "beginning with https://"],
  [{ leaveUrl: "https://user:pass@www.bbc.co.uk" }, "beginning with https://"],
  [{ leaveUrl: "https://10.0.0.1/" }, "beginning with https://"],
  [{ leaveUrl: "https://localhost/" }, "beginning with https://"],
])("%j is refused with its remedy and nothing is lost", async (changes, sentence) => {
  const seen = await sue.post("/organisation/names", names(changes));
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
  expect(seen.html).toContain('value="scotland"');
  expect((await sue.get("/organisation")).text).toContain("Harbrook Parents");
});

test("the unit’s own line stands right after 999 on Help now, its nation’s numbers after that", async () => {
  await sue.post(
    "/organisation/help-lines",
    lines({ name2: "Shout", phone2: "85258", words2: "Text, day or night" }),
  );
  const { text } = await house.visitor().get("/help");
  expect(text).toContain("01632 960 140");
  const order = ["Call 999", "Your maternity unit", "NHS 24", "Shout", "Samaritans", "0800 027 1234"].map(
    (words) => text.indexOf(words),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
});

test.each([
  [{ name1: "", phone1: "", words1: "" }, "Enter what your unit’s line is called"],
  [{ phone1: "call us" }, "Enter a phone number like"],
  [{ name2: "Nameless", phone2: "" }, "Enter a phone number like"],
  [{ phone2: "116 123" }, "Enter what this line is called."],
  [{ words1: "w".repeat(121) }, "must be 120 characters or fewer"],
])("help lines %j are refused with their remedy", async (changes, sentence) => {
  const seen = await sue.post("/organisation/help-lines", lines(changes));
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
});

test("a colour is checked, previewed, kept, and served as custom properties for good", async () => {
  const preview = await sue.post("/organisation/colour", { choice: "own", colour: "1C5560", act: "preview" });
  expect(preview.html).toContain('href="/theme/try/1c5560.css"');
  expect((await sue.get("/theme/try/1c5560.css")).html).toContain(".al-try{--al-primary:#1c5560");
  expect((await sue.get("/theme/try/a3242b.css")).status).toBe(404);
  expect((await sue.get("/organisation")).text).toContain("Damson");
  expect(
    (await sue.postAndFollow("/organisation/colour", { choice: "#1c5560", colour: "", act: "save" })).text,
  ).toContain("Juniper, #1c5560.");
  const link =
    /href="(\/theme\/harbrook\.css\?1c5560)"/.exec((await house.visitor().get("/help")).html)?.[1] ?? "";
  const sheet = await house.visitor().get(link);
  expect(sheet.headers["content-type"]).toBe("text/css; charset=utf-8");
  expect(sheet.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(sheet.html).toMatch(
    /^:root\{--al-primary:#1c5560;--al-primary-deep:#[0-9a-f]{6};--al-primary-tint:#[0-9a-f]{6}\}$/,
  );
  expect((await house.visitor().get("/theme/harbrook.css?5a3566")).headers["cache-control"]).toBe("no-store");
  expect((await house.visitor().get("/theme/nobody.css")).status).toBe(404);
  expect((await house.visitor().get("/theme/..%2F..%2Fetc")).status).toBe(404);
});

test.each([
  [{ choice: "own", colour: "#ff69b4" }, "too light to read on white: its contrast is 2.6 to 1"],
  [{ choice: "own", colour: "#a3242b" }, "too near to red"],
  [{ choice: "own", colour: "}body{display:none" }, "Enter the colour as #"],
  [{ choice: "", colour: "" }, "Enter the colour as #"],
  [{ choice: "#00ff00", colour: "" }, "too light"],
])("the colour %j is refused with its remedy", async (typed, sentence) => {
  const seen = await sue.post("/organisation/colour", { ...typed, act: "save" });
  expect(seen.status).toBe(422);
  expect(seen.text).toContain(sentence);
  expect((await sue.get("/organisation")).text).toContain("Juniper");
});

test("only an administrator comes here, and the row policy says so too", async () => {
  const ruth = await house.as("ruth", "coordinator");
  for (const path of [
    "/organisation",
    "/organisation/names",
    "/organisation/help-lines",
    "/organisation/colour",
  ])
    expect((await ruth.get(path)).status).toBe(403);
  expect((await ruth.post("/organisation/names", names())).status).toBe(403);
  const rename = (role: string) =>
    house.app.database.as(
      { person: house.people["ruth"] ?? "", organisation: house.organisationId, role, programme: null },
      (db) =>
        db
          .updateTable("organisation")
          .set({ name: "Taken over" })
          .where("id", "=", house.organisationId)
          .executeTakeFirst(),
    );
  expect((await rename("coordinator")).numUpdatedRows).toBe(0n);
  expect((await rename("administrator")).numUpdatedRows).toBe(1n);
});
