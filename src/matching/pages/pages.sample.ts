import { longName, rightToLeftName, unbroken } from "../../ui/hard-names.ts";
import { asDay } from "../../words/day.ts";
import type { Brief } from "../brief.ts";
import type { Introduction } from "../introduction.ts";
import { aParent, around, aSupporter } from "../pair.sample.ts";
import type { ParentSide } from "../parent-side.ts";
import { suggest } from "../suggest.ts";
import type { SupporterSide } from "../supporter-side.ts";
import type { MatchView } from "./match/page.tsx";
import type { SuggestionsView } from "./suggestions/page.tsx";

export const answerBy = asDay("2026-08-11");
export const easy = { typed: {}, problems: {} };

export const brief: Brief = {
  timing: "28 weeks pregnant",
  place: "DE23",
  language: "Somali",
  interpreter: true,
  contact: "Visits at home and phone calls",
  times: "Tuesday mornings and Thursday afternoons",
  reasons: ["You both speak Somali", "Lives nearby"],
  gentle: ["Would like somebody around"],
};
export const bare: Brief = {
  timing: null,
  place: null,
  language: null,
  interpreter: false,
  contact: null,
  times: null,
  reasons: [],
  gentle: [],
};
export const introduction: Introduction = {
  name: "Amina",
  languages: "English, Somali and Arabic",
  contact: "Visits at home and phone calls",
  times: "Tuesday mornings",
  hello: "Shall we walk? I bring the tea.",
  shared: [{ label: "Moved country or sought asylum", words: "I moved here when I was 24." }],
  reasons: ["Speaks Somali, your first language", "Lives nearby"],
};
export const longIntroduction: Introduction = {
  ...introduction,
  name: longName,
  hello: unbroken,
  times: null,
  shared: [{ label: "Faith", words: unbroken }],
};

export const parent: ParentSide = aParent({
  languages: { first: "Somali", also: ["English"], interpreter: false },
  wishes: [
    { attribute: "movedCountry", wish: "like", hers: ["yes"] },
    { attribute: "faith", wish: "different", hers: ["Muslim"] },
  ],
});
export const supporters: SupporterSide[] = [
  aSupporter({
    id: "amina",
    languages: ["Somali", "English"],
    experience: [
      { attribute: "movedCountry", theirs: ["yes"], sharing: "parent" },
      { attribute: "faith", theirs: ["Quaker"], sharing: "coordinator" },
    ],
  }),
  aSupporter({
    id: "grace",
    experience: [{ attribute: "movedCountry", theirs: ["no"], sharing: "suggestion" }],
  }),
  aSupporter({
    id: "leanne",
    readiness: {
      ready: false,
      missing: [
        "Safeguarding training is not recorded. See the paper, then record it on the supporter’s page.",
      ],
    },
  }),
];
export const names: Record<string, string> = {
  amina: "Amina Yusuf",
  grace: longName,
  leanne: rightToLeftName,
};
export const suggestions: SuggestionsView = {
  referralId: "1",
  parent: {
    id: "chloe",
    referralId: "1",
    name: "Chloe Barrow",
    timing: "28 weeks pregnant",
    freeLine: "Somebody who likes walking.",
    rows: [
      { name: "Where", value: "DE23" },
      { name: "Language", value: "Somali" },
    ],
  },
  waits: null,
  suggested: suggest(parent, supporters, [], around).map((each) => ({
    ...each,
    name: names[each.supporterId] ?? "",
    mayPropose: true,
    askFirst: null,
  })),
  keptApart: [{ name: "Holly Beck", reason: "They are neighbours." }],
};

export const match: MatchView = {
  id: "1",
  referralId: "1",
  title: "Chloe Barrow and Amina Yusuf",
  standing: "Amina Yusuf has been asked, without Chloe Barrow’s name. Chloe Barrow knows nothing of it yet.",
  clock: "Lapses after Tuesday",
  parent: { id: "chloe", name: "Chloe Barrow" },
  supporter: { id: "amina", name: "Amina Yusuf" },
  brief,
  introduction: null,
  waitsFor: "supporter",
  notReached: null,
  notes: [],
  history: [{ name: "Proposed", value: "today at 9am, by Ruth Adeyemi" }],
};
export const waiting = {
  referralId: "1",
  name: "Chloe Barrow",
  timing: "28 weeks pregnant",
  since: "Since 20 July 2026",
  clock: "Waiting 12 days; promise 14",
  late: false,
  used: 86,
  asked: null,
};
