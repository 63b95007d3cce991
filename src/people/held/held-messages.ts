import { sayRole, roles, type Role } from "../../words/roles.ts";
import { herself } from "../reach-person.ts";
import { parts, type HeldAbout } from "./held.ts";
import { listHappened, listMessages } from "./store.ts";

/** The messages sent to her, in their words, and what happened about her, as times and codes. */
export const heldMessages: HeldAbout = async (asked) => {
  const { id } = herself(asked);
  const messages = await listMessages(asked.db, id);
  const happened = await listHappened(asked.db, id);
  return [
    {
      title: "Messages to you",
      why: "What we sent, and what still waits for your safe hours.",
      items: messages.map((each) => ({
        at: each.at,
        parts: parts({
          Subject: each.subject,
          Words: each.body,
          To: each.sentTo,
          How: each.channel,
          State: each.why ? `${each.state}: ${each.why}` : each.state,
        }),
      })),
    },
    {
      title: "What happened",
      why: "The history of your support: what was done and when, without anybody’s words.",
      items: happened.map((each) => ({
        at: each.at,
        parts: parts({ What: sayKind(each.kind), By: each.byHer ? "you" : byRole(each.byRole) }),
      })),
    },
  ];
};

/** "SafeContactChanged" as "Safe contact changed". */
export const sayKind = (kind: string): string => {
  const words = kind.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const byRole = (role: string): string =>
  (roles as readonly string[]).includes(role) ? `a ${sayRole(role as Role)}` : "our own system";
