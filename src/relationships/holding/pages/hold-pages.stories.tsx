import { longName, unbroken } from "../../../ui/hard-names.ts";
import type { Story } from "../../../ui/index.ts";
import { HoldForParent, HoldForSupporter } from "./hold-notice.tsx";
import { HoldPage, type HoldView } from "./hold-page.tsx";
import { PlaceHoldPage, type PlaceHoldView } from "./place-hold-page.tsx";

const placing: PlaceHoldView = {
  relationshipId: "1",
  called: { parent: "Chloe", supporter: "Amina" },
  arranged: 1,
  concerns: [],
  typed: { id: "1" },
  problems: {},
};
const standing: HoldView = {
  id: "1",
  relationshipId: "1",
  called: { parent: "Chloe", supporter: "Amina" },
  said: null,
  facts: [
    { name: "Since", value: "today at 9:15am, by Ruth" },
    { name: "What Amina may do", value: "No contact at all" },
    { name: "Looked at again by", value: "11 August 2026" },
  ],
  whys: [{ key: "1", title: "Placed by Ruth, today at 9:15am", words: "Until we know more." }],
  since: [{ id: "1", words: "A contact on 5 August 2026, logged 5 August 2026" }],
  over: false,
  typed: {},
  problems: {},
};

export const stories: Story[] = [
  { name: "Putting contact on hold", as: "coordinator", draw: () => <PlaceHoldPage {...placing} /> },
  {
    name: "Putting contact on hold, not yet right",
    as: "safeguarding-lead",
    draw: () => (
      <PlaceHoldPage
        {...placing}
        called={{ parent: longName, supporter: unbroken }}
        concerns={[{ id: "1", words: "About Chloe. Kim has it." }]}
        problems={{ why: "Write why, in a sentence.", "may-do": "Choose what the supporter may do for now" }}
      />
    ),
  },
  { name: "A hold", as: "safeguarding-lead", draw: () => <HoldPage {...standing} /> },
  {
    name: "A hold, for somebody who may not know why",
    as: "coordinator",
    draw: () => <HoldPage {...standing} whys={[]} since={[]} said="Saved. It stays for now." />,
  },
  { name: "A hold that is over", as: "coordinator", draw: () => <HoldPage {...standing} over /> },
  {
    name: "What the supporter reads",
    as: "supporter",
    draw: () => <HoldForSupporter hold={{ mayDo: "nothing", words: "I ring you on Thursday." }} />,
  },
  { name: "What the parent reads", as: "parent", draw: () => <HoldForParent called="Amina" /> },
];
