import { newId } from "../../src/platform/db/index.ts";
import { addDays, today, type Day } from "../../src/words/day.ts";
import type { Fields } from "./browser.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";
import { addressOf, asMember, coordinatorOf } from "./space-steps.ts";

/**
 * Asking a professional: Imogen, a midwife, answers questions and was the guest of an evening about feeding, whose digest she
 * has signed. A session about labour is coming, with questions gathered. One question is answered for all, one for her alone,
 * one is open, and one went past its time and on to the next.
 */
export function askingScenes(realNow: Date): Scene[] {
  const now = today(realNow);
  return [
    scene(20, "09:30", async (town) => {
      await answersHere(town, "imogen", "Midwife", "Imogen");
      await answersHere(town, "fola", "Health visitor", "Fola");
    }),
    scene(16, "10:00", (town) =>
      arranged(town, "session feeding", addDays(now, -10), {
        topic: "Feeding",
        about: "The first weeks of feeding, by breast or bottle. Ask anything.",
      }),
    ),
    scene(11, "20:10", (town) =>
      asksIn(town, "session feeding", "beth", "How do I know that she has had enough?"),
    ),
    scene(11, "21:15", (town) =>
      asksIn(town, "session feeding", "zara", "How can I tell if he gets enough milk?"),
    ),
    scene(10, "19:01", feedingLive),
    scene(10, "20:05", feedingOver),
    scene(9, "18:20", feedingSigned),
    scene(8, "13:00", async (town) => {
      await asks(town, "question flying", "lucy", "Can I still fly at the end of my pregnancy?", ["share"]);
      await answered(
        town,
        "question flying",
        "Most airlines fly you until the end of week 36, and until week 32 with twins. Ask your airline for its own rule, and your midwife for a letter. Walk about and drink water on the way.",
      );
    }),
    scene(7, "09:20", async (town) => {
      await asks(town, "question thrush", "fatima", "I have thrush again. Which cream may I use now?", []);
      town.clock.forward({ minutes: 190 });
      await answered(
        town,
        "question thrush",
        "A clotrimazole cream or pessary from the pharmacy is fine in pregnancy; say that you are pregnant, and do not take the tablet. If it comes back once more, ring us and we look.",
      );
    }),
    // nobody answers it in time: it goes on to the next, and then to Bridget’s board
    scene(7, "21:20", (town) =>
      asks(town, "question twins", "steph", "Is a planned birth usual with twins, and when?", []),
    ),
    scene(2, "18:00", (town) => town.work("pass-on-questions")),
    scene(2, "10:15", (town) =>
      arranged(town, "session labour", addDays(now, 3), {
        topic: "Labour: how it begins",
        about: "When to call, when to come in, and what helps until then.",
      }),
    ),
    scene(1, "13:10", (town) => asksIn(town, "session labour", "chloe", "How do I know that it is labour?")),
    scene(1, "14:40", (town) =>
      asksIn(town, "session labour", "fatima", "How often do they have to come before I ring?"),
    ),
    scene(1, "15:05", (town) => asksIn(town, "session labour", "megan", "Can I eat when it has begun?")),
    scene(1, "16:00", (town) =>
      asks(town, "question tea", "aisha", "How much tea is too much while I am breastfeeding?", []),
    ),
  ];
}

async function answersHere(town: Town, person: string, title: string, known: string): Promise<void> {
  const bridget = await coordinatorOf(town, "mums");
  const programme = town.programmes["mums"] ?? "";
  const who = { id: newId(), programme, person: town.people[person] ?? "", title, known };
  mustGo(await bridget.post("/professionals", who), `${person} answers questions`);
}

async function arranged(town: Town, name: string, on: Day, said: Fields): Promise<void> {
  const bridget = await coordinatorOf(town, "mums");
  const id = newId();
  town.known.set(name, id);
  const [year = "", month = "", day = ""] = on.split("-");
  mustGo(
    await bridget.post(`${addressOf(town, "mums")}/sessions`, {
      ...said,
      id,
      guest: town.people["imogen"] ?? "",
      name: "Imogen",
      title: "Midwife",
      "on-day": day,
      "on-month": month,
      "on-year": year,
      time: "7pm",
      minutes: "60",
    }),
    `arranging ${name}`,
  );
  const beside = { id: newId(), person: town.people["amina"] ?? "", when: "both" };
  mustGo(await bridget.post(`/sessions/${id}/supporters`, beside), "Amina is beside it");
  mustGo(await bridget.post(`/sessions/${id}/publication`), `announcing ${name}`);
}

async function asksIn(town: Town, name: string, who: string, words: string): Promise<void> {
  const herself = await asMember(town, who);
  const to = `/sessions/${town.idOf(name)}/question`;
  mustGo(await herself.post(to, { id: newId(), words }), `${who} asks`);
}

async function feedingLive(town: Town): Promise<void> {
  const to = `/sessions/${town.idOf("session feeding")}`;
  const amina = await town.as("amina", "supporter");
  const turn = [...(await amina.get(to)).html.matchAll(/name="turn"[^>]*value="([^"]+)"/g)].map(
    ([, value]) => value ?? "",
  );
  const words = "How do I know that my baby has had enough?";
  mustGo(await amina.post(`${to}/merging`, { turn, words }), "putting them together");
  mustGo(await amina.post(`${to}/here`), "Amina is there");
  mustGo(await amina.post(`${to}/opening`), "opening the room");
  const imogen = await town.as("imogen", "professional");
  mustGo(
    await imogen.post(`${to}/ready`, { done: ["plain", "names", "beside", "tried", "red"] }),
    "her list",
  );
  const queue = mustGo(await imogen.postAndFollow(`${to}/next`), "taking the next");
  const id = /\/turns\/([^/]+)\/answer/.exec(queue.html)?.[1] ?? "";
  const answer =
    "Look at the nappies: from day five, six wet ones a day. She comes off by herself and looks content. Not sure? Ring us, we would love to look.";
  mustGo(await imogen.post(`/turns/${id}/answer`, { words: answer }), "answering");
  const note = { id: newId(), note: "Six wet nappies a day from day five. Ring if not sure." };
  mustGo(await amina.post(`${to}/notes`, note), "noting");
}

async function feedingOver(town: Town): Promise<void> {
  const to = `/sessions/${town.idOf("session feeding")}`;
  const amina = await town.as("amina", "supporter");
  mustGo(await amina.post(`${to}/closing`), "closing the room");
  mustGo(
    await amina.post(`${to}/digest`, {
      do: "send",
      words:
        "How do I know my baby has had enough?\n\nLook at the nappies. From day five there are six wet ones a day. Your baby lets go by itself and looks happy.\n\nNot sure? Ring your midwife. You are never a bother.",
      prompts: "I will count the wet nappies for a day\nI will ask my midwife to watch a feed",
    }),
    "writing the digest",
  );
}

async function feedingSigned(town: Town): Promise<void> {
  const to = `/sessions/${town.idOf("session feeding")}`;
  const imogen = await town.as("imogen", "professional");
  const digest = /name="digest" value="([^"]+)"/.exec((await imogen.get(to)).html)?.[1] ?? "";
  mustGo(await imogen.post(`${to}/signing`, { digest }), "signing the digest");
  mustGo(
    await imogen.post(`${to}/reflection`, {
      learned: "How many believe that a baby who feeds at night gets too little.",
      practice: "I talk about nights at the first visit now.",
      quote: "yes",
    }),
    "reflecting",
  );
  for (const who of ["beth", "zara", "lucy"])
    mustGo(await (await asMember(town, who)).post(`${to}/feedback`, { useful: "very" }), `${who} says so`);
}

async function asks(town: Town, name: string, who: string, words: string, allows: string[]): Promise<void> {
  const id = newId();
  town.known.set(name, id);
  const herself = await asMember(town, who);
  mustGo(await herself.post(`${addressOf(town, "mums")}/questions`, { id, words, allows }), `${who} asks`);
}

async function answered(town: Town, name: string, words: string): Promise<void> {
  const imogen = await town.as("imogen", "professional");
  mustGo(
    await imogen.post(`/questions/${town.idOf(name)}/answer`, { id: newId(), words }),
    `answering ${name}`,
  );
}
