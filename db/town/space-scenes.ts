import { addDays, today, type Day } from "../../src/words/day.ts";
import type { Fields } from "./browser.ts";
import { dads, mums, type Joiner } from "./members.ts";
import { justNow, scene, type Scene } from "./scene.ts";
import { arrives, greets, isOffered, joins, opens, supports } from "./space-steps.ts";

/**
 * The communities open: the mums’ space, a closed group of mothers due in one month, and the dads’ space apart from both.
 * Nia came in minutes ago and nobody has greeted her yet; Jon was invited and has not answered.
 */
export function spaceScenes(realNow: Date): Scene[] {
  const now = today(realNow);
  const come = (daysAgo: number, at: string, joiner: Joiner, greeter: string): Scene =>
    scene(daysAgo, at, async (town) => {
      await arrives(town, "mums", joiner, realNow);
      await joins(town, "mums", joiner);
      await greets(town, "mums", greeter, joiner.handle);
    });
  const dueMonth = addDays(now, 280 - 30 * 7 - 2);
  return [
    scene(41, "10:00", (town) => opens(town, "mums", mumsSpace(now))),
    scene(41, "11:00", async (town) => {
      const papers = ["taken over", "moderation-training"];
      await supports(town, "mums", "amina", {
        papers,
        picture: "moon",
        about: "Mum of two. Walks, and strong tea.",
      });
      await supports(town, "mums", "grace", {
        papers,
        picture: "heron",
        about: "Mum of three, one of them early.",
      });
      await supports(town, "mums", "holly", { papers, picture: "leaf", about: "Mum of one. Night owl." });
    }),
    come(40, "12:00", mums.chloe, "grace"),
    come(38, "19:30", mums.zara, "amina"),
    come(33, "20:15", mums.beth, "holly"),
    come(30, "09:40", mums.fatima, "amina"),
    come(26, "21:05", mums.lucy, "grace"),
    come(20, "13:20", mums.megan, "holly"),
    come(14, "18:50", mums.aisha, "amina"),
    come(7, "20:40", mums.steph, "grace"),
    scene(6, "10:10", async (town) => {
      await opens(town, "cohort", cohort(now, dueMonth));
      await supports(town, "cohort", "grace", { papers: [], picture: "heron", about: "Mum of three." });
      await joins(town, "cohort", { key: "zara", handle: "Early Otter", picture: "moon" });
      await greets(town, "cohort", "grace", "Early Otter");
    }),
    scene(30, "15:00", async (town) => {
      await opens(town, "dads", dadsSpace(now));
      await supports(town, "dads", "tom", {
        papers: [],
        despite: "He has run the dads’ evening for two years. His refresher is booked for next month.",
        picture: "harbour",
        about: "Dad of two. Runs the Thursday evening.",
      });
      await supports(town, "dads", "marcus", {
        papers: dadsPapers,
        picture: "tide",
        about: "Dad of one, who came far too soon.",
      });
    }),
    scene(24, "18:30", async (town) => {
      await arrives(town, "dads", dads.dan, realNow);
      await joins(town, "dads", dads.dan);
      await greets(town, "dads", "marcus", dads.dan.handle);
    }),
    scene(12, "17:10", async (town) => {
      await arrives(town, "dads", dads.marek, realNow);
      await joins(town, "dads", dads.marek);
      await greets(town, "dads", "tom", dads.marek.handle);
    }),
    scene(2, "12:40", async (town) => {
      await arrives(town, "dads", dads.jon, realNow);
      await isOffered(town, "dads", "jon");
    }),
    scene(1, "11:15", (town) => arrives(town, "mums", mums.nia, realNow)),
    justNow(50, (town) => joins(town, "mums", mums.nia)),
  ];
}

const dadsPapers = [
  "interview",
  "references",
  "criminal-record-check",
  "safeguarding-training",
  "training",
  "code-of-conduct",
  "moderation-training",
];

const boxes = (name: string, day: Day): Fields => ({
  [`${name}-day`]: String(Number(day.slice(8))),
  [`${name}-month`]: String(Number(day.slice(5, 7))),
  [`${name}-year`]: day.slice(0, 4),
});

const common: Fields = {
  membersMax: "30",
  supportersMin: "2",
  replyMinutes: "60",
  greetMinutes: "120",
  pictures: "",
};

const mumsSpace = (now: Day): Fields => ({
  ...common,
  kind: "mums",
  name: "Harbrook mums",
  purpose:
    "For pregnant women and new mothers in Harbrook. Ask anything. Somebody who has been there answers.",
  ...boxes("opens", addDays(now, -41)),
  ...boxes("review", addDays(now, 140)),
  sketch:
    "When babies are about three months old we say goodbye over four weeks, and meet once at the family hub.",
});

const cohort = (now: Day, due: Day): Fields => ({
  ...common,
  kind: "cohort",
  name: "Due together",
  purpose: "A small closed group: everybody’s baby is due in the same month.",
  "due-month": String(Number(due.slice(5, 7))),
  "due-year": due.slice(0, 4),
  membersMax: "12",
  supportersMin: "1",
  ...boxes("opens", addDays(now, -6)),
  ...boxes("ends", addDays(now, 200)),
  sketch: "Four weeks of goodbye, two weeks of reading only, and a picnic in the park.",
});

const dadsSpace = (now: Day): Fields => ({
  ...common,
  kind: "dads",
  name: "Harbrook dads",
  purpose: "For dads and partners. Nobody has to be an expert here.",
  supportersMin: "1",
  ...boxes("opens", addDays(now, -30)),
  ...boxes("review", addDays(now, 150)),
  sketch: "A last Thursday evening together, and whoever wants stays in touch through the hub.",
});
