import type { Story } from "./story.ts";
import { Summary } from "./summary.tsx";

const long = "Wilhelmina-Anastasia-Featherstonehaugh-Cholmondeley-Oluwaseun";

export const stories: Story[] = [
  {
    name: "Names and values to check",
    draw: () => (
      <Summary
        rows={[
          { name: "Name", value: "Priya S", change: { to: "/gallery", about: "her name" } },
          {
            name: "Due",
            value: "29 October 2026, so 28 weeks and 0 days today",
            change: { to: "/gallery", about: "the due date" },
          },
          { name: "Has she agreed?", value: "Yes, in person on 3 August 2026" },
        ]}
      />
    ),
  },
  {
    name: "Names and values, very long and right to left",
    draw: () => (
      <Summary
        rows={[
          { name: "Name", value: `${long} ${long}${long}`, change: { to: "/gallery", about: "her name" } },
          {
            name: "Her other name",
            value: <bdi>نازنین عبدالله‌زاده</bdi>,
            change: { to: "/gallery", about: "her other name" },
          },
          {
            name: "How it is safe to reach her",
            value:
              "Text only, between 10am and 2pm on weekdays, and never mention the baby. Her sister may answer: say you are a friend from the library.",
            change: { to: "/gallery", about: "how to reach her" },
          },
        ]}
      />
    ),
  },
];
