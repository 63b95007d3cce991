import { newId } from "../../src/platform/db/index.ts";
import { agrees, asHer, logs, parentSaysYes, proposes, supporterSaysYes } from "./pair-steps.ts";
import { referHer } from "./refer-her.ts";
import { accepted, acknowledged } from "./referral-scenes.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";

/** Rosa’s pregnancy ended the day before she would have been asked how it is going. Leanne said so in three taps. */
export function lossScenes(realNow: Date): Scene[] {
  return [
    scene(43, "10:40", (town) => referHer(town, "rosa", realNow)),
    scene(42, "09:20", (town) => acknowledged(town, "rosa")),
    scene(41, "11:15", (town) => accepted(town, "rosa")),
    scene(37, "20:00", (town) => agrees(town, "rosa", { availability: ["thu-morning", "fri-afternoon"] })),
    scene(34, "09:10", (town) =>
      proposes(town, "rosa", "leanne", "She knows Leanne’s sister, and likes that."),
    ),
    scene(33, "18:40", (town) => supporterSaysYes(town, "rosa", "leanne", [], "Hello, I’m Leanne.")),
    scene(31, "12:20", (town) => parentSaysYes(town, "rosa")),
    scene(24, "14:10", (town) =>
      logs(town, "rosa", "leanne", { what: ["listening"], notes: "Cake, and a long talk." }),
    ),
    scene(22, "20:10", (town) => chloeSays(town)),
    scene(2, "19:30", (town) => leanneSaysSo(town)),
  ];
}

async function leanneSaysSo(town: Town): Promise<void> {
  const leanne = await town.as("leanne", "supporter");
  const rosa = town.idOf("person rosa");
  const kind = "pregnancy loss";
  mustGo(
    await leanne.post("/quiet/who", { who: town.idOf("pair rosa") }),
    "Leanne says that something has happened",
  );
  mustGo(await leanne.post(`/quiet/for/${rosa}/choice`, { kind }), "Leanne chooses what");
  mustGo(
    await leanne.post(`/quiet/for/${rosa}`, { id: newId(), kind, told: "herself" }),
    "Leanne turns it on",
  );
}

/** And how it should be: asked once, answered, read. */
async function chloeSays(town: Town): Promise<void> {
  const path = `/check-in/${town.idOf("pair chloe")}`;
  const said = {
    wellbeing: "better",
    support: "yes",
    call: "no",
    words: "I sleep a bit better on Tuesdays. She never looks at the clock.",
  };
  mustGo(await (await asHer(town, "chloe")).post(path, said), "Chloe says how it is going");
  mustGo(await (await town.as("ruth", "coordinator")).post(`${path}/seen`), "Ruth reads it");
}
