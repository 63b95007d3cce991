import { newId } from "../../src/platform/db/index.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";
import { asMember } from "./space-steps.ts";
import { answers, begins } from "./thread-steps.ts";

const night = "A baby who feeds often at night is not getting enough milk.";
const wine = "After one glass of wine the milk has to be poured away for a day.";

/**
 * What is going round. That a baby who feeds at night goes hungry was said in two places: Imogen put it right, and it stands
 * beneath both; Lucy and Chloe had read it before. Another claim is marked and waits for a professional.
 */
export function mythScenes(): Scene[] {
  return [
    scene(7, "20:50", (town) =>
      begins(town, "mums", "steph", "nights", {
        title: "Nights, and what everybody says about them",
        words: "My mother-in-law says a baby who feeds all night is not getting enough milk. Is that so?",
      }),
    ),
    scene(6, "21:05", (town) =>
      answers(
        town,
        "zara",
        "feeding",
        "A bottle, just in case. They say if he feeds all night there is not enough in you.",
        {},
        "claim again",
      ),
    ),
    scene(6, "22:10", async (town) => {
      await reads(town, "lucy", "nights");
      await reads(town, "chloe", "feeding");
    }),
    scene(5, "18:20", (town) => marks(town, "grace", "nights", "myth night", night)),
    scene(5, "18:24", (town) => marks(town, "grace", "claim again", "myth night")),
    scene(4, "12:40", putsRight),
    scene(2, "18:05", (town) =>
      answers(
        town,
        "fatima",
        "nights",
        "And my aunt says one glass of wine and you pour the milk away for a whole day.",
        {},
        "claim wine",
      ),
    ),
    scene(1, "18:40", (town) => marks(town, "amina", "claim wine", "myth wine", wine)),
  ];
}

async function reads(town: Town, who: string, thread: string): Promise<void> {
  mustGo(
    await (await asMember(town, who)).get(`/threads/${town.idOf(`thread ${thread}`)}`),
    `${who} reads “${thread}”`,
  );
}

/** A supporter marks what a post claims: as new, in words of our own, or as one that is known. */
async function marks(town: Town, who: string, post: string, myth: string, words = ""): Promise<void> {
  const id = town.known.get(myth) ?? newId();
  const claim = town.known.has(myth) ? id : "new";
  town.known.set(myth, id);
  const to = `/posts/${town.idOf(`post ${post}`)}/myth`;
  mustGo(await (await town.as(who, "supporter")).post(to, { id, claim, words }), `${who} marks “${post}”`);
}

async function putsRight(town: Town): Promise<void> {
  const imogen = await town.as("imogen", "professional");
  const said = {
    answer:
      "Many people have heard this. Feeding often at night is how small babies eat, and how the milk stays. What tells you that there is enough are the nappies: from day five, six wet ones a day. Fewer, or a baby too sleepy to feed? Ring your midwife, day or night.",
    source: "NHS, Breastfeeding: is my baby getting enough milk?",
    url: "https://www.nhs.uk/baby/breastfeeding-and-bottle-feeding/",
  };
  mustGo(await imogen.post(`/myths/${town.idOf("myth night")}/answer`, said), "putting it right");
}
