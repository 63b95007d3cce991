import type { mothers } from "./mothers.ts";
import { referHer } from "./refer-her.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";

type Key = keyof typeof mothers;

/** Asked for support: each referral at a place of its own between sent and agreed. */
export function referralScenes(realNow: Date): Scene[] {
  const refer = (daysAgo: number, at: string, key: Key): Scene =>
    scene(daysAgo, at, (town) => referHer(town, key, realNow));
  const acknowledge = (daysAgo: number, at: string, key: Key): Scene =>
    scene(daysAgo, at, (town) => acknowledged(town, key));
  const accept = (daysAgo: number, at: string, key: Key): Scene =>
    scene(daysAgo, at, (town) => accepted(town, key));
  return [
    refer(63, "10:10", "chloe"),
    acknowledge(62, "09:30", "chloe"),
    accept(61, "11:00", "chloe"),
    refer(56, "15:20", "kate"),
    acknowledge(56, "16:00", "kate"),
    accept(54, "10:00", "kate"),
    refer(40, "12:05", "maryam"),
    acknowledge(39, "09:15", "maryam"),
    accept(38, "09:40", "maryam"),
    refer(26, "14:00", "jade"),
    acknowledge(25, "09:20", "jade"),
    accept(24, "13:10", "jade"),
    refer(21, "11:45", "ellie"),
    acknowledge(21, "16:30", "ellie"),
    accept(19, "10:30", "ellie"),
    refer(20, "09:50", "bex"),
    acknowledge(19, "11:00", "bex"),
    accept(18, "12:00", "bex"),
    refer(17, "16:40", "tess"),
    acknowledge(16, "10:00", "tess"),
    scene(14, "10:30", (town) => declined(town, "tess")),
    refer(9, "10:25", "nadia"),
    acknowledge(8, "12:00", "nadia"),
    scene(6, "10:15", (town) =>
      askedAbout(
        town,
        "nadia",
        "Which days does she have an interpreter with her? We would like to call then.",
      ),
    ),
    refer(5, "17:10", "priya"),
    refer(1, "09:05", "hannah"),
  ];
}

/** Ruth says that she has read it. */
export async function acknowledged(town: Town, key: Key): Promise<void> {
  const ruth = await town.as("ruth", "coordinator");
  mustGo(
    await ruth.post(`/referrals/${town.idOf(`referral ${key}`)}/acknowledgement`),
    `acknowledging ${key}`,
  );
}

/** Ruth accepts, and she is invited. */
export async function accepted(town: Town, key: Key): Promise<void> {
  const ruth = await town.as("ruth", "coordinator");
  mustGo(
    await ruth.post(`/referrals/${town.idOf(`referral ${key}`)}/acceptance`, { waits: "no" }),
    `accepting ${key}`,
  );
}

async function declined(town: Town, key: Key): Promise<void> {
  const ruth = await town.as("ruth", "coordinator");
  const answer = {
    code: "outside-area",
    elsewhere: "Beeston Family Hub, Station Road: drop in any Wednesday",
  };
  mustGo(await ruth.post(`/referrals/${town.idOf(`referral ${key}`)}/refusal`, answer), `declining ${key}`);
}

async function askedAbout(town: Town, key: Key, words: string): Promise<void> {
  const ruth = await town.as("ruth", "coordinator");
  mustGo(
    await ruth.post(`/referrals/${town.idOf(`referral ${key}`)}/questions`, {
      id: crypto.randomUUID(),
      words,
    }),
    `asking about ${key}`,
  );
}
