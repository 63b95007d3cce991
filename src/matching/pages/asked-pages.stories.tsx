import { unbroken } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import { AnsweredByParentPage, AskedPage } from "./asked/page.tsx";
import { answerBy, bare, brief, easy, introduction, longIntroduction } from "./pages.sample.ts";
import { AnsweredPage } from "./question/answered-page.tsx";
import { QuestionPage } from "./question/page.tsx";

const supporter = { as: "supporter", current: "today" } as const;
const her = { as: "parent", current: "today" } as const;

export const stories: Story[] = [
  {
    ...supporter,
    name: "A question for a supporter",
    draw: () => (
      <QuestionPage
        id="1"
        brief={brief}
        answerBy={answerBy}
        shareable={[
          {
            attribute: "movedCountry",
            theirs: ["yes"],
            words: "I moved here when I was 24.",
            sharing: "parent",
          },
        ]}
        typed={{ shares: ["movedCountry"], hello: "Shall we walk?" }}
        problems={{}}
      />
    ),
  },
  {
    ...supporter,
    name: "A question for a supporter, hardly anything known",
    draw: () => (
      <QuestionPage
        id="1"
        brief={bare}
        answerBy={answerBy}
        shareable={[]}
        typed={{}}
        problems={{ answer: "Choose yes or no" }}
      />
    ),
  },
  { ...supporter, name: "A supporter said yes", draw: () => <AnsweredPage seen="waiting" /> },
  { ...supporter, name: "A supporter said no", draw: () => <AnsweredPage seen="saidNo" /> },
  {
    ...supporter,
    name: "Not going ahead, as a supporter reads it",
    draw: () => <AnsweredPage seen="notGoingAhead" />,
  },
  {
    ...her,
    name: "Would you like to meet Amina",
    draw: () => (
      <AskedPage
        id="1"
        supporterId="amina"
        title="a volunteer"
        introduction={introduction}
        answerBy={answerBy}
        {...easy}
      />
    ),
  },
  {
    ...her,
    name: "Would you like to meet her, everything long",
    largePrint: true,
    draw: () => (
      <AskedPage
        id="1"
        supporterId="grace"
        title="a Community Parent"
        introduction={longIntroduction}
        answerBy={answerBy}
        typed={{ words: unbroken }}
        problems={{ answer: "Choose yes, or not this person" }}
      />
    ),
  },
  { ...her, name: "A parent said no", draw: () => <AnsweredByParentPage seen="saidNo" /> },
  {
    ...her,
    name: "Not going ahead, as a parent reads it",
    homeSafe: true,
    draw: () => <AnsweredByParentPage seen="notGoingAhead" />,
  },
];
