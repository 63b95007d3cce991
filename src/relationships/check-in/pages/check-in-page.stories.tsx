import type { Story } from "../../../ui/index.ts";
import { longName, unbroken } from "../../../ui/hard-names.ts";
import { AskingPage, NotAskingPage, SaidPage } from "./check-in-page.tsx";

const asking = { id: "1", supporter: "Amina", typed: {}, problems: {} };
const said = {
  id: "1",
  called: "Chloe",
  when: "She said it yesterday at 8pm",
  answer: {
    wellbeing: "better",
    support: "yes",
    wantsCall: false,
    words: "Tuesdays are the best part of the week.",
  },
  isNew: true,
} as const;

export const stories: Story[] = [
  { name: "How is it going, asked", as: "parent", draw: () => <AskingPage {...asking} /> },
  {
    name: "How is it going, nothing chosen",
    as: "parent",
    draw: () => (
      <AskingPage
        {...asking}
        supporter={longName}
        problems={{
          wellbeing: "Choose what is nearest to how it is.",
          support: "Choose yes, partly or no.",
        }}
      />
    ),
  },
  {
    name: "How is it going, nothing to answer",
    as: "parent",
    draw: () => <NotAskingPage words="There is nothing to answer just now." />,
  },
  { name: "How it is going, read by her coordinator", as: "coordinator", draw: () => <SaidPage {...said} /> },
  {
    name: "How it is going, harder, and she would like a call",
    as: "coordinator",
    draw: () => (
      <SaidPage
        {...said}
        called={longName}
        answer={{ wellbeing: "harder", support: "no", wantsCall: true, words: unbroken }}
      />
    ),
  },
  {
    name: "How it is going, not answered",
    as: "coordinator",
    draw: () => <SaidPage {...said} when="" answer={null} />,
  },
];
