import type { House } from "./house.ts";
import type { Browser } from "./browser.ts";
import { system } from "../src/platform/db/index.ts";
import { doing } from "../src/platform/doing/doing.ts";
import { findActor } from "../src/people/sessions/find-actor-store.ts";
import { codeAt } from "../src/people/sign-in/code/one-time-code.ts";
import { inviteToSetUp } from "../src/people/sign-in/set-up/invite-to-set-up.ts";

export const goodPassword = "kettle ladder moss";

/** What arrived last, and the path of the link in it. */
export async function lastLink(house: House): Promise<string> {
  await house.post();
  return /\/sign-in\/\S+/.exec(house.letters.at(-1)?.text ?? "")?.[0] ?? "";
}

/** Sends a set-up link as an administrator's page would, and answers its path. */
export async function invite(house: House, person: string): Promise<string> {
  await house.app.database.as(system(house.organisationId), async (db) => {
    const found = await findActor(db, undefined, "", house.clock.now);
    if (!found) throw new Error("nobody is at home");
    await inviteToSetUp(
      doing({ db, ...found, now: house.clock.now, jobs: house.app.jobs, reactions: {} }),
      house.people[person] ?? "",
    );
  });
  return lastLink(house);
}

/** Chooses a password and an app through the pages; answers the app's key. */
export async function setUp(house: House, person: string, browser: Browser): Promise<string> {
  await browser.postAndFollow(await invite(house, person));
  const shown = await browser.postAndFollow("/sign-in/setting-up", { password: goodPassword });
  const key = /<b [^>]*>([A-Z2-7 ]+)</.exec(shown.html)?.[1]?.replaceAll(" ", "") ?? "";
  await browser.post("/sign-in/setting-up/code", { code: codeAt(key, house.clock.now) });
  return key;
}

/** Signs in with the password and the code of this moment. */
export async function comeIn(
  house: House,
  browser: Browser,
  address: string,
  key: string,
): Promise<string | null> {
  await browser.post("/sign-in/password", { address, password: goodPassword, next: "/help" });
  return (await browser.post("/sign-in/code", { code: codeAt(key, house.clock.now) })).location;
}
