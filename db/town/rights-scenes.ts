import { newId } from "../../src/platform/db/index.ts";
import { agrees, asHer } from "./pair-steps.ts";
import { referHer } from "./refer-her.ts";
import { mustGo, scene, type Scene } from "./scene.ts";

/** Rosie came and went long ago, and asked to be forgotten; Chloe says that something about her is not right. */
export const rightsScenes = (realToday: Date): Scene[] => [
  scene(69, "11:20", (town) => referHer(town, "rosie", realToday)),
  scene(68, "09:40", async (town) => {
    const ruth = await town.as("ruth", "coordinator");
    const to = `/referrals/${town.idOf("referral rosie")}/acceptance`;
    mustGo(await ruth.post(to, { waits: "no" }), "accepting rosie");
  }),
  scene(67, "20:15", (town) => agrees(town, "rosie", {})),
  scene(62, "21:05", async (town) => {
    const rosie = await asHer(town, "rosie");
    town.known.set("erasing rosie", newId());
    const typed = {
      id: town.idOf("erasing rosie"),
      words: "We are moving to my sister’s. Thank you, but I would rather you forgot me.",
      sure: "yes",
    };
    mustGo(await rosie.post("/me/erasing", typed), "rosie asks to be erased");
  }),
  scene(60, "10:10", async (town) => {
    const sue = await town.as("sue", "administrator");
    const to = `/data-requests/${town.idOf("erasing rosie")}`;
    mustGo(await sue.get(to), "sue reads what rosie asked");
    mustGo(await sue.post(`${to}/erasure`, { sure: "erase" }), "sue erases rosie");
  }),
  scene(3, "20:45", async (town) => {
    const chloe = await asHer(town, "chloe");
    const held = mustGo(await chloe.get("/me/held"), "chloe looks at what is held");
    const line = /href="\/me\/corrections\/new\?line=([0-9a-f]+)"[^>]*>[^<]*<span[^>]*>\s*: Dela/.exec(
      held.html,
    )?.[1];
    if (!line) throw new Error("chloe finds no line about her referral");
    const words = "It says that I live alone. I do not: my brother stays with us since May.";
    mustGo(await chloe.post("/me/corrections", { id: newId(), line, words }), "chloe says it is not right");
  }),
];
