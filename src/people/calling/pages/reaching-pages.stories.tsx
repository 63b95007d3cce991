import type { Story } from "../../../ui/index.ts";
import { longName } from "../../../ui/hard-names.ts";
import { StopPage, type StopView } from "../../stopping/pages/stop-page.tsx";
import { StoppedPage, type StoppedView } from "../../stopping/pages/stopped-page.tsx";
import { CallPage, type CallView } from "./call-page.tsx";

const call: CallView = {
  id: "1",
  to: "/gallery",
  back: { to: "/gallery", words: "Today" },
  called: "Chloe",
  lead: "It is safe to call now. Ask first whether it is a good moment.",
  how: [
    { name: "Ways, in order", value: "a call, nothing else" },
    { name: "When", value: "8am to 3pm, Monday and Tuesday" },
    { name: "Who else may see it", value: "Nothing said" },
    { name: "Voicemail", value: "No message is left" },
    { name: "Safe word for calls", value: "bluebell" },
  ],
  outside: false,
  number: { href: "tel:+447700900411", words: "07700 900411" },
  without: "",
  stopTo: "/gallery",
  typed: {},
  problems: {},
};
const stop: StopView = {
  id: "1",
  called: null,
  to: "/gallery",
  back: { to: "/gallery", words: "How it is safe to reach you" },
  typed: {},
  problems: {},
};
const stopped: StoppedView = {
  called: null,
  ways: "texts and emails",
  since: "Since today at 9:40am",
  note: null,
  endTo: "/gallery",
  back: { to: "/gallery", words: "How it is safe to reach you" },
  isNew: true,
  helpLines: [],
};
const hers = { as: "parent", current: "me" } as const;
const supporter = { as: "supporter", current: "today" } as const;

export const stories: Story[] = [
  { ...supporter, name: "Before you call, safe now", draw: () => <CallPage {...call} /> },
  {
    ...supporter,
    name: "Before you call, no number shared",
    draw: () => (
      <CallPage
        {...call}
        number={null}
        without="You do not have Chloe’s number here. Arrange it when you meet, or ask your coordinator to pass it on."
      />
    ),
  },
  {
    name: "Before you call, outside her hours",
    as: "coordinator",
    draw: () => (
      <CallPage
        {...call}
        called={longName}
        lead="Not now, please. Chloe can be called from tomorrow at 8am."
        outside
        number={null}
        problems={{ why: "Write why it cannot wait" }}
      />
    ),
  },
  { ...hers, name: "No longer safe to write to me", draw: () => <StopPage {...stop} /> },
  { ...supporter, name: "No longer safe to write to her", draw: () => <StopPage {...stop} called="Chloe" /> },
  { ...hers, name: "Writing has stopped", draw: () => <StoppedPage {...stopped} /> },
  {
    name: "Writing to her has stopped",
    as: "coordinator",
    draw: () => <StoppedPage {...stopped} called="Chloe" note="He reads her phone now." isNew={false} />,
  },
];
