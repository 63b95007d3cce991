import type { HelpLine } from "../../platform/db/index.ts";

/** Numbers that are the same everywhere in the United Kingdom; an organisation puts its own unit before them. */
export const defaultHelpLines: readonly HelpLine[] = [
  { name: "Emergency", phone: "999", words: "Ambulance, police. Day or night", kind: "danger" },
  {
    name: "NHS 111",
    phone: "111",
    words: "When you are worried and it is not an emergency. Press 2 for a mental health crisis",
    kind: "health",
  },
  { name: "Samaritans", phone: "116 123", words: "Somebody to talk to, day or night, free", kind: "listen" },
  {
    name: "National Domestic Abuse Helpline",
    phone: "0808 2000 247",
    words: "Free, day or night. It does not show on a bill",
    kind: "abuse",
  },
];
