import { newId } from "../../src/platform/db/index.ts";
import { agrees, asHer, logs, parentSaysYes, proposes, supporterSaysYes } from "./pair-steps.ts";
import { referHer } from "./refer-her.ts";
import { accepted, acknowledged } from "./referral-scenes.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";

/** Rosa’s pregnancy ended the day before she would have been asked how it is going. Holly said so in three taps. */
export function lossScenes(realNow: Date): Scene[] {
  return [
    scene(43, "10:40", (town) => referHer(town, "rosa", realNow)),
    scene(42, "09:20", (town) => acknowledged(town, "rosa")),
    scene(41, "11:15", (town) => accepted(town, "rosa")),
    scene(37, "20:00", (town) => agrees(town, "rosa", { availability: ["thu-morning", "fri-afternoon"] })),
    scene(34, "09:10", (town) =>
      proposes(town, "rosa", "holly", "Two streets away, and Holly has room for one more."),
    ),
    scene(33, "18:40", (town) => supporterSaysYes(town, "rosa", "holly", [], "Hello, I’m Holly.")),
    scene(31, "12:20", (town) => parentSaysYes(town, "rosa")),
    scene(24, "14:10", (town) =>
      logs(town, "rosa", "holly", { what: ["listening"], notes: "Cake, and a long talk." }),
    ),
    scene(22, "20:10", (town) => chloeSays(town)),
    scene(2, "19:30", (town) => hollySaysSo(town)),
  ];
}

async function hollySaysSo(town: Town): Promise<void> {
  const holly = await town.as("holly", "supporter");
  const rosa = town.idOf("person rosa");
  const kind = "pregnancy loss";
  mustGo(
    await holly.post("/quiet/who", { who: town.idOf("pair rosa") }),
    "Holly says that something has happened",
  );
  mustGo(await holly.post(`/quiet/for/${rosa}/choice`, { kind }), "Holly chooses what");
  mustGo(await holly.post(`/quiet/for/${rosa}`, { id: newId(), kind, told: "herself" }), "Holly turns it on");
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
