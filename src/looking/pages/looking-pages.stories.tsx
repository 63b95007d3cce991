import type { Story } from "../../ui/index.ts";
import { longName } from "../../ui/hard-names.ts";
import type { ItemView } from "../item-view.ts";
import { AnswerPage } from "./answer-page.tsx";
import { ItemPage } from "./item-page.tsx";
import { LeadPage } from "./lead-page.tsx";
import { LookingPage, type LookingView } from "./looking-page.tsx";

const item: ItemView = {
  id: "1",
  title: "Tom Marsh, coordinator, opened Chloe Marsh’s record",
  why: "They have the same surname.",
  clock: "2 times, last yesterday at 4:12pm. To be looked at by Friday at 9am",
  late: false,
  state: "open",
  viewer: "Tom",
  story: [],
  answer: null,
  because: null,
};
const answered: ItemView = {
  ...item,
  id: "2",
  title: `${longName}, supporter, opened 31 records in one day; 4 on a usual one`,
  why: "Many more records than on a usual day.",
  state: "answered",
  late: true,
  story: ["Sue asked Tom, yesterday at 9am.", "Tom answered, today at 8:02am."],
  answer: "I covered for Ruth while she was ill, and read up on everybody.",
};
const decided: ItemView = {
  ...item,
  id: "3",
  state: "right",
  story: ["Sue found that it looks right, 2 August at 9am."],
  because: "He covers on Tuesdays. No relation.",
};
const view: LookingView = {
  waiting: [answered, item],
  decided: [decided],
  inspector: "The administrators do, as nobody is named.",
  mayChoose: true,
  mayKeepConflicts: true,
  done: null,
};
const admin = { as: "administrator", current: "privacy" } as const;

export const stories: Story[] = [
  {
    ...admin,
    name: "Unusual looking, nothing",
    draw: () => <LookingPage {...view} waiting={[]} decided={[]} />,
  },
  { ...admin, name: "Unusual looking", draw: () => <LookingPage {...view} done="Written down." /> },
  { ...admin, name: "Unusual looking, one", draw: () => <ItemPage item={item} typed={{}} problems={{}} /> },
  {
    ...admin,
    name: "Unusual looking, answered and not yet right",
    draw: () => (
      <ItemPage
        item={answered}
        typed={{ found: "right" }}
        problems={{ because: "Write what you found out" }}
      />
    ),
  },
  {
    name: "Asked why she looked",
    as: "coordinator",
    draw: () => (
      <AnswerPage
        id="1"
        what="Chloe Marsh’s record, yesterday at 4:12pm"
        answered={null}
        typed={{}}
        problems={{}}
      />
    ),
  },
  {
    name: "Asked why she looked, answered",
    as: "supporter",
    draw: () => (
      <AnswerPage id="1" what="31 records in one day" answered={answered.answer} typed={{}} problems={{}} />
    ),
  },
  {
    ...admin,
    name: "Who looks after privacy",
    draw: () => (
      <LeadPage id="1" now={null} people={[{ id: "a", name: longName }]} typed={{}} problems={{}} />
    ),
  },
];
