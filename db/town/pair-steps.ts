import { newId, system } from "../../src/platform/db/index.ts";
import type { Browser, Fields } from "./browser.ts";
import type { mothers } from "./mothers.ts";
import { mustGo, type Town } from "./scene.ts";

export type Key = keyof typeof mothers;

/** Her own browser: she became a person here when her referral was accepted. */
export async function asHer(town: Town, key: Key): Promise<Browser> {
  const referral = town.idOf(`referral ${key}`);
  const row = await town.app.database.as(system(town.organisationId), (db) =>
    db.selectFrom("referral").select("person_id").where("id", "=", referral).executeTakeFirstOrThrow(),
  );
  town.known.set(`person ${key}`, row.person_id ?? "");
  return town.as(row.person_id ?? "", "parent");
}

/** She says yes, and what she would like. */
export async function agrees(town: Town, key: Key, wishes: Fields): Promise<void> {
  const her = await asHer(town, key);
  const yes = { consents: ["support", "sharing-with-referrer"], contactKinds: ["out", "phone"], ...wishes };
  mustGo(await her.post("/agreement/yes", yes), `${key} agrees`);
}

/** Ruth asks a supporter, without a name. */
export async function proposes(town: Town, key: Key, supporter: string, reason = ""): Promise<void> {
  const ruth = await town.as("ruth", "coordinator");
  const id = newId();
  town.known.set(`match ${key}`, id);
  const form = {
    id,
    referral: town.idOf(`referral ${key}`),
    supporter: town.people[supporter] ?? "",
    reason,
  };
  mustGo(await ruth.post("/matches", form), `proposing ${supporter} for ${key}`);
}

export async function supporterSaysYes(
  town: Town,
  key: Key,
  supporter: string,
  shares: readonly string[],
  hello: string,
): Promise<void> {
  const herself = await town.as(supporter, "supporter");
  const path = `/supporting/questions/${town.idOf(`match ${key}`)}/answer`;
  mustGo(await herself.post(path, { answer: "yes", shares, hello }), `${supporter} says yes to ${key}`);
}

/** Both have said yes: the relationship begins by itself. */
export async function parentSaysYes(town: Town, key: Key): Promise<void> {
  const her = await asHer(town, key);
  const match = town.idOf(`match ${key}`);
  mustGo(await her.post(`/match/${match}/answer`, { answer: "yes" }), `${key} says yes`);
  const row = await town.app.database.as(system(town.organisationId), (db) =>
    db.selectFrom("relationship").select("id").where("match_id", "=", match).executeTakeFirstOrThrow(),
  );
  town.known.set(`pair ${key}`, row.id);
}

/** The supporter offers one time, and she takes it. */
export async function meetingBooked(
  town: Town,
  key: Key,
  supporter: string,
  day: string,
  at: string,
  place: string,
): Promise<void> {
  const herself = await town.as(supporter, "supporter");
  const pair = town.idOf(`pair ${key}`);
  const id = newId();
  const [year, month, date] = day.split("-");
  const offer = {
    id,
    "time-1-day": date ?? "",
    "time-1-month": month ?? "",
    "time-1-year": year ?? "",
    "time-1-at": at,
    minutes: "60",
    how: "out",
    place,
  };
  mustGo(await herself.post(`/relationships/${pair}/meetings`, offer), `${supporter} offers ${key} a time`);
  const her = await asHer(town, key);
  const seen = mustGo(await her.get(`/meetings/${id}`), `${key} reads the offer`);
  const time = /name="time"[^>]*value="([^"]+)"/.exec(seen.html)?.[1] ?? "";
  mustGo(await her.post(`/meetings/${id}/choice`, { time }), `${key} chooses`);
}

/** Both read the ground rules through and agree, each for herself. */
export async function rulesAgreed(town: Town, key: Key, supporter: string): Promise<void> {
  const path = `/relationships/${town.idOf(`pair ${key}`)}/ground-rules/agreement`;
  mustGo(await (await asHer(town, key)).post(path, { version: "1" }), `${key} agrees the rules`);
  mustGo(
    await (await town.as(supporter, "supporter")).post(path, { version: "1" }),
    `${supporter} agrees the rules`,
  );
}

/** A contact in four taps, and sometimes a note. */
export async function logs(town: Town, key: Key, supporter: string, visit: Fields): Promise<void> {
  const herself = await town.as(supporter, "supporter");
  const form = {
    id: newId(),
    "concern-id": newId(),
    who: town.idOf(`pair ${key}`),
    when: "today",
    outcome: "held",
    how: "out",
    minutes: "60",
    what: "listening",
    worried: "no",
    notes: "",
    ...visit,
  };
  mustGo(await herself.post("/contacts", form), `${supporter} logs a contact with ${key}`);
}

/** Somebody is worried, in two taps and her own words. */
export async function worries(town: Town, key: Key, supporter: string, words: string): Promise<void> {
  const herself = await town.as(supporter, "supporter");
  const id = newId();
  const form = { id, "words-id": newId(), about: town.idOf(`person ${key}`), words, soon: "today" };
  mustGo(await herself.post("/worried", form), `${supporter} worries about ${key}`);
  town.known.set(`concern ${key}`, id);
}

export async function kimHasIt(town: Town, key: Key): Promise<void> {
  const kim = await town.as("kim", "safeguarding-lead");
  mustGo(
    await kim.post(`/concerns/${town.idOf(`concern ${key}`)}/acknowledgement`),
    `Kim has the concern about ${key}`,
  );
}
