import { newId } from "../../src/platform/db/index.ts";
import { filledIn, mustGo, scene, type Scene, type Town } from "./scene.ts";

/** Harbrook has its urgent-help cards checked: some are signed, some wait, one signature has run out. */
export const contentScenes = (): Scene[] => [
  scene(69, "11:00", async (town) => {
    const sue = await town.as("sue", "administrator");
    mustGo(
      await sue.post("/content/signers", {
        id: newId(),
        person: town.people["marian"] ?? "",
        title: "consultant midwife and clinical safety officer",
        registration: "NMC 00A0000X",
      }),
      "sue names marian",
    );
  }),
  scene(68, "16:20", (town) => signs(town, ["card-itching"], "1")),
  scene(50, "09:40", accepts),
  scene(37, "05:30", (town) => town.work("review-content")),
  scene(18, "16:00", (town) =>
    signs(
      town,
      ["card-movements", "card-waters", "card-bleeding", "card-head-and-eyes", "card-tummy-pain"],
      "12",
    ),
  ),
  scene(4, "16:10", (town) => signs(town, ["card-fever"], "1")),
];

async function signs(town: Town, keys: readonly string[], months: string): Promise<void> {
  const marian = await town.as("marian", "clinical-supervisor");
  for (const key of keys) {
    const { html } = mustGo(await marian.get(`/content/${key}`), `marian reads ${key}`);
    mustGo(
      await marian.post(`/content/${key}/signature`, { ...filledIn(html), right: "yes", months }),
      `marian signs ${key}`,
    );
  }
}

async function accepts(town: Town): Promise<void> {
  const sue = await town.as("sue", "administrator");
  const { html } = mustGo(await sue.get("/content/acceptance"), "sue looks at what is unsigned");
  mustGo(
    await sue.post("/content/acceptance", {
      ...filledIn(html),
      name: "Sue Lindqvist",
      reason: "Marian reads a few each week. Until then they rest on the NHS pages they name.",
    }),
    "sue answers for what is unsigned",
  );
}
