import type { Story } from "../../ui/index.ts";
import { message } from "./outbox-page.sample.ts";
import { OutboxPage } from "./outbox-page.tsx";

const now = new Date("2026-08-04T09:00:00+01:00");

export const stories: Story[] = [
  { name: "Messages, none yet", draw: () => <OutboxPage messages={[]} now={now} /> },
  {
    name: "Messages, each thing that can become of one",
    draw: () => (
      <OutboxPage
        now={now}
        messages={[
          message({ id: "1", channel: "email", sentTo: "chloe@home.example", from: "Alongside" }),
          message({
            id: "2",
            state: "owed",
            why: "waiting for her safe hours",
            notBefore: new Date("2026-08-04T10:00:00+01:00"),
          }),
          message({
            id: "3",
            state: "withheld",
            sentTo: null,
            channel: null,
            why: "this person asked for calls only, so nothing is written: call instead",
          }),
          message({
            id: "4",
            state: "not delivered",
            why: "the number or address is wrong",
            name: "نازنین عبدالله‌زاده",
            body: "سلام نازنین\n\nThere is something new for you.",
          }),
          message({
            id: "5",
            name: null,
            sentTo: "wilhelmina-anastasia.featherstonehaugh-cholmondeley@a-very-long-trust-name.nhs.example",
            link: `/sign-in/link/${"0123456789abcdef".repeat(6)}`,
          }),
        ]}
      />
    ),
  },
];
