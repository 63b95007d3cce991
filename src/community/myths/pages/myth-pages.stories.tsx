import { noProblems, type Story } from "../../../ui/index.ts";
import { unbroken } from "../../../ui/hard-names.ts";
import { Correction } from "./correction.tsx";
import { MarkPage } from "./mark-page.tsx";
import { MythPage } from "./myth-page.tsx";
import { MythsPage } from "./myths-page.tsx";
import { PutRight } from "./put-right.tsx";

const correction = {
  mythId: "1",
  claim: "Babies move less near the end",
  answer: "Babies move as much as ever until they are born. Call your unit if yours does not, day or night.",
  answeredAs: "Sam, midwife",
  source: { name: "NHS, Your baby’s movements", url: "https://www.nhs.uk/pregnancy/" },
  checked: "Checked on 3 August 2026.",
};
const mark = {
  postId: "1",
  threadId: "1",
  id: "1",
  words: "My nan says they run out of room.",
  claims: [{ id: "1", claim: correction.claim, answered: true }],
  marked: true,
  typed: {},
  problems: noProblems,
};
const answering = { as: "Sam, midwife", typed: {}, problems: noProblems };

const back = { to: "/gallery", words: "Community" };
export const stories: Story[] = [
  { name: "Put right, beneath a post", as: "parent", draw: () => <Correction {...correction} /> },
  {
    name: "Put right, a long source without an address",
    as: "parent",
    draw: () => <Correction {...correction} claim={unbroken} source={{ name: unbroken, url: null }} />,
  },
  {
    name: "Put right, on the front",
    as: "parent",
    draw: () => <PutRight told={[{ id: "1", claim: correction.claim }]} />,
  },
  { name: "Is this going round", as: "supporter", draw: () => <MarkPage {...mark} /> },
  {
    name: "Is this going round, nothing chosen",
    as: "supporter",
    draw: () => (
      <MarkPage
        {...mark}
        claims={[]}
        marked={false}
        problems={{ claim: "Choose a claim from the list, or write it as a new one." }}
      />
    ),
  },
  {
    name: "What was put right",
    as: "professional",
    draw: () => (
      <MythsPage
        back={back}
        waiting={[{ id: "2", claim: "Raspberry leaf tea starts labour", since: "Asked today at 9am" }]}
        answered={[{ id: "1", claim: correction.claim, checked: "Checked on 3 August 2026" }]}
      />
    ),
  },
  {
    name: "What was put right, nothing yet",
    as: "parent",
    draw: () => <MythsPage back={back} waiting={[]} answered={[]} />,
  },
  {
    name: "A claim, to answer",
    as: "professional",
    draw: () => (
      <MythPage
        id="1"
        claim={correction.claim}
        said={null}
        correction={null}
        due={false}
        answering={answering}
        mayEnd={false}
      />
    ),
  },
  {
    name: "A claim, answered without a source",
    as: "professional",
    draw: () => (
      <MythPage
        id="1"
        claim={correction.claim}
        said={null}
        correction={correction}
        due={false}
        answering={{
          ...answering,
          problems: { source: "Say where this can be read, such as “NHS, Your baby’s movements”." },
        }}
        mayEnd={false}
      />
    ),
  },
  {
    name: "A claim, put right",
    as: "coordinator",
    draw: () => (
      <MythPage
        id="1"
        claim={correction.claim}
        said="Thank you. It stands wherever this was said."
        correction={correction}
        due={false}
        answering={null}
        mayEnd
      />
    ),
  },
];
