import type { Meaning } from "./meaning.ts";

const group = "visits";

export const VISIT_MEANINGS = {
  homeRiskNoteNeeded: {
    group,
    as: "yes-no",
    label: "A note about the home before the first visit there",
    changes:
      "Whether a visit at somebody\u2019s home can begin before it is written down who is usually there, how to get in and out, and what would make us not go in. A coordinator can let one go ahead with a reason.",
  },
  firstVisitByTwo: {
    group,
    as: "yes-no",
    label: "First visit by two people",
    changes:
      "Whether the first meeting in person needs a second person, named beforehand. A coordinator can let one go ahead with a reason.",
  },
  checkInOut: {
    group,
    as: "yes-no",
    label: "Check in and out of visits",
    changes:
      "Whether supporters say when a visit begins and ends, on their first screen or by text, and are looked for when they do not.",
  },
  visitGraceMinutes: {
    group,
    as: "number",
    unit: "minute",
    label: "A visit is late after",
    changes: "How long after the expected beginning or end the supporter is asked whether she is all right.",
  },
  visitLadderMinutes: {
    group,
    as: "number",
    unit: "minute",
    label: "Then ask further up after",
    changes:
      "How long each of them has to answer: first the supporter, then the person on call, then the safeguarding lead.",
  },
} as const satisfies Record<string, Meaning>;
