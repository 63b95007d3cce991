import { SeverityMark } from "./severity.tsx";
import type { Story } from "./story.ts";

export const stories: Story[] = [
  {
    name: "Severity is a shape and a word",
    as: "coordinator",
    draw: () => (
      <ul className="al-rows">
        <li>
          <SeverityMark severity="now" />
        </li>
        <li>
          <SeverityMark severity="soon" />
        </li>
        <li>
          <SeverityMark severity="fine" />
        </li>
        <li>
          <SeverityMark severity="now" say="3 days past the promise" />
        </li>
      </ul>
    ),
  },
];
