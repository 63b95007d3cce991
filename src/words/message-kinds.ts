import { accountMessages } from "./account-messages.ts";
import { communityMessages } from "./community-messages.ts";
import { goes, type MessageLine } from "./message-line.ts";

export type { GoesBecause, MessageLine } from "./message-line.ts";

/**
 * Every kind of message the product can owe, and what the switch for loss does to it (product principle 7). A kind without
 * a line does not compile. When in doubt it is "held": kept, and shown before it is released.
 */
export const messageKinds = {
  ...accountMessages,
  ...communityMessages,
  "referral-for-coordinator": {
    what: "Something new about a referral",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "referral-changed": {
    what: "A change to a referral she sent",
    to: "professional",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "answer-to-her": { what: "Our answer to her own request", to: "parent", about: "parent", loss: "held" },
  invitation: { what: "The invitation", to: "parent", about: "receiver", loss: "held" },
  "invitation-reminder": {
    what: "A reminder of the invitation",
    to: "parent",
    about: "receiver",
    loss: "held",
  },
  "on-the-waiting-list": { what: "News that there is a wait", to: "parent", about: "receiver", loss: "held" },
  "supporter-added": {
    what: "News that she supports a programme",
    to: "supporter",
    about: "receiver",
    loss: "held",
  },
  "leave-asked": {
    what: "News that a supporter takes a break",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "readiness-lapses": {
    what: "A reminder to renew training or a check",
    to: "supporter",
    about: "receiver",
    loss: "held",
  },
  "readiness-lapses-staff": {
    what: "News that a supporter’s training or check lapses",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "content-to-sign": {
    what: "News that words wait for her signature",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "content-to-check": {
    what: "News that words are to be checked again",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "match-question": { what: "A question about a match", to: "anybody", about: "parent", loss: "held" },
  "match-not-going-ahead": {
    what: "News that a match does not go ahead",
    to: "supporter",
    about: "receiver",
    loss: "held",
  },
  "match-news": {
    what: "News about a match",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "relationship-began": {
    what: "News that support has begun",
    to: "anybody",
    about: "parent",
    loss: "held",
  },
  "ground-rules-reworded": { what: "New ground rules to read", to: "anybody", about: "parent", loss: "held" },
  "contact-paused": {
    what: "Something to read before she is next in touch",
    to: "supporter",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "check-in": { what: "“How is it going?”", to: "parent", about: "receiver", loss: "held" },
  "loss-told": {
    what: "News that there is something to read before she next speaks with somebody",
    to: "anybody",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "meeting-changed": { what: "A change to a meeting", to: "parent", about: "parent", loss: "held" },
  "meeting-changed-for-others": {
    what: "A change to a meeting, for whoever comes to her",
    to: "supporter",
    about: "receiver",
    // held back, it would leave her supporter standing at her door
    loss: goes("somebody would wait in vain"),
  },
  "duty-alert": {
    what: "An alert to somebody on duty",
    to: "staff",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "duty-handover": {
    what: "A question about duty, or its answer",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "concern-words": {
    what: "More words on a concern",
    to: "staff",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "concern-acknowledged": {
    what: "News that somebody has a concern",
    to: "anybody",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "data-asked": {
    what: "News that somebody asked about her own data",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "data-answered": {
    what: "News that her question about her own data is answered",
    to: "anybody",
    about: "receiver",
    loss: goes("she asked for it herself"),
  },
  "erasing-due": {
    what: "A reminder that something waits to be erased",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "visit-asked": {
    what: "A question on a visit: is she all right?",
    to: "supporter",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "visit-heard": {
    what: "News of somebody on a visit",
    to: "staff",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "visit-not-begun": {
    what: "A visit that may not begin yet",
    to: "staff",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "visit-second": {
    what: "News that she goes along on a visit",
    to: "anybody",
    about: "receiver",
    loss: goes("somebody would wait in vain"),
  },
  "visit-text-answer": {
    what: "An answer to a text about a visit",
    to: "supporter",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "concern-acted-on": {
    what: "News that action was taken on a concern",
    to: "anybody",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "concern-due": {
    what: "A concern that is past its time",
    to: "staff",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "concern-let-in": {
    what: "A concern somebody was let in to read",
    to: "staff",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "concern-debrief-wanted": {
    what: "News that somebody would like to talk",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
} as const satisfies Readonly<Record<string, MessageLine>>;

export type MessageKind = keyof typeof messageKinds;
type KindsWhere<Part> = {
  [Kind in MessageKind]: (typeof messageKinds)[Kind] extends Part ? Kind : never;
}[MessageKind];

/** Kinds that a parent's loss holds back from others too: they say about whom they are. */
export type KindAboutParent = KindsWhere<{ about: "parent" }>;
export type KindForStaff = KindsWhere<{ to: "staff" }>;

/** Whether it goes although the switch for loss is on. */
export const goesDespiteLoss = (kind: MessageKind): boolean => messageKinds[kind].loss !== "held";

/** What a message is, in words; a kind that is no longer sent is "A message". */
export const sayMessageKind = (template: string): string =>
  (messageKinds as Readonly<Record<string, MessageLine>>)[template]?.what ?? "A message";
