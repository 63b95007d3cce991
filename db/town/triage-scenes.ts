import { newId } from "../../src/platform/db/index.ts";
import { cares, comesIn, handsOver, signs } from "./desk-steps.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";
import { answers, begins } from "./thread-steps.ts";

const behindCurtains =
  "I keep the curtains shut until he comes home. It is easier than being looked at. Does anybody else?";
const behindGlass =
  "Most days there is glass between. Somebody else puts the kettle on, and then it is me who makes the tea.";

/**
 * What the rules say, and what people saw otherwise. An evening with Holly: a post the rules had nothing about worried her, and
 * one they found urgent was about a dentist. Kim looked at the first, and the house looks for such words now. Amina saw
 * another last night, which waits for Kim.
 */
export function triageScenes(): Scene[] {
  return [
    scene(8, "18:55", (town) => comesIn(town, "holly", "120")),
    scene(8, "19:10", (town) =>
      begins(town, "mums", "aisha", "curtains", {
        title: "The long middle of the day",
        words: behindCurtains,
      }),
    ),
    scene(8, "19:18", async (town) => {
      await cares(town, "holly", "curtains", "claim");
      await cares(town, "holly", "curtains", "tier", {
        tier: "A",
        why: "She hides in her own home. It began like that with me.",
      });
      await answers(
        town,
        "holly",
        "curtains",
        "I did, for weeks. I thought people could see it on me. Who is with you in the day? I am here until nine.",
      );
    }),
    scene(8, "19:50", (town) =>
      begins(town, "mums", "beth", "gums", {
        title: "Pregnant gums",
        words: "I bled through my gum again at the dentist, lovely. Which toothbrush do you all use?",
      }),
    ),
    scene(8, "19:56", async (town) => {
      await cares(town, "holly", "gums", "claim");
      await cares(town, "holly", "gums", "tier", {
        tier: "none",
        why: "It is her gum, at the dentist. I asked, and there is nothing else.",
      });
      await answers(
        town,
        "holly",
        "gums",
        "The softest there is. And tell the dentist that you are pregnant.",
      );
    }),
    scene(8, "20:50", (town) =>
      handsOver(town, "holly", "A quiet evening. Aisha is alone in the day: ask her how she is."),
    ),
    scene(7, "10:20", reviewed),
    scene(1, "18:34", (town) => signs(town, "amina")),
    scene(1, "19:30", (town) =>
      begins(town, "mums", "fatima", "glass", { title: "Watching from outside", words: behindGlass }),
    ),
    scene(1, "19:36", async (town) => {
      await cares(town, "amina", "glass", "claim");
      await cares(town, "amina", "glass", "tier", {
        tier: "A",
        why: "She says that she is not there in her own day. I would not leave it until tomorrow.",
      });
      await answers(
        town,
        "amina",
        "glass",
        "That sounds a long way off from everybody. When does the glass come down, even a little?",
      );
    }),
  ];
}

/** Kim looks at what the rules missed: it becomes an example, and words of the house’s own, tried before they count. */
async function reviewed(town: Town): Promise<void> {
  const kim = await town.as("kim", "safeguarding-lead");
  const because = "Nothing looks for somebody who hides at home. Such words belong to being alone.";
  mustGo(
    await kim.post(`/triage/misses/${town.idOf("post curtains")}`, {
      does: "change",
      rule: "alone",
      because,
    }),
    "Kim looks at a miss",
  );
  // in other words than hers: nobody must be known by an example
  const like = "I live with the blinds drawn until somebody is home. I would rather not be seen.";
  mustGo(
    await kim.post("/triage/examples", { id: newId(), words: like, tier: "A", space: "mums" }),
    "it becomes an example",
  );
  const change = { phrases: "(curtains|blinds) .. (shut|closed|drawn) ..", tier: "A", because };
  const trial = await kim.post("/triage/rules/alone", change);
  const seen = /name="seen" value="(\d+)"/.exec(trial.html)?.[1] ?? "";
  mustGo(await kim.post("/triage/rules/alone", { ...change, seen }), "saving what was tried");
}
