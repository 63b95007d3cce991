import type { Story } from "../story.ts";
import { ProblemSummary } from "./problems.tsx";

export const stories: Story[] = [
  {
    name: "One thing to put right",
    draw: () => <ProblemSummary problems={{ met: "Enter the date you met." }} />,
  },
  {
    name: "Many things to put right",
    draw: () => (
      <ProblemSummary
        problems={{
          name: "Enter her name, or what she likes to be called.",
          phone: "Enter a phone number like 07700 900123. “0770 09” is too short to reach anybody.",
          due: "Her due date is more than 42 weeks away. Check the year.",
          agreed: "Choose whether she has agreed. We can only contact her if she has.",
          postcode: "Enter the first half of a postcode, like HB1 or SA62.",
        }}
      />
    ),
  },
];
