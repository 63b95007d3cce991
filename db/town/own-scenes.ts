import { newId } from "../../src/platform/db/index.ts";
import { weekDays } from "../../src/people/safe-contact/safe-contact.ts";
import type { Fields } from "./browser.ts";
import { asHer } from "./pair-steps.ts";
import { filledIn, mustGo, scene, type Scene, type Town } from "./scene.ts";

/** What people say about themselves, who looks, and what the administrator changes on the way. */
export const ownScenes = (): Scene[] => [
  scene(70, "10:00", changesValues),
  scene(44, "14:00", rewordsOffer),
  scene(34, "20:10", async (town) => {
    const maryam = await asHer(town, "maryam");
    mustGo(
      await maryam.post(
        "/me/safe-contact",
        safe({ whoElse: "My mother-in-law reads this phone", safeWord: "I ask about the recipe" }),
      ),
      "maryam says what is safe",
    );
    mustGo(
      await maryam.post("/me/access-needs", { language: "Urdu", needs: ["interpreter"], note: "" }),
      "maryam says what helps",
    );
    mustGo(
      await maryam.post("/me/safety", { homeSafe: "on", leave: "on" }),
      "maryam’s phone is seen by others",
    );
  }),
  scene(20, "19:30", async (town) => {
    const chloe = await asHer(town, "chloe");
    mustGo(
      await chloe.post("/me/safe-contact", safe({ second: "call", voicemail: "yes" })),
      "chloe says what is safe",
    );
    mustGo(
      await chloe.post("/me/consents", { purpose: "feedback-quoting", programme: "", act: "give" }),
      "chloe may be quoted",
    );
  }),
  scene(11, "09:50", async (town) => {
    const ruth = await town.as("ruth", "coordinator");
    mustGo(
      await ruth.get(`/people/${town.idOf("person chloe")}/safe-contact`),
      "ruth looks before she calls",
    );
    const said = safe({
      second: "call",
      voicemail: "yes",
      note: "Not before midday on Mondays: she sleeps then. She said so on the phone.",
    });
    mustGo(
      await ruth.post(`/people/${town.idOf("person chloe")}/safe-contact`, said),
      "ruth writes down what chloe said",
    );
  }),
];

const safe = (changes: Fields): Fields => ({
  id: newId(),
  first: "text",
  second: "",
  third: "",
  days: [...weekDays],
  from: "08:00",
  to: "21:00",
  voicemail: "no",
  sender: "neutral",
  ...changes,
});

async function changesValues(town: Town): Promise<void> {
  const sue = await town.as("sue", "administrator");
  const to = `/programmes/${town.programmes["befriending"]}/settings`;
  const typed = {
    ...filledIn(mustGo(await sue.get(to), "sue opens the values").html),
    refresherMonths: "24",
  };
  const shown = mustGo(await sue.post(to, typed), "sue sees what would change");
  const reason = "Our insurer asks for safeguarding refreshers every two years.";
  mustGo(await sue.post(to, { ...filledIn(shown.html), reason }), "sue changes a value");
}

async function rewordsOffer(town: Town): Promise<void> {
  const sue = await town.as("sue", "administrator");
  const words = [
    "Somebody from Harbrook who has little ones of her own comes to see you about once a month.",
    "It is free, and you can stop whenever you like.",
    "What you get\n- Company from somebody who has been there\n- Help with what you would like to do next\n- What is on near you",
  ].join("\n\n");
  const to = `/programmes/${town.programmes["communityParents"]}/offer/parents`;
  mustGo(
    await sue.post(to, { act: "save", words, reason: "Mothers in the pilot asked for fewer words." }),
    "sue rewords the offer",
  );
}
