import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHouse, type House } from "../../../tests/house.ts";
import { codeAt } from "./code/one-time-code.ts";
import { comeIn, goodPassword, invite, setUp } from "../../../tests/staff-sign-in.ts";

let house: House;
let sue: string;
beforeAll(async () => {
  house = await openHouse();
  sue = await setUp(house, "sue", house.visitor());
});
afterAll(() => house.close());

const signedIn = async (browser: Awaited<ReturnType<House["as"]>>): Promise<boolean> =>
  (await browser.get("/help")).html.includes("data-signed-in");

describe("setting up", () => {
  test("the link waits for a button, shows a QR code and the key, and brings her in", async () => {
    const browser = house.visitor();
    const link = await invite(house, "kim");
    expect((await browser.get(link)).text).toContain("three minutes");
    expect((await browser.postAndFollow(link)).text).toContain("Choose a password");
    const shown = await browser.postAndFollow("/sign-in/setting-up", { password: goodPassword });
    expect(shown.html).toContain("<svg");
    const key = /<b [^>]*>([A-Z2-7 ]+)</.exec(shown.html)?.[1]?.replaceAll(" ", "") ?? "";
    expect((await browser.post("/sign-in/setting-up/code", { code: "000000" })).status).toBe(422);
    expect(await signedIn(browser)).toBe(false);
    expect(
      (await browser.post("/sign-in/setting-up/code", { code: codeAt(key, house.clock.now) })).location,
    ).toBe("/");
    expect(await signedIn(browser)).toBe(true);
    // used up, for her and for anybody who finds it later
    expect((await house.visitor().post(link)).status).toBe(410);
  });

  test("a newer link ends the older; each ends after four days", async () => {
    const older = await invite(house, "kim");
    const newer = await invite(house, "kim");
    expect((await house.visitor().post(older)).status).toBe(410);
    expect((await house.visitor().post(newer)).status).toBe(303);
    house.clock.forward({ days: 4, minutes: 1 });
    expect((await house.visitor().post(newer)).status).toBe(410);
  });

  test.each([
    ["", "Choose a password"],
    ["short", "12 characters or more"],
    ["password123456", "first that somebody would guess"],
    ["ruth@harbrook.example", "Leave your name and email address out"],
  ])("password %j is refused with what would do", async (password, sentence) => {
    const browser = house.visitor();
    await browser.post(await invite(house, "ruth"));
    const seen = await browser.post("/sign-in/setting-up", { password });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(sentence);
    if (password) expect(seen.html).not.toContain(`value="${password}"`);
  });

  test.each(["/sign-in/set-up/nonsense", "/sign-in/set-up/%00%ff", `/sign-in/set-up/${"a".repeat(190)}`])(
    "%s opens nothing",
    async (path) => {
      expect([400, 404, 410]).toContain((await house.visitor().post(path)).status);
    },
  );

  test("somewhere in the middle without a beginning is a sentence, not an error", async () => {
    for (const path of ["/sign-in/setting-up", "/sign-in/setting-up/code"]) {
      expect((await house.visitor().get(path)).status).toBe(410);
      expect((await house.visitor().post(path, { password: "x", code: "1" })).status).toBe(410);
    }
  });
});

describe("password and code", () => {
  test("both together open the door and lead to where she was going", async () => {
    const browser = house.visitor();
    house.clock.forward({ minutes: 1 });
    expect(await comeIn(house, browser, "sue@harbrook.example", sue)).toBe("/help");
    expect(await signedIn(browser)).toBe(true);
  });

  test("a password alone opens nothing", async () => {
    const browser = house.visitor();
    expect(
      (await browser.post("/sign-in/password", { address: "Sue@Harbrook.example ", password: goodPassword }))
        .location,
    ).toBe("/sign-in/code");
    expect(await signedIn(browser)).toBe(false);
    expect((await browser.get("/me/acting-as")).location).toContain("/sign-in");
  });

  test("a code is used once, even by her", async () => {
    house.clock.forward({ minutes: 1 });
    expect(await comeIn(house, house.visitor(), "sue@harbrook.example", sue)).toBe("/help");
    expect(await comeIn(house, house.visitor(), "sue@harbrook.example", sue)).toBeNull();
  });

  test("a wrong password, an unknown address and one without a password get the same answer", async () => {
    const answers = await Promise.all(
      [
        "sue@harbrook.example",
        "nobody@harbrook.example",
        "amina@harbrook.example",
        "not an address",
        "'; drop table password;--",
      ].map((address) =>
        house.visitor().post("/sign-in/password", { address, password: "something else entirely" }),
      ),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([422]));
    const without = answers.map((answer) => answer.html.replaceAll(/value="[^"]*"/g, ""));
    expect(new Set(without).size).toBe(1);
    expect(answers[0]?.text).toContain("do not go together");
  });

  test("empty fields each have their sentence, and a password is never written back", async () => {
    const seen = await house.visitor().post("/sign-in/password", { address: "", password: "" });
    expect(seen.text).toContain("Enter your email.");
    expect(seen.text).toContain("Enter your password.");
    expect(
      (await house.visitor().post("/sign-in/password", { address: "", password: "tell no one" })).html,
    ).not.toContain("tell no one");
  });

  test("the way on is always a path of ours", async () => {
    house.clock.forward({ minutes: 1 });
    const browser = house.visitor();
    await browser.post("/sign-in/password", {
      address: "sue@harbrook.example",
      password: goodPassword,
      next: "//evil.example",
    });
    expect((await browser.post("/sign-in/code", { code: codeAt(sue, house.clock.now) })).location).toBe("/");
  });
});

describe("a link and a staff role", () => {
  const byLink = async (address: string, browser = house.visitor()) => {
    await browser.post("/sign-in", { address });
    await house.post();
    const link = /\/sign-in\/link\/\S+/.exec(house.letters.at(-1)?.text ?? "")?.[0] ?? "";
    return { browser, answer: await browser.post(link) };
  };

  test("somebody who is only staff also gives a code", async () => {
    house.clock.forward({ minutes: 30 });
    const { browser, answer } = await byLink("sue@harbrook.example");
    expect(answer.location).toBe("/sign-in/code");
    expect(await signedIn(browser)).toBe(false);
    expect((await browser.post("/sign-in/code", { code: codeAt(sue, house.clock.now) })).location).toBe("/");
    expect((await browser.get("/help")).text).toContain("administrator");
  });

  test("somebody with other roles comes in as one of those, and proves herself for the staff one (A24)", async () => {
    const { browser, answer } = await byLink("ruth@harbrook.example");
    expect(answer.location).toBe("/");
    expect((await browser.get("/help")).text).toContain("supporter");
    const roles = await house.app.database.as(
      {
        person: house.people["ruth"] ?? "",
        organisation: house.organisationId,
        role: "supporter",
        programme: null,
      },
      (db) => db.selectFrom("role_period").select("id").where("role", "=", "coordinator").execute(),
    );
    expect((await browser.post("/me/acting-as", { role: roles[0]?.id ?? "" })).location).toMatch(
      /^\/sign-in\/prove/,
    );
    const prove = await browser.get("/sign-in/prove");
    expect(prove.text).toContain("no passkey and no authenticator app");
    expect(prove.text).not.toContain("Send me a link");
    // asking for one all the same sends none, and another link opens no more than the first did
    await house.post();
    const letters = house.letters.length;
    await browser.post("/sign-in/prove/link", { next: "/me/acting-as" });
    await house.post();
    expect(house.letters.length).toBe(letters);
    await byLink("ruth@harbrook.example", browser);
    expect((await browser.post("/me/acting-as", { role: roles[0]?.id ?? "" })).location).toMatch(
      /^\/sign-in\/prove/,
    );
    expect((await browser.get("/help")).text).toContain("supporter");
  });
});
