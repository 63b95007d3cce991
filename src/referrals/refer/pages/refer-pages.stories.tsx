import type { Day } from "../../../words/day.ts";
import type { Story } from "../../../ui/index.ts";
import { longName, unbroken } from "../../../ui/hard-names.ts";
import { aboutRows } from "../../about/about-rows.tsx";
import { taskKeys } from "../../about/task-key.ts";
import { anOffer } from "../../offers/offer.sample.ts";
import { aReferral } from "../../triage/referral.sample.ts";
import { typedReferral } from "../typed.sample.ts";
import { CheckPage } from "./check-page.tsx";
import { ChoosePage } from "./choose-page.tsx";
import { ReferPage } from "./refer-page.tsx";
import { SentPage } from "./sent-page.tsx";
import { TaskPage } from "./task-page.tsx";
import { TasksPage } from "./tasks-page.tsx";

const offer = anOffer();
const today = "2026-08-06" as Day;
const wrong = {
  name: "Enter her name, or what she likes to be called.",
  phone: "“0770 09” is too short to reach anybody. Enter a number like 07700 900123.",
  channels: "Choose at least one safe way.",
  dueOn: "Her due date is more than 42 weeks away. Check the year.",
  place: "Enter the first half of a postcode, like DE23.",
  reasons: "Choose at least one reason.",
  agreedHow: "Choose how she agreed. We can only contact her if she has.",
  referrerRole: "Enter your role.",
  referrerTeam: "Enter your team.",
};
const hers = { as: "referrer", current: "refer" } as const;

export const stories: Story[] = [
  {
    ...hers,
    name: "Refer someone, which programme",
    draw: () => <ChoosePage offers={[offer, anOffer("birth-companion", { id: "2", name: longName })]} />,
  },
  { ...hers, name: "Refer someone, no programme", draw: () => <ChoosePage offers={[]} /> },
  {
    ...hers,
    name: "Refer someone on one page, empty",
    draw: () => <ReferPage id="1" offer={offer} typed={{}} problems={{}} />,
  },
  {
    ...hers,
    name: "Refer someone on one page, filled",
    draw: () => <ReferPage id="1" offer={offer} typed={typedReferral} problems={{}} />,
  },
  {
    ...hers,
    name: "Refer someone on one page, everything wrong",
    draw: () => (
      <ReferPage id="1" offer={offer} typed={{ name: unbroken, phone: "0770 09" }} problems={wrong} />
    ),
  },
  {
    ...hers,
    name: "Refer someone step by step",
    draw: () => (
      <TasksPage
        id="1"
        offer={offer}
        states={{
          who: "done",
          reach: "begun",
          baby: "to do",
          why: "to do",
          access: "to do",
          agreed: "to do",
        }}
      />
    ),
  },
  ...taskKeys.map((task, index) => ({
    ...hers,
    name: `Refer someone, step ${index + 1}`,
    draw: () => <TaskPage id="1" task={task} programmeId={offer.id} typed={typedReferral} problems={wrong} />,
  })),
  {
    ...hers,
    name: "Check before sending",
    draw: () => (
      <CheckPage
        id="1"
        offer={offer}
        rows={aboutRows(aReferral("sent").about, { today, quiet: false })}
        outside={null}
      />
    ),
  },
  {
    ...hers,
    name: "Check before sending, outside the programme and very long",
    draw: () => (
      <CheckPage
        id="1"
        offer={offer}
        rows={aboutRows(aReferral("sent", { about: { name: longName, note: unbroken } }).about, {
          today,
          quiet: false,
        })}
        outside="This programme begins by 34 weeks; she is 41 weeks."
        problems={{ agreedHow: wrong.agreedHow }}
      />
    ),
  },
  {
    ...hers,
    name: "Sent",
    draw: () => (
      <SentPage
        id="1"
        name="Priya Sandhu"
        programme={offer.name}
        next={{ acknowledgeBy: "2026-08-10" as Day, decideBy: "2026-08-20" as Day }}
      />
    ),
  },
];
