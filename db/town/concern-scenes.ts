import { newId } from "../../src/platform/db/index.ts";
import { addDays, today, type Day } from "../../src/words/day.ts";
import type { Fields } from "./browser.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";

/** What followed four worries: one closed with a lesson, one referred, one watched, and one about somebody of ours. */
export function concernScenes(realNow: Date): Scene[] {
  const now = today(realNow);
  return [
    ...maryamIsReferred(now),
    ...chloeIsHeard(now),
    ...kateIsWatched(now),
    ...leanneStandsDown(now),
    ...smallThings(),
    scene(1, "09:20", (town) => joDecides(town, now)),
  ];
}

/** Jo had it at 2:41 in the night. In the morning Kate is safe, and it is looked at again in two days. */
async function joDecides(town: Town, now: Day): Promise<void> {
  const jo = await town.as(town.people["jo"] ?? "", "line-manager");
  const path = `/concerns/${town.idOf("concern 2am")}/decisions/monitor`;
  const fields = {
    reason: "Holly spoke with her at eight: she slept, and her sister is with her.",
    knows: "yes",
  };
  mustGo(await jo.post(path, { id: newId(), ...fields, ...again(addDays(now, 1)) }), "Jo decides");
}

/** Two small things about one supporter, five weeks ago: each nothing much, together worth a look. */
function smallThings(): Scene[] {
  const words = {
    "low one": "Holly sent Kate messages after ten at night, twice this week.",
    "low two": "Holly gave her own number instead of the programme’s.",
  };
  return Object.entries(words).flatMap(([key, each], index) => [
    scene(38 - index * 3, "16:00", (town) =>
      raises(town, "ruth", "coordinator", key, {
        about: town.people["holly"] ?? "",
        words: each,
        soon: "conduct",
      }),
    ),
    scene(38 - index * 3, "16:30", kimTakes(key)),
    scene(37 - index * 3, "09:30", (town) =>
      decides("low-level", {
        "low-level": "contact",
        reason: "Kindly meant. Ruth talks it through with her.",
      })(key)(town),
    ),
    scene(37 - index * 3, "09:40", (town) =>
      asKim(town, `/concerns/${town.idOf(`concern ${key}`)}/closing`, { learned: "Nothing new." }),
    ),
  ]);
}

const decides = (kind: string, fields: Fields) => (key: string) => (town: Town) =>
  asKim(town, `/concerns/${town.idOf(`concern ${key}`)}/decisions/${kind}`, { knows: "yes", ...fields });

const again = (day: Day): Fields => ({
  "again-day": day.slice(8),
  "again-month": day.slice(5, 7),
  "again-year": day.slice(0, 4),
});

async function asKim(town: Town, path: string, fields: Fields): Promise<void> {
  const kim = await town.as("kim", "safeguarding-lead");
  mustGo(await kim.post(path, { id: newId(), ...fields }), path);
}

async function raises(
  town: Town,
  who: string,
  role: "supporter" | "coordinator",
  key: string,
  fields: Fields,
): Promise<void> {
  const herself = await town.as(who, role);
  const id = newId();
  town.known.set(`concern ${key}`, id);
  mustGo(await herself.post("/worried", { id, "words-id": newId(), ...fields }), `${who} raises ${key}`);
}

const kimTakes = (key: string) => (town: Town) =>
  asKim(town, `/concerns/${town.idOf(`concern ${key}`)}/acknowledgement`, {});

/** The thing that is open, by the link on the concern's page. */
async function openOf(town: Town, key: string): Promise<string> {
  const kim = await town.as("kim", "safeguarding-lead");
  const path = `/concerns/${town.idOf(`concern ${key}`)}`;
  const seen = mustGo(await kim.get(path), `Kim opens ${key}`);
  return new RegExp(`${path}/follow-ups/[0-9a-f-]{36}`).exec(seen.html)?.[0] ?? "";
}

function maryamIsReferred(now: Day): Scene[] {
  return [
    scene(26, "13:40", (town) =>
      raises(town, "nasreen", "supporter", "maryam", {
        about: town.idOf("person maryam"),
        words: "He was shouting when I came. The little one hid behind the sofa and would not come out.",
        soon: "now",
      }),
    ),
    scene(26, "13:52", kimTakes("maryam")),
    scene(
      26,
      "14:35",
      decides("children-social-care", {
        reason: "A child is frightened at home, and it is not the first time Nasreen heard it.",
        whom: "Harbrook council, the front door team; Dana on the desk.",
        consent: "with",
        told: "Her health visitor.",
      })("maryam"),
    ),
    scene(25, "11:10", async (town) =>
      asKim(town, `${await openOf(town, "maryam")}/answer`, {
        answer: "acting",
        said: "Dana called: a social worker visits this week.",
        ...again(addDays(now, 4)),
      }),
    ),
    scene(25, "19:30", async (town) => {
      const nasreen = await town.as("nasreen", "supporter");
      const path = `/concerns/${town.idOf("concern maryam")}/debrief`;
      mustGo(await nasreen.post(path, { answer: "later" }), "Nasreen says later");
    }),
  ];
}

/** Chloe's words of nineteen days ago: her midwife and the mental health team knew the same day. */
function chloeIsHeard(now: Day): Scene[] {
  return [
    scene(
      19,
      "13:30",
      decides("health", {
        reason: "Thoughts of not being here. She is safe tonight, and agreed that I call.",
        whom: "The perinatal mental health team’s duty nurse, and her midwife.",
        ...again(addDays(now, -12)),
      })("chloe"),
    ),
    scene(19, "20:00", async (town) => {
      const amina = await town.as("amina", "supporter");
      const path = `/concerns/${town.idOf("concern chloe")}/debrief`;
      mustGo(await amina.post(path, { answer: "wanted" }), "Amina would like to talk");
    }),
    scene(17, "10:30", async (town) =>
      asKim(town, `${await openOf(town, "chloe")}/debrief`, { outcome: "done" }),
    ),
    scene(
      12,
      "09:40",
      decides("no-further-action", {
        reason: "She is seen every week, sleeps again, and knows whom to call.",
      })("chloe"),
    ),
    scene(12, "10:05", (town) =>
      asKim(town, `/concerns/${town.idOf("concern chloe")}/closing`, {
        learned:
          "Amina asked her straight out, as she was trained to. It took us an hour to find the right number.",
        lesson:
          "Asking straight out whether somebody thinks of not being here is safe, and it helps. Have the mental health team’s number with you before you need it.",
      }),
    ),
    scene(8, "15:00", async (town) => {
      const kim = await town.as("kim", "safeguarding-lead");
      const change = /\/lessons\/[0-9a-f-]{36}\/change/.exec((await kim.get("/lessons")).html)?.[0] ?? "";
      const fields = {
        changed: "The number is on the card every supporter carries, and on the first page of training.",
      };
      mustGo(await kim.post(change, fields), "Kim says what was changed");
    }),
  ];
}

function kateIsWatched(now: Day): Scene[] {
  return [
    scene(15, "16:20", (town) =>
      raises(town, "holly", "supporter", "kate watched", {
        about: town.idOf("person kate"),
        words: "The cupboards were empty again and she laughed it off.",
        soon: "tomorrow",
      }),
    ),
    scene(15, "17:05", kimTakes("kate watched")),
    scene(
      14,
      "10:15",
      decides("monitor", {
        reason: "Holly sees her every week and brings the food bank’s card. Nothing else worries us yet.",
        told: "Ruth, who looks after Holly.",
        ...again(addDays(now, 1)),
      })("kate watched"),
    ),
  ];
}

/** A worry about a supporter: the LADO is told, and she is kept from new matches without a word of blame. */
function leanneStandsDown(now: Day): Scene[] {
  return [
    scene(11, "11:20", (town) =>
      raises(town, "ruth", "coordinator", "leanne", {
        about: town.people["leanne"] ?? "",
        words:
          "A mother told me that Leanne drove her older boy home alone, twice, and asked him not to say so.",
        soon: "today",
      }),
    ),
    scene(11, "11:45", kimTakes("leanne")),
    scene(11, "12:30", (town) =>
      asKim(town, `/concerns/${town.idOf("concern leanne")}/stand-down`, {
        reason: "While the LADO and I find out what happened. It protects Leanne too.",
        said: "I called her at noon. She knows that it is no judgement, and whom she can talk to.",
      }),
    ),
    scene(
      11,
      "14:10",
      decides("lado", {
        reason: "Alone with a child, and asked to keep it secret: that is for the LADO to weigh.",
        whom: "Harbrook’s LADO, Mr Bashir. He asks us to keep her from visits until he has met the family.",
        ...again(addDays(now, 3)),
      })("leanne"),
    ),
  ];
}
