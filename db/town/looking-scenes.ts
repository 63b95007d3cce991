import { newId } from "../../src/platform/db/index.ts";
import { asHer } from "./pair-steps.ts";
import { mustGo, scene, type Scene } from "./scene.ts";

/** Whom Maryam named to call, a neighbour who sees nothing of Chloe, and one look that waits for an answer. */
export const lookingScenes = (): Scene[] => [
  scene(15, "20:30", async (town) => {
    const maryam = await asHer(town, "maryam");
    mustGo(
      await maryam.post("/me/emergency", {
        id: newId(),
        name: "Saima Iqbal",
        relation: "my sister",
        reach: "07700 900563",
        note: "She knows that somebody visits me. My husband’s family does not.",
        yes: "yes",
      }),
      "maryam names her sister",
    );
  }),
  scene(9, "14:20", async (town) => {
    const ruth = await town.as("ruth", "coordinator");
    mustGo(
      await ruth.post(`/people/${town.idOf("person chloe")}/conflict`, {
        id: newId(),
        who: town.people["leanne"] ?? "",
        kind: "neighbour",
        why: "They share a stair. Leanne said so when she heard the street’s name.",
      }),
      "leanne and chloe are neighbours",
    );
  }),
  // it is about the administrator, so it waits for Kim
  scene(1, "15:10", async (town) => {
    const sue = await town.as("sue", "administrator");
    mustGo(await sue.get(`/people/${town.idOf("person ellie")}`), "sue opens ellie’s record");
  }),
  scene(1, "16:07", (town) => town.work("watch-looking")),
];
