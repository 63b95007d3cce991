import { newId } from "../../src/platform/db/index.ts";
import type { Browser, Fields } from "./browser.ts";
import { mustGo, justNow, scene, type Scene, type Town } from "./scene.ts";
import { addressOf, asMember, coordinatorOf } from "./space-steps.ts";
import { answers, begins } from "./thread-steps.ts";

/**
 * Somebody looks over the mums’ space every week. A post that sells is taken away and its author asks for another look; a
 * hurtful one waits to be decided; a hidden name is opened by two people. Among the dads, what one of them writes is read
 * first for two weeks. And just now two mothers are getting cross.
 */
export function moderationScenes(): Scene[] {
  return [
    scene(39, "09:30", watched),
    scene(32, "20:30", (town) =>
      noted(town, "A kind fortnight. Everybody was answered.", "Ask who would like to meet."),
    ),
    scene(6, "21:15", (town) =>
      answers(
        town,
        "steph",
        "pram",
        "My cousin sells lovely ones, new, half price. I can get you three this week.",
        {},
        "selling",
      ),
    ),
    scene(6, "21:40", (town) => reports(town, "beth", "selling", "selling", "")),
    scene(5, "09:20", (town) =>
      decides(town, "selling", {
        does: ["remove", "warn"],
        days: "30",
        because: "Selling, against our sixth rule. It was meant kindly.",
        author: "You are welcome to say which pram you like.",
      }),
    ),
    scene(4, "12:10", (town) =>
      asksAgain(town, "steph", "I did not earn anything by it. I only wanted to help."),
    ),
    scene(5, "21:30", (town) =>
      answers(town, "marek", "hello dads", "Grow up. You lot moan for a living.", {}, "grow up"),
    ),
    scene(5, "22:05", (town) => reports(town, "dan", "grow up", "hurtful", "")),
    scene(4, "12:30", heldFirst),
    scene(3, "20:05", opensHiddenName),
    scene(2, "20:50", (town) =>
      answers(
        town,
        "megan",
        "feeding",
        "Honestly, people who give up after a week did not try. You have to want it.",
        {},
        "hurtful",
      ),
    ),
    scene(2, "21:05", (town) =>
      reports(town, "fatima", "hurtful", "hurtful", "I stopped after six days. I cried when I read this."),
    ),
    scene(2, "21:30", (town) => reports(town, "beth", "hurtful", "argument", "")),
    justNow(95, fromOutside),
    ...gettingCross(),
  ];
}

/** Two who answer each other faster and sharper: the desk suggests to take it slowly, and nobody is kept from anything. */
function gettingCross(): Scene[] {
  const said: [number, string, string][] = [
    [27, "steph", "We had one with my sister. The hospital gave it to her."],
    [25, "megan", "You clearly have not read what I wrote. It ruins feeding."],
    [22, "steph", "It did not ruin anything. Two fed children, thank you."],
    [20, "megan", "Whatever. People like you always know better."],
    [18, "steph", "Calm down. Nobody asked you to buy one."],
  ];
  return [
    justNow(30, (town) =>
      begins(town, "mums", "megan", "dummies", {
        title: "Dummies",
        words: "I will not have one in the house. Who else?",
      }),
    ),
    ...said.map(([minutes, who, words]) =>
      justNow(minutes, (town) => answers(town, who, "dummies", words, {}, `dummies ${minutes}`)),
    ),
  ];
}

async function watched(town: Town): Promise<void> {
  const bridget = await coordinatorOf(town, "mums");
  const seen = await bridget.post(`${addressOf(town, "mums")}/watch`, {
    id: newId(),
    monitor: town.people["grace"] ?? "",
    "every-days": "7",
  });
  mustGo(seen, "who looks over the mums’ space");
}

async function noted(town: Town, words: string, next: string): Promise<void> {
  const grace = await town.as("grace", "supporter");
  const found = { focus: "kept", mood: "warm", arguments: "none", words, next };
  mustGo(
    await grace.post(`${addressOf(town, "mums")}/watch/notes`, { id: newId(), ...found }),
    "Grace looks over it",
  );
}

async function reports(town: Town, who: string, post: string, reason: string, words: string): Promise<void> {
  const seen = await (
    await asMember(town, who)
  ).post(`/report/post/${town.idOf(`post ${post}`)}`, { id: newId(), reason, words });
  mustGo(seen, `${who} reports “${post}”`);
}

/** The case about a post, found as whoever decides finds it: by what it says. */
async function caseOf(browser: Browser, says: string): Promise<string> {
  const list = mustGo(await browser.get("/reports"), "the reports").html;
  for (const [, id] of list.matchAll(/\/reports\/([0-9a-f-]{36})/g))
    if ((await browser.get(`/reports/${id}`)).text.includes(says)) return `/reports/${id}`;
  throw new Error(`No report says “${says}”.`);
}

async function decides(town: Town, post: string, decision: Fields): Promise<void> {
  const bridget = await coordinatorOf(town, "mums");
  const path = await caseOf(bridget, "half price");
  mustGo(await bridget.post(`${path}/decision`, { id: newId(), ...decision }), `deciding about “${post}”`);
}

async function heldFirst(town: Town): Promise<void> {
  const tom = await coordinatorOf(town, "dads");
  const decision = {
    does: ["remove", "held first"],
    days: "14",
    because: "It was meant to hurt, and it did. Until then somebody reads first what he writes.",
    author: "You are welcome here. Talk to me on Thursday if it is a bad week.",
  };
  mustGo(
    await tom.post(`${await caseOf(tom, "moan for a living")}/decision`, { id: newId(), ...decision }),
    "deciding about what hurt",
  );
}

async function asksAgain(town: Town, who: string, words: string): Promise<void> {
  const browser = await asMember(town, who);
  const page = mustGo(await browser.get("/community/decided"), "what was decided").html;
  const told = /\/community\/decided\/([0-9a-f-]+)\/appeal/.exec(page)?.[1] ?? "";
  mustGo(
    await browser.post(`/community/decided/${told}/appeal`, { id: newId(), [`words-${told}`]: words }),
    `${who} asks for another look`,
  );
}

async function opensHiddenName(town: Town): Promise<void> {
  const kim = await town.as("kim", "safeguarding-lead");
  const id = newId();
  const why =
    "She writes that she feels nothing, and has not been back since. I need to know if her midwife knows.";
  mustGo(
    await kim.post(`/posts/${town.idOf("post hidden")}/seal`, { id, why }),
    "asking to open a hidden name",
  );
  mustGo(await (await town.as("sue", "administrator")).post(`/seals/${id}/agreement`), "agreeing to it");
  mustGo(await kim.get(`/seals/${id}/name`), "seeing whose it is");
  mustGo(await kim.post(`/seals/${id}/end`), "sealing it again");
}

async function fromOutside(town: Town): Promise<void> {
  const visitor = town.visitor();
  const page = mustGo(await visitor.get("/report"), "telling us something").html;
  const reference = /name="reference" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const words = "My sister says somebody in your group wrote our street’s name. Please look.";
  mustGo(
    await visitor.post("/report", { id: newId(), reference, reason: "else", words }),
    "a report from outside",
  );
}
