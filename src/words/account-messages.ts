import { goes, type MessageLine } from "./message-line.ts";

/** Messages about accounts, signing in and who sees what; `message-kinds.ts` puts all kinds together. */
export const accountMessages = {
  "sign-in-link": {
    what: "A link to sign in",
    to: "anybody",
    about: "receiver",
    loss: goes("she asked for it herself"),
  },
  "address-check": {
    what: "A link that shows an address is hers",
    to: "anybody",
    about: "parent",
    loss: goes("she asked for it herself"),
  },
  "set-up-link": {
    what: "A link to choose how to sign in",
    to: "staff",
    about: "receiver",
    loss: goes("it keeps her account safe"),
  },
  "passkey-made": {
    what: "News that a passkey was made",
    to: "anybody",
    about: "receiver",
    loss: goes("it keeps her account safe"),
  },
  "wrong-codes": {
    what: "A warning about wrong codes",
    to: "staff",
    about: "receiver",
    loss: goes("it keeps her account safe"),
  },
  welcome: { what: "News that she can sign in", to: "anybody", about: "receiver", loss: "held" },
  "conflict-declared": {
    what: "News that somebody should not see a record",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "looking-unusual": {
    what: "News that somebody’s looking should be asked about",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "looking-asked": {
    what: "A question why a record was opened",
    to: "anybody",
    about: "receiver",
    loss: "held",
  },
  "emergency-opened": {
    what: "News that an emergency contact was opened",
    to: "staff",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "contact-stopped": {
    what: "News that it is no longer safe to write to somebody",
    to: "staff",
    about: "receiver",
    loss: goes("it is about somebody’s safety"),
  },
  "support-withdrawn": {
    what: "News that somebody no longer agrees",
    to: "staff",
    about: "receiver",
    loss: goes("staff must know to do their work"),
  },
  "account-proof": {
    what: "A link that proves an address",
    to: "professional",
    about: "receiver",
    loss: goes("she asked for it herself"),
  },
  "account-approved": {
    what: "News that an account is ready",
    to: "professional",
    about: "receiver",
    loss: goes("she asked for it herself"),
  },
  "account-refused": {
    what: "Why an account was not opened",
    to: "professional",
    about: "receiver",
    loss: goes("she asked for it herself"),
  },
} as const satisfies Readonly<Record<string, MessageLine>>;
