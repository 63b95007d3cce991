import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "./house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test("a visitor is shown the door, which says nothing of what is behind it", async () => {
  const seen = await house.visitor().get("/sign-in");
  expect(seen.status).toBe(200);
  expect(seen.text).toContain("Your email or mobile number");
  expect(seen.text).not.toMatch(/parent|mum|baby|volunteer/i);
});

test("a sign-in link works once, after a confirming click", async () => {
  const browser = house.visitor();
  await browser.post("/sign-in", { address: "amina@harbrook.example" });
  await house.post();
  const letter = house.letters.at(-1);
  expect(letter?.to).toBe("amina@harbrook.example");
  const link = /\/sign-in\/link\/\S+/.exec(letter?.text ?? "")?.[0] ?? "";
  expect((await browser.get(link)).text).toContain("Is it you?");
  expect((await browser.post(link)).location).toBe("/");
  expect((await house.visitor().post(link)).status).toBe(410);
});

test("a form from another site does nothing; an old form of ours comes back with what was typed", async () => {
  const answer = await house.app.web.inject({
    method: "POST",
    url: "/sign-in",
    headers: { origin: "https://elsewhere.example", "content-type": "application/x-www-form-urlencoded" },
    payload: "address=x",
  });
  expect(answer.statusCode).toBe(403);
  const old = await house.app.web.inject({
    method: "POST",
    url: "/sign-in",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: "address=typed%40before.example",
  });
  expect(old.statusCode).toBe(409);
  expect(old.body).toContain("typed@before.example");
});
