import { newId } from "../../src/platform/db/index.ts";
import type { Fields } from "./browser.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";

/** Two worries more: about a baby who is not born yet, and about somebody who works here, who never learns of it. */
export const worryScenes = (): Scene[] => [
  scene(9, "12:40", async (town) => {
    await raises(town, "unborn", "amina", {
      words:
        "She said: since I told him about the midwife he shouts whenever I come back from her. I stopped going.",
      about: town.idOf("person chloe"),
      soon: "today",
      from: "relationship",
      "from-id": town.idOf("pair chloe"),
    });
    await saysMore(town, "unborn", "amina", {
      "about-kind": "unborn-baby",
      weeks: "27",
      "when-and-where": "Today at the Cedar Family Hub, as we left.",
      "already-done": "I asked if she is safe tonight. She said her mother is with her until Sunday.",
      "she-knows": "yes",
    });
  }),
  scene(9, "12:55", (town) => has(town, "unborn")),
  scene(7, "20:15", (town) =>
    raises(town, "colleague", "grace", {
      words:
        "At the coffee morning Ruth told two of us why one of the mothers had been referred. I knew who she meant.",
      about: town.people["ruth"] ?? "",
      soon: "conduct",
    }),
  ),
  scene(6, "09:10", (town) => has(town, "colleague")),
];

async function raises(town: Town, key: string, who: string, fields: Fields): Promise<void> {
  const id = newId();
  const herself = await town.as(who, "supporter");
  mustGo(await herself.post("/worried", { id, "words-id": newId(), ...fields }), `${who} is worried`);
  town.known.set(`worry ${key}`, id);
}

async function saysMore(town: Town, key: string, who: string, fields: Fields): Promise<void> {
  const herself = await town.as(who, "supporter");
  mustGo(
    await herself.post(`/concerns/${town.idOf(`worry ${key}`)}/words`, { "words-id": newId(), ...fields }),
    `${who} says more`,
  );
}

async function has(town: Town, key: string): Promise<void> {
  const kim = await town.as("kim", "safeguarding-lead");
  const concern = `/concerns/${town.idOf(`worry ${key}`)}`;
  mustGo(await kim.post(`${concern}/acknowledgement`), `Kim has the worry about ${key}`);
}
