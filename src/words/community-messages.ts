import { goes, type MessageLine } from "./message-line.ts";

/** Messages of the community; `message-kinds.ts` puts all kinds together. */
export const communityMessages = {
  "after-the-space": { what: "“How are you now?”", to: "parent", about: "receiver", loss: "held" },
  "shift-question": {
    what: "A question about her hours",
    to: "supporter",
    about: "receiver",
    loss: "held",
  },
  "shift-changed": {
    what: "News about her hours",
    to: "supporter",
    about: "receiver",
    loss: goes("somebody would wait in vain"),
  },
  "shift-not-begun": {
    what: "A reminder that her hours have begun",
    to: "supporter",
    about: "receiver",
    loss: goes("somebody would wait in vain"),
  },
  "rota-gap": {
    what: "News that some hours need somebody",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "desk-needs-you": {
    what: "Something waits at a desk she is on, or is next on",
    to: "supporter",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "desk-for-coordinator": {
    what: "Something of a space that nobody answered in time",
    to: "staff",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "community-digest": {
    what: "A line that there is something new to read",
    to: "anybody",
    about: "receiver",
    loss: "held",
  },
  "session-arranged": {
    what: "News that she has a part in a session",
    to: "anybody",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "session-to-check": {
    what: "News that words wait for her check",
    to: "professional",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "session-waits": {
    what: "News that a session waits for a supporter",
    to: "anybody",
    about: "receiver",
    loss: goes("somebody would wait in vain"),
  },
  "session-reminder": {
    what: "A reminder she asked for",
    to: "parent",
    about: "receiver",
    loss: "held",
  },
  "question-waiting": {
    what: "News that a question waits for her answer",
    to: "professional",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "report-waits": {
    what: "News that a report waits for a decision",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "report-told": {
    what: "News of what was decided in the community",
    to: "anybody",
    about: "receiver",
    loss: "held",
  },
  "register-due": {
    what: "A reminder that a safety record is to be looked at again",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "seal-asked": {
    what: "A question to a second person, whether a hidden name may be opened",
    to: "staff",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "seal-told": {
    what: "News that a hidden name of hers was opened",
    to: "parent",
    about: "receiver",
    loss: "held",
  },
  "community-offer": { what: "An invitation to a community", to: "parent", about: "receiver", loss: "held" },
  "community-place-ended": {
    what: "News that a place in a community has ended",
    to: "anybody",
    about: "receiver",
    loss: "held",
  },
  "community-supporter-place": {
    what: "A question whether she supports a community",
    to: "supporter",
    about: "receiver",
    loss: "held",
  },
  "community-news": {
    what: "News about a community",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
} as const satisfies Readonly<Record<string, MessageLine>>;
