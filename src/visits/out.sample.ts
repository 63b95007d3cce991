import type { Browser } from "../../tests/browser.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId } from "../platform/db/index.ts";
import { bookAt } from "./visit.sample.ts";

/** Chloe and Amina, their coordinator and the lead, in a house of their own: whoever is still out in one test would be asked for in the next. */
export type Going = {
  house: House;
  pair: Awaited<ReturnType<typeof openPair>>;
  amina: Browser;
  ruth: Browser;
  kim: Browser;
  inMinutes(minutes: number): Date;
  /** What was sent since the visit was arranged: to whom, and the first line. */
  bodies(): string[];
  signIn(): Promise<void>;
  /** Lets a visit of two people begin with one, so that a test is about something else. */
  letThrough(visit: string): Promise<void>;
  /** Books a visit in half an hour, and she checks in to it. */
  out(): Promise<string>;
  /** So many minutes later, everything due is done and sent. */
  wait(minutes: number): Promise<void>;
  /** The address of the one alarm there is. */
  alarm(): Promise<string>;
};

export async function openGoing(): Promise<Going> {
  const house = await openHouse();
  const pair = await openPair(house);
  const going: Going = {
    house,
    pair,
    ...(await three(house)),
    inMinutes: (minutes) => new Date(house.clock.now.getTime() + minutes * 60_000),
    bodies: () => house.letters.map(({ to, text }) => `${to}: ${text.split("\n")[0]}`),
    // nobody's session outlives an hour of a still clock
    signIn: async () => void Object.assign(going, await three(house)),
    letThrough: async (visit) => {
      const form = { id: newId(), rule: "two", reason: "They know each other." };
      await going.ruth.post(`/visits/${visit}/override`, form);
      await house.post();
      house.letters.length = 0;
    },
    out: async () => {
      const visit = await bookAt(house, pair, going.inMinutes(30));
      await going.letThrough(visit);
      house.clock.forward({ minutes: 30 });
      const answer = await going.amina.post(`/visits/${visit}/check-in`);
      if (answer.location !== `/visits/${visit}?just=in`) throw new Error(`She is not in: ${answer.text}`);
      return visit;
    },
    wait: async (minutes) => {
      house.clock.forward({ minutes });
      await house.work("watch-visits");
      await house.work("climb-alerts");
      await house.post();
      await going.signIn();
    },
    alarm: async () => /\/alarms\/[0-9a-f-]{36}/.exec((await going.kim.get("/visits")).html)?.[0] ?? "",
  };
  await house.post();
  house.letters.length = 0;
  return going;
}

const three = async (house: House) => ({
  amina: await house.as("amina", "supporter"),
  ruth: await house.as("ruth", "coordinator"),
  kim: await house.as("kim", "safeguarding-lead"),
});
