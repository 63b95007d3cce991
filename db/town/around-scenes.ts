import { scene, mustGo, type Scene, type Town } from "./scene.ts";
import { addressOf, asMember } from "./space-steps.ts";
import type { Fields } from "./browser.ts";

/** A member chooses how her space is for her, on her own page of it. */
async function chooses(town: Town, who: string, what: string, fields: Fields): Promise<void> {
  const browser = await asMember(town, who);
  mustGo(await browser.post(`${addressOf(town, "mums")}/${what}`, fields), `${who} chooses ${what}`);
}

/**
 * Lucy counts every week and would rather not meet scans for now; Chloe hears of news on Fridays, Zara every evening, as she
 * did yesterday; Beth takes a week off.
 */
export function aroundScenes(): Scene[] {
  return [
    scene(5, "18:10", (town) => chooses(town, "lucy", "not-today", { topics: "scan", time: "open" })),
    scene(5, "19:45", (town) =>
      chooses(town, "chloe", "news", { digest: "weekly", weekday: "5", hour: "17" }),
    ),
    scene(5, "20:10", (town) => chooses(town, "zara", "news", { digest: "daily", hour: "18" })),
    scene(1, "18:01", (town) => town.work("community-digest")),
    scene(2, "09:30", (town) => chooses(town, "beth", "break", { away: "week" })),
  ];
}
