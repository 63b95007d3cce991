import { newId } from "../../src/platform/db/index.ts";
import type { Browser, Fields } from "./browser.ts";
import { justNow, mustGo, scene, type Scene, type Town } from "./scene.ts";
import { addressOf, asMember } from "./space-steps.ts";

/**
 * An evening at the desk of the mums’ space: Steph’s red is opened and answered, Amina hands over and nobody has signed for
 * it yet. Then, minutes ago, Grace came in and Beth wrote what waits for her.
 */
export function deskScenes(): Scene[] {
  return [
    scene(1, "18:30", (town) => comesIn(town, "amina", "120")),
    scene(1, "19:20", (town) =>
      begins(town, "steph", "movements", {
        title: "Quieter tonight",
        words: "My baby is moving less than usual tonight. Should I wait until the morning?",
      }),
    ),
    scene(1, "19:23", async (town) => {
      await cares(town, "amina", "movements", "claim");
      await answers(
        town,
        await town.as("amina", "supporter"),
        "movements",
        "Please do not wait for us with this: call your maternity unit now. They would much rather hear from you. Will you tell us how it went?",
      );
      await cares(town, "amina", "movements", "note", {
        id: newId(),
        note: "She rang the unit while I wrote. They asked her to come in.",
      });
    }),
    scene(1, "20:05", async (town) => {
      await answers(
        town,
        await asMember(town, "steph"),
        "movements",
        "Home again, and all is well. Thank you for making me ring.",
        "reply movements",
      );
      const amina = await town.as("amina", "supporter");
      const read = { post: town.idOf("reply movements") };
      mustGo(await amina.post(`${addressOf(town, "mums")}/desk/seen`, read), "reading");
      const watch = { id: newId(), reason: "She is frightened of another quiet day.", until: "7" };
      mustGo(await amina.post(`/posts/${town.idOf("post movements")}/watching`, watch), "watching");
      const promise = { id: newId(), promise: "The times of the twins’ group on Thursdays" };
      mustGo(await amina.post(`/posts/${town.idOf("answer movements")}/promise`, promise), "promising");
    }),
    scene(1, "20:25", async (town) => {
      const amina = await town.as("amina", "supporter");
      const shift = /\/shifts\/([0-9a-f-]{36})\/closing/.exec((await amina.get("/shifts")).html)?.[1] ?? "";
      const words = "A frightened evening that ended well. Ask Steph how the night was.";
      const owner = { [`owner-${town.idOf("post movements")}`]: "coordinators" };
      mustGo(await amina.post(`/shifts/${shift}/closing`, { words, ...owner }), "handing over");
    }),
    justNow(40, (town) => comesIn(town, "grace", "120")),
    justNow(12, (town) =>
      begins(town, "beth", "low", {
        title: "Is this still normal?",
        words: "I cry most days and I can’t say why. Is that normal at twenty-six weeks?",
      }),
    ),
    justNow(9, (town) =>
      begins(town, "fatima", "sling", {
        title: "A sling to borrow?",
        words: "Has anybody a sling I could try for a week before I buy one?",
      }),
    ),
  ];
}

async function comesIn(town: Town, who: string, minutes: string): Promise<void> {
  const supporter = await town.as(who, "supporter");
  const asked = { id: newId(), minutes };
  mustGo(await supporter.post(`${addressOf(town, "mums")}/shifts`, asked), `${who} comes in`);
}

async function begins(town: Town, who: string, key: string, said: Fields): Promise<void> {
  const [id, thread] = [newId(), newId()];
  town.known.set(`desk thread ${key}`, thread).set(`post ${key}`, id);
  const herself = await asMember(town, who);
  mustGo(await herself.post(`${addressOf(town, "mums")}/threads`, { id, thread, ...said }), `${who} writes`);
}

async function answers(
  town: Town,
  herself: Browser,
  key: string,
  words: string,
  as = `answer ${key}`,
): Promise<void> {
  const id = newId();
  town.known.set(as, id);
  const to = `/threads/${town.idOf(`desk thread ${key}`)}/posts`;
  mustGo(await herself.post(to, { id, words }), `an answer to ${key}`);
}

async function cares(town: Town, who: string, key: string, act: string, said: Fields = {}): Promise<void> {
  const supporter = await town.as(who, "supporter");
  mustGo(await supporter.post(`/posts/${town.idOf(`post ${key}`)}/care/${act}`, said), `${act} of ${key}`);
}
