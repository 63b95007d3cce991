import type { ConcernView } from "./concern-page.tsx";

/** A concern that waits for a person, as a lead sees it. */
export const waiting: ConcernView = {
  id: "1",
  about: "Jade",
  raisedBy: "Denise",
  raisedWhen: "today at 9:15am",
  words: [
    { id: "1", who: "Denise", when: "today at 9:16am", words: "She said she does not feel safe going home." },
  ],
  told: "Kim and Sue were",
  clock: { words: "Waiting 25 minutes; promise 30 minutes", late: false },
  has: null,
  mayAnswer: true,
  following: null,
  after: null,
  isMine: false,
  reachHref: "/people/chloe",
  contactHref: "/gallery",
  said: [
    { name: "Who it is about", value: "Jade Porter’s unborn baby, 29 weeks" },
    { name: "How soon somebody needed to know", value: "Needed today" },
    { name: "Whether the person knows that we were told", value: "Not yet" },
  ],
  just: null,
};
