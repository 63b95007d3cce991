import { newId } from "../../src/platform/db/index.ts";
import type { Browser, Fields } from "./browser.ts";
import { cares, comesIn, handsOver } from "./desk-steps.ts";
import { justNow, mustGo, scene, type Scene, type Town } from "./scene.ts";
import { addressOf, asMember, coordinatorOf } from "./space-steps.ts";

/**
 * An evening at the desk of the mums’ space: Steph’s red is opened and answered, Amina hands over and nobody has signed for
 * it yet. In the night three members put a post aside. Then, minutes ago, Grace came in and Beth wrote what waits for her.
 */
export function deskScenes(): Scene[] {
  return [
    scene(15, "10:40", ownWords),
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
      const words = "A frightened evening that ended well. Ask Steph how the night was.";
      const owner = { [`owner-${town.idOf("post movements")}`]: "coordinators" };
      await handsOver(town, "amina", words, owner);
    }),
    // in the night nobody is there: three members put aside what hurt them, until somebody has looked
    scene(1, "23:20", (town) =>
      begins(town, "aisha", "section", {
        title: "Planned sections",
        words: "If you plan a section you have not really given birth. Sorry, somebody had to say it.",
      }),
    ),
    scene(1, "23:45", async (town) => {
      for (const who of ["fatima", "chloe", "lucy"]) await flags(town, who, "section", "hurtful");
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

async function flags(town: Town, who: string, key: string, why: string): Promise<void> {
  const herself = await asMember(town, who);
  const to = `/posts/${town.idOf(`post ${key}`)}/flag`;
  mustGo(await herself.post(to, { id: newId(), why }), `${who} would rather this waits`);
}

/** Bridget words one of the beginnings as people in Harbrook say it. */
async function ownWords(town: Town): Promise<void> {
  const bridget = await coordinatorOf(town, "mums");
  const words =
    "That is one for Imogen or Fola rather than for us. I can hand it over without your name, and they answer within two working days. Shall I?";
  mustGo(
    await bridget.post("/reply-templates/ask-midwife", { title: "A question for a midwife", words }),
    "wording a beginning",
  );
}
