import { addDays, today } from "../../src/words/day.ts";
import {
  agrees,
  kimHasIt,
  logs,
  meetingBooked,
  parentSaysYes,
  proposes,
  rulesAgreed,
  supporterSaysYes,
  worries,
} from "./pair-steps.ts";
import { justNow, scene, type Scene } from "./scene.ts";
import { supportersChapter } from "./supporters-chapter.ts";

/** From her own yes to the visits: three pairs, one of them gone quiet, and others still on the way. */
export function pairScenes(realNow: Date): Scene[] {
  const now = today(realNow);
  return [
    scene(68, "09:30", supportersChapter),
    ...chloeAndAmina(now),
    ...kateAndHolly(now),
    ...maryamAndNasreen(now),
    // Jade's question waits with Grace; Ellie waits for somebody
    scene(20, "19:00", (town) =>
      agrees(town, "jade", {
        "wish-youngParent": "like",
        "hers-youngParent": "yes",
        words: "Somebody who will not judge.",
        availability: ["mon-evening", "wed-morning"],
      }),
    ),
    scene(3, "10:20", (town) => proposes(town, "jade", "grace")),
    scene(12, "21:10", (town) =>
      agrees(town, "ellie", {
        "wish-ageBand": "any",
        words: "Nights are work. Afternoons are good.",
        availability: ["thu-afternoon", "sat-afternoon"],
        contactKinds: ["phone"],
      }),
    ),
    // Bex was reminded as often as is kind; now a person calls
    ...[14, 10, 6, 2].map((daysAgo) => scene(daysAgo, "09:00", (town) => town.work("remind-invited"))),
  ];
}

function chloeAndAmina(now: ReturnType<typeof today>): Scene[] {
  const on = (daysAgo: number): string => addDays(now, -daysAgo);
  return [
    scene(58, "20:15", (town) =>
      agrees(town, "chloe", {
        "wish-movedCountry": "any",
        "wish-birthTrauma": "like",
        "hers-birthTrauma": "yes",
        words: "Somebody who likes walking.",
        availability: ["tue-morning", "sat-afternoon"],
      }),
    ),
    scene(55, "11:30", (town) => proposes(town, "chloe", "amina")),
    scene(54, "20:40", (town) =>
      supporterSaysYes(town, "chloe", "amina", ["movedCountry"], "Shall we walk? I bring the tea."),
    ),
    scene(53, "13:05", (town) => parentSaysYes(town, "chloe")),
    scene(52, "18:20", (town) =>
      meetingBooked(town, "chloe", "amina", on(47), "10:30am", "Cedar Family Hub, Mill Lane"),
    ),
    scene(47, "11:50", (town) => rulesAgreed(town, "chloe", "amina")),
    scene(47, "12:10", (town) =>
      logs(town, "chloe", "amina", {
        what: ["listening", "being-there"],
        notes: "Our first walk. We agreed on tea and Tuesdays.",
      }),
    ),
    scene(40, "12:00", (town) => logs(town, "chloe", "amina", { what: ["listening"], minutes: "90" })),
    scene(33, "12:30", (town) =>
      logs(town, "chloe", "amina", {
        what: ["information", "signposting"],
        notes: "We looked at the hospital’s tour dates together.",
      }),
    ),
    scene(26, "10:50", (town) =>
      logs(town, "chloe", "amina", {
        outcome: "missed",
        how: "out",
        what: [],
        minutes: "",
        notes: "She had a cold and texted.",
      }),
    ),
    scene(19, "12:15", (town) =>
      logs(town, "chloe", "amina", {
        what: ["listening"],
        notes: "She sleeps badly. We talked about who to ring at night.",
      }),
    ),
    scene(19, "12:40", (town) =>
      worries(town, "chloe", "amina", "She said: some nights I think they would be better off without me."),
    ),
    scene(19, "12:55", (town) => kimHasIt(town, "chloe")),
    scene(12, "12:05", (town) =>
      logs(town, "chloe", "amina", {
        what: ["listening", "being-there"],
        notes: "Much lighter today. She rang her midwife herself.",
      }),
    ),
    scene(5, "12:20", (town) =>
      logs(town, "chloe", "amina", {
        what: ["birth"],
        minutes: "90",
        notes: "We began the list for the birth.",
      }),
    ),
    scene(2, "18:05", (town) =>
      meetingBooked(town, "chloe", "amina", addDays(now, 2), "10:30am", "Cedar Family Hub, Mill Lane"),
    ),
  ];
}

function kateAndHolly(now: ReturnType<typeof today>): Scene[] {
  return [
    scene(52, "10:00", (town) =>
      agrees(town, "kate", {
        "wish-birthTrauma": "like",
        "hers-birthTrauma": "yes",
        availability: ["wed-morning"],
        contactKinds: ["home", "phone"],
      }),
    ),
    scene(50, "09:30", (town) => proposes(town, "kate", "holly")),
    scene(49, "19:00", (town) => supporterSaysYes(town, "kate", "holly", [], "Hello, I’m Holly.")),
    scene(48, "14:00", (town) => parentSaysYes(town, "kate")),
    scene(47, "16:00", (town) =>
      meetingBooked(town, "kate", "holly", addDays(now, -42), "2pm", "The library café"),
    ),
    scene(42, "15:20", (town) => rulesAgreed(town, "kate", "holly")),
    scene(42, "15:30", (town) => logs(town, "kate", "holly", { what: ["listening"] })),
    scene(29, "15:00", (town) =>
      logs(town, "kate", "holly", { what: ["listening"], how: "phone", minutes: "30" }),
    ),
    scene(17, "15:10", (town) =>
      logs(town, "kate", "holly", { outcome: "attempted", how: "phone", what: [], minutes: "" }),
    ),
  ];
}

function maryamAndNasreen(now: ReturnType<typeof today>): Scene[] {
  return [
    scene(36, "20:30", (town) =>
      agrees(town, "maryam", {
        "wish-language": "like",
        "hers-language": "Urdu",
        "wish-lowMood": "like",
        "hers-lowMood": "yes",
        availability: ["mon-morning", "thu-morning"],
        contactKinds: ["home", "out"],
      }),
    ),
    scene(34, "09:50", (town) => proposes(town, "maryam", "nasreen")),
    scene(33, "12:00", (town) =>
      supporterSaysYes(town, "maryam", "nasreen", ["lowMood"], "Salaam, I’m Nasreen."),
    ),
    scene(32, "10:10", (town) => parentSaysYes(town, "maryam")),
    scene(31, "17:00", (town) =>
      meetingBooked(town, "maryam", "nasreen", addDays(now, -27), "10am", "Ivy Street Children’s Centre"),
    ),
    scene(27, "11:30", (town) => rulesAgreed(town, "maryam", "nasreen")),
    scene(27, "11:40", (town) =>
      logs(town, "maryam", "nasreen", {
        what: ["listening", "being-there"],
        notes: "The baby slept. We did not need many words.",
      }),
    ),
    scene(13, "11:00", (town) =>
      logs(town, "maryam", "nasreen", {
        what: ["signposting"],
        notes: "Walked to the baby group together to see where it is.",
      }),
    ),
    scene(6, "11:10", (town) =>
      logs(town, "maryam", "nasreen", { what: ["listening"], how: "phone", minutes: "45" }),
    ),
    justNow(25, (town) =>
      worries(
        town,
        "maryam",
        "nasreen",
        "She asked me not to ring when her husband is home. She sounded frightened.",
      ),
    ),
  ];
}
