import type { Story } from "../../../ui/index.ts";
import { unbroken } from "../../../ui/hard-names.ts";
import { FeedPage } from "./feed-page.tsx";

const hers = { as: "parent", current: "me" } as const;

export const stories: Story[] = [
  {
    ...hers,
    name: "Meetings in your calendar, not yet",
    draw: () => <FeedPage address={null} since={null} notNow={null} />,
  },
  {
    ...hers,
    name: "Meetings in your calendar, the address",
    draw: () => (
      <FeedPage
        address={`https://alongside.example/calendar/${unbroken}`}
        since="6 August 2026"
        notNow={null}
      />
    ),
  },
  {
    ...hers,
    name: "Meetings in your calendar, stopped",
    draw: () => (
      <FeedPage
        address={null}
        since={null}
        notNow="You said that it is no longer safe to write to you, so there is no address for a calendar."
      />
    ),
  },
];
