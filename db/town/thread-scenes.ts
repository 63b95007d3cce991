import { justNow, scene, type Scene } from "./scene.ts";
import { dadsTalk, mumsTalk } from "./thread-words.ts";
import { begins, changes, folderFor, answers, looksAfter, presses, removes } from "./thread-steps.ts";

/**
 * What people write to each other: a welcome that stays at the top, a night that several mothers are awake, something one of
 * them could only say with her name hidden, and the dads, who have a shelf of links.
 */
export function threadScenes(): Scene[] {
  const { welcome, night, hidden, scan, loss, pram, feeding } = mumsTalk;
  const { hello, links, night: nights } = dadsTalk;
  return [
    scene(40, "18:30", async (town) => {
      for (const name of ["Pregnancy", "Birth", "The first weeks", "Just talking"])
        await folderFor(town, "mums", "amina", name);
      await begins(town, "mums", "amina", "welcome", welcome);
      await looksAfter(town, "amina", "welcome", { pinned: "yes" });
    }),
    scene(25, "20:10", async (town) => {
      await answers(town, "chloe", "welcome", "Hello everybody. First baby, no idea. Glad this is here.");
      await answers(town, "amina", "welcome", "We all began with no idea. Ask as you go.");
    }),
    scene(12, "21:20", (town) => begins(town, "mums", "beth", "pram", pram)),
    scene(12, "21:50", (town) =>
      answers(town, "grace", "pram", "Borrow one for a weekend before you buy. The hub has two to try.", {}),
    ),
    scene(11, "08:15", async (town) => {
      await answers(
        town,
        "megan",
        "pram",
        "Ours is second-hand and squeaks. It rolls. Measure your front door first.",
      );
      await presses(town, "beth", "pram", "thank you");
    }),
    scene(9, "19:05", async (town) => {
      await begins(town, "mums", "lucy", "loss", loss);
      await presses(town, "chloe", "loss", "with you");
      await presses(town, "zara", "loss", "with you");
    }),
    scene(9, "19:25", (town) =>
      answers(
        town,
        "grace",
        "loss",
        "Lucy is not the only one here who counts every week. Neither was I. Come and count with us.",
      ),
    ),
    scene(6, "20:40", async (town) => {
      await begins(town, "mums", "megan", "feeding", feeding);
      await answers(town, "aisha", "feeding", "I wrote something silly here yesterday, sorry.", {}, "silly");
    }),
    scene(5, "09:00", (town) => removes(town, "aisha", "silly")),
    scene(4, "20:30", async (town) => {
      await begins(town, "mums", "fatima", "scan", scan);
      await changes(town, "fatima", "scan", `${scan.words} Edit: it went well! She waved.`);
      await answers(town, "amina", "scan", "It is fine to be scared, and lovely that she waved.");
      await presses(town, "beth", "scan", "thank you");
    }),
    scene(3, "19:10", (town) => begins(town, "mums", "zara", "hidden", { ...hidden, hide: "yes" })),
    scene(3, "19:25", async (town) => {
      await answers(
        town,
        "amina",
        "hidden",
        "Thank you for saying it out loud. I felt nothing for weeks, and thought I was the only one. I was not, and it came, slowly. Is there somebody you could tell at your next appointment? We can find the words together.",
      );
      await presses(town, "chloe", "hidden", "with you");
      await presses(town, "megan", "hidden", "me too");
      await presses(town, "steph", "hidden", "with you");
    }),
    scene(2, "20:15", (town) =>
      answers(
        town,
        "zara",
        "hidden",
        "I did not expect anybody to answer. I will tell my midwife on Thursday.",
        {
          hide: "yes",
        },
      ),
    ),
    scene(2, "20:35", (town) =>
      answers(
        town,
        "amina",
        "hidden",
        "That is a brave thing to plan. Tell us on Friday, if you like.",
        {},
        "hidden on",
      ),
    ),
    scene(1, "22:50", (town) => begins(town, "mums", "chloe", "night", night)),
    scene(1, "23:10", async (town) => {
      await answers(town, "zara", "night", "Me. Third night. I am reading about owls.");
      await presses(town, "steph", "night", "me too");
    }),
    justNow(140, (town) =>
      answers(
        town,
        "holly",
        "night",
        "Morning, night shift. Did anybody sleep in the end? I am here for the next while if you want company.",
      ),
    ),
    scene(22, "20:00", async (town) => {
      await begins(town, "dads", "tom", "links", { ...links, kind: "shelf" });
      await looksAfter(town, "tom", "links", { pinned: "yes" });
      await answers(town, "tom", "links", "What to do, what not to do, and what it is like for you.", {
        title: "Being a birth partner",
        link: "https://www.nhs.uk/pregnancy/labour-and-birth/what-happens/birth-partner/",
      });
      await answers(town, "marcus", "links", "They ring you back. I rang them.", {
        title: "DadPad: a guide for new fathers",
        link: "https://thedadpad.co.uk/",
      });
    }),
    scene(20, "21:10", async (town) => {
      await begins(town, "dads", "dan", "hello dads", hello);
      await answers(town, "marcus", "hello dads", "Money worried me more than nappies. Nappies are easier.");
      await presses(town, "dan", "hello dads", "thank you");
    }),
    scene(8, "22:20", (town) => begins(town, "dads", "marek", "dads night", { ...nights, hide: "yes" })),
    scene(7, "18:40", (town) =>
      answers(
        town,
        "tom",
        "dads night",
        "I sat in the car outside our house more than once. You are not a bad dad for it. Thursday, if you would like to talk to faces.",
      ),
    ),
  ];
}
