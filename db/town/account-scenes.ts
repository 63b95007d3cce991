import { newId } from "../../src/platform/db/index.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";

/** Professionals at the door: a trusted domain, a GP who waits to be let in, a midwife's referral not sent yet. */
export function accountScenes(): Scene[] {
  return [
    scene(45, "10:20", async (town) => {
      const ruth = await town.as("ruth", "coordinator");
      mustGo(await ruth.post("/referrals/accounts/domains", { domain: "juno.example" }), "trusting a domain");
    }),
    scene(2, "13:35", asksForAccount),
    scene(1, "17:25", async (town) => {
      const dela = await town.as("juno", "referrer");
      const typed = { name: "Farah Iqbal", place: "DE1", language: "Urdu", later: "yes" };
      mustGo(await dela.post(`/refer/${newId()}`, typed), "keeping a draft");
    }),
  ];
}

async function asksForAccount(town: Town): Promise<void> {
  const email = "idris.cole@millpond-surgery.example";
  const visitor = town.visitor();
  const typed = {
    id: newId(),
    name: "Idris Cole",
    role: "GP",
    team: "Millpond Surgery",
    email,
    programme: town.programmes["befriending"] ?? "",
  };
  mustGo(await visitor.post("/refer/account", typed), "asking for an account");
  await town.post();
  const letter = town.letters.findLast(({ to }) => to === email);
  const link = /\/refer\/account\/proof\/\S+/.exec(letter?.text ?? "")?.[0] ?? "";
  mustGo(await visitor.post(link), "proving the address");
}
