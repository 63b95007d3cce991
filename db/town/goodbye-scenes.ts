import { addDays, today, type Day } from "../../src/words/day.ts";
import { newId } from "../../src/platform/db/index.ts";
import type { Fields } from "./browser.ts";
import { evenings } from "./members.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";
import {
  addressOf,
  arrives,
  asMember,
  coordinatorOf,
  greets,
  joins,
  opens,
  supports,
} from "./space-steps.ts";
import type { SpaceKey } from "./space-steps.ts";
import { answers, begins } from "./thread-steps.ts";

/**
 * Three small groups of Nasreen’s. One came to its end and is there to be read for a while. One is saying goodbye: its plan stands, the farewell is open, Lucy has said what she would
 * like next. The other closed six weeks ago: Carys took something along, and said yesterday that it is harder now; Ines is
 * asked how she is.
 */
export function goodbyeScenes(realNow: Date): Scene[] {
  const now = today(realNow);
  return [
    scene(68, "10:00", async (town) => {
      await opens(town, "first weeks", group(now, "First weeks", -150, -44));
      await settles(town, "first weeks");
    }),
    scene(68, "15:00", async (town) => {
      for (const her of [evenings.carys, evenings.ines]) {
        await arrives(town, "first weeks", her, realNow);
        await joins(town, "first weeks", her);
        await greets(town, "first weeks", "nasreen", her.handle);
      }
    }),
    scene(67, "11:00", (town) =>
      planned(town, "first weeks", now, { goodbye: -60, reading: -52, ends: -44 }),
    ),
    scene(59, "18:30", (town) =>
      farewell(
        town,
        "first weeks",
        "Twelve weeks ago nobody here had told anybody. Look at you now. Write what you take with you, or just read.",
      ),
    ),
    scene(58, "19:10", (town) =>
      answers(town, "ines", "farewell first weeks", "You were the first who knew. I will not forget that."),
    ),
    scene(57, "20:00", async (town) => {
      await answers(town, "carys", "farewell first weeks", "I came here to read. Thank you for letting me.");
      await wants(town, "carys", "first weeks", {
        wants: "one-to-one",
        words: "Somebody to talk to now and then.",
      });
    }),
    scene(54, "10:15", (town) => answersWish(town, "first weeks")),
    scene(44, "10:00", (town) => town.work("mind-endings")),
    scene(43, "19:00", (town) => keeps(town, "carys", "first weeks")),
    scene(2, "10:05", (town) => town.work("mind-endings")),
    scene(1, "12:20", (town) => saysSince(town, "carys")),

    scene(25, "10:00", async (town) => {
      await opens(town, "newcomers", group(now, "New in Harbrook", -100, 60));
      await settles(town, "newcomers");
      await joins(town, "newcomers", { key: "fatima", handle: "Patient Snail", picture: "shell" });
      await joins(town, "newcomers", { key: "lucy", handle: "Paper Wren", picture: "plum" });
      for (const handle of ["Patient Snail", "Paper Wren"])
        await greets(town, "newcomers", "nasreen", handle);
    }),
    scene(24, "20:10", (town) =>
      begins(town, "newcomers", "lucy", "bread", {
        title: "Where do you buy bread here?",
        words: "Three weeks in Harbrook. I know the midwife, the bus driver, and nobody else.",
      }),
    ),
    scene(24, "20:40", (town) =>
      answers(town, "fatima", "bread", "The stall behind the library, on Tuesdays. I can show you."),
    ),
    scene(23, "11:00", (town) => planned(town, "newcomers", now, { goodbye: -21, reading: -4, ends: 24 })),
    scene(20, "18:30", (town) =>
      farewell(town, "newcomers", "Nobody here is new any more. Thank you for every honest hello."),
    ),
    scene(9, "20:00", (town) =>
      answers(
        town,
        "fatima",
        "farewell newcomers",
        "You were the first people here who knew my name. Well, Patient Snail.",
      ),
    ),

    scene(13, "10:00", async (town) => {
      await opens(town, "evenings", group(now, "Twelve Mondays", -70, 22));
      await settles(town, "evenings");
      await joins(town, "evenings", { key: "lucy", handle: "Paper Wren", picture: "plum" });
      await joins(town, "evenings", { key: "aisha", handle: "Amber Teapot", picture: "poppy" });
      for (const handle of ["Paper Wren", "Amber Teapot"]) await greets(town, "evenings", "nasreen", handle);
    }),
    scene(12, "11:30", (town) => planned(town, "evenings", now, { goodbye: -6, reading: 8, ends: 22 })),
    scene(5, "18:30", (town) =>
      farewell(
        town,
        "evenings",
        "These are our last two weeks of writing. You can read until the end of the month. What would you like to say to each other?",
      ),
    ),
    scene(4, "20:20", async (town) => {
      await answers(
        town,
        "lucy",
        "farewell evenings",
        "I never said it on the phone to anybody. I said it here.",
      );
      await answers(town, "nasreen", "farewell evenings", "And we heard you.");
      await wants(town, "lucy", "evenings", {
        wants: "group",
        words: "Near the family hub, if there is one.",
      });
    }),
  ];
}

const boxes = (name: string, day: Day): Fields => ({
  [`${name}-day`]: String(Number(day.slice(8))),
  [`${name}-month`]: String(Number(day.slice(5, 7))),
  [`${name}-year`]: day.slice(0, 4),
});

const group = (now: Day, name: string, from: number, to: number): Fields => ({
  kind: "mums",
  name,
  purpose: "A small group that writes to each other for twelve weeks, with one supporter on Mondays.",
  membersMax: "8",
  supportersMin: "1",
  replyMinutes: "720",
  greetMinutes: "720",
  pictures: "",
  ...boxes("opens", addDays(now, from)),
  ...boxes("ends", addDays(now, to)),
  sketch: "Two weeks of goodbye, two weeks to read, and each hears of what there is next.",
});

/** Nasreen comes to look after it; her papers are known, and she has learnt how to end well. */
async function settles(town: Town, space: SpaceKey): Promise<void> {
  await supports(town, space, "nasreen", {
    papers: space === "first weeks" ? ["taken over", "moderation-training"] : [],
    picture: "shell",
    about: "Mum of one. Mondays are mine.",
  });
}

async function planned(
  town: Town,
  space: SpaceKey,
  now: Day,
  days: { goodbye: number; reading: number; ends: number },
): Promise<void> {
  const bridget = await coordinatorOf(town, "mums");
  const plan = {
    ...boxes("goodbye", addDays(now, days.goodbye)),
    ...boxes("reading", addDays(now, days.reading)),
    ...boxes("ends", addDays(now, days.ends)),
    "led-by": town.people["nasreen"] ?? "",
    untrained:
      "She has led this group from its first evening, and Marian goes through each goodbye with her.",
    why: "Twelve weeks were agreed with everybody at the start.",
    next: "The mums’ space, if you have no place there yet. A walk on Thursdays at the family hub. Or a supporter of your own: tell us below.",
  };
  mustGo(await bridget.post(`${addressOf(town, space)}/ending`, plan), `planning how ${space} ends`);
}

async function farewell(town: Town, space: SpaceKey, words: string): Promise<void> {
  const [id, thread] = [newId(), newId()];
  town.known.set(`thread farewell ${space}`, thread);
  const nasreen = await town.as("nasreen", "supporter");
  const said = { id, "thread-id": thread, words };
  mustGo(await nasreen.post(`${addressOf(town, space)}/farewell`, said), `opening the goodbye of ${space}`);
}

async function wants(town: Town, who: string, space: SpaceKey, said: Fields): Promise<void> {
  const herself = await asMember(town, who);
  mustGo(await herself.post(`${addressOf(town, space)}/next`, said), `${who} says what she would like`);
}

async function answersWish(town: Town, space: SpaceKey): Promise<void> {
  const bridget = await coordinatorOf(town, "mums");
  const plan = mustGo(await bridget.get(`${addressOf(town, space)}/ending`), "how it ends").html;
  const to = /\/spaces\/[^"]*\/next\/[^"]*\/answer/.exec(plan)?.[0] ?? "";
  mustGo(await bridget.post(to), "somebody got in touch");
}

async function keeps(town: Town, who: string, space: SpaceKey): Promise<void> {
  const herself = await asMember(town, who);
  const to = `${addressOf(town, space)}/keepsake`;
  const post = [
    ...mustGo(await herself.get(to), "what she could keep").html.matchAll(/name="post"[^>]*value="([^"]+)"/g),
  ];
  mustGo(await herself.post(to, { post: post.map(([, id]) => id ?? "") }), `${who} makes her keepsake`);
}

async function saysSince(town: Town, who: string): Promise<void> {
  const herself = await asMember(town, who);
  const to = /\/since\/[0-9a-f-]{36}/.exec(mustGo(await herself.get("/today"), "her Today").html)?.[0] ?? "";
  const said = {
    wellbeing: "harder",
    call: "yes",
    words: "The evenings are long again. I miss writing it down.",
  };
  mustGo(await herself.post(to, said), `${who} says how she is now`);
}
