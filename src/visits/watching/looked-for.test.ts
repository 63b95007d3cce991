import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { system } from "../../platform/db/index.ts";
import { openGoing, type Going } from "../out.sample.ts";
import { bookAt } from "../visit.sample.ts";

let going: Going;
beforeEach(async () => {
  going = await openGoing();
});
afterEach(() => going.house.close());

describe("nobody has checked out", () => {
  test("she is asked first, then those on duty; once each; until somebody says how she knows", async () => {
    const visit = await going.out();
    await going.wait(74);
    expect(going.bodies()).toEqual([]);
    await going.wait(1);
    expect(going.bodies()).toEqual(["amina@harbrook.example: Please answer now. Sign in."]);
    await going.wait(1);
    expect(going.house.letters).toHaveLength(1);
    await going.wait(14);
    expect(going.bodies().slice(1)).toEqual([
      "kim@harbrook.example: Something needs you now. Please sign in.",
    ]);
    await going.wait(16);
    expect(going.bodies()).toContain("ruth@harbrook.example: Something needs you now. Please sign in.");
    expect(going.bodies().join()).not.toMatch(/Chloe|Cedar|visit/i);
    expect((await going.ruth.get("/board")).text).toContain("Is Amina safe?");
    const list = await going.kim.get("/visits");
    expect(list.text).toContain("Find out now");
    expect(list.text).toContain("Cedar Family Hub, Mill Lane");
    const path = await going.alarm();
    const page = await going.kim.get(path);
    expect(page.text).toContain("was to be out today at 10:30am and has not checked out");
    expect(page.text).toContain("Cedar Family Hub, Mill Lane");
    const silent = await going.kim.post(`${path}/answer`, { answer: "over", how: "" });
    expect(silent.status).toBe(422);
    expect(silent.text).toContain("Say how you know");
    const answered = await going.kim.postAndFollow(`${path}/answer`, {
      answer: "over",
      how: "I rang her; she is home.",
    });
    expect(answered.text).toContain("Amina is safe");
    expect(answered.text).toContain("I rang her; she is home.");
    expect((await going.ruth.post(`${path}/answer`, { answer: "over", how: "Me too." })).status).toBe(409);
    const before = going.house.letters.length;
    await going.wait(120);
    expect(going.house.letters).toHaveLength(before);
    expect((await going.ruth.get("/board")).text).not.toContain("Is Amina safe?");
    expect((await going.amina.get(`/visits/${visit}`)).text).toContain("You are out");
    expect((await going.ruth.get("/visits")).text).toContain("Looked for and found");
  });

  test("her own answer in time ends it, and nobody else hears of it", async () => {
    const visit = await going.out();
    await going.wait(75);
    expect((await going.amina.get(`/visits/${visit}`)).text).toContain("Looked for");
    await going.amina.post(`/visits/${visit}/more-time`, { minutes: "30" });
    await going.wait(20);
    expect(going.house.letters).toHaveLength(1);
    await going.wait(30);
    expect(going.house.letters).toHaveLength(2);
    await going.amina.post(`/visits/${visit}/check-out`);
    await going.wait(60);
    expect(going.house.letters.filter(({ to }) => !to.startsWith("amina"))).toEqual([]);
  });

  test("her answer after others were told wakes nobody again, and somebody still says how it ended", async () => {
    const visit = await going.out();
    await going.wait(75);
    await going.wait(15);
    await going.amina.post(`/visits/${visit}/check-out`);
    await going.house.post();
    expect(going.bodies().at(-1)).toContain("There is news of what you were told about.");
    const before = going.house.letters.length;
    await going.wait(240);
    expect(going.house.letters).toHaveLength(before);
    expect((await going.ruth.get("/board")).text).toContain("How did it end for Amina?");
    const path = await going.alarm();
    await going.ruth.post(`${path}/answer`, { answer: "over", how: "She rang me." });
    expect((await going.ruth.get("/board")).text).not.toContain("How did it end");
  });

  test("who finds out is not woken again for a while, and is when nothing is heard of it", async () => {
    await going.out();
    await going.wait(75);
    await going.wait(15);
    const path = await going.alarm();
    expect((await going.kim.postAndFollow(`${path}/taking`)).text).toContain("You are finding out");
    const before = going.house.letters.length;
    await going.wait(29);
    expect(going.house.letters).toHaveLength(before);
    await going.wait(1);
    expect(going.house.letters.length).toBeGreaterThan(before);
    await going.kim.post(`${path}/answer`, { answer: "there", how: "She is having tea." });
  });

  test("she never checked in: asked for all the same; a day with nothing running is made good once, in order", async () => {
    await going.letThrough(await bookAt(going.house, going.pair, going.inMinutes(30)));
    going.house.clock.forward({ days: 1 });
    await going.signIn();
    await going.house.work("watch-visits");
    await going.house.work("watch-visits");
    await going.house.post();
    expect(going.bodies()).toEqual([
      "amina@harbrook.example: Please answer now. Sign in.",
      "kim@harbrook.example: Something needs you now. Please sign in.",
    ]);
    expect((await going.ruth.get("/board")).text).toContain("was to check in");
    const path = await going.alarm();
    await going.ruth.post(`${path}/answer`, { answer: "not", how: "Both had a cold." });
  });

  test("two processes at the same minute do it once", async () => {
    await going.out();
    going.house.clock.forward({ minutes: 75 });
    await Promise.all([
      going.house.work("watch-visits"),
      going.house.work("watch-visits"),
      going.house.work("watch-visits"),
    ]);
    await going.house.post();
    expect(going.bodies()).toEqual(["amina@harbrook.example: Please answer now. Sign in."]);
    const rows = await going.house.app.database.as(system(going.house.organisationId), (db) =>
      sql<{
        count: number;
      }>`select count(*) from visit_alarm where closed_at is null and raised_at > ${going.inMinutes(-1)}`.execute(
        db,
      ),
    );
    expect(rows.rows[0]?.count).toBe(1);
  });
});
