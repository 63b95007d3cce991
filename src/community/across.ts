import type { Asked } from "../platform/web/index.ts";
import type { OpenThing } from "../words/open-thing.ts";
import type { Across } from "./across-part.ts";
import { moderationOpen } from "./moderation/open-things.ts";
import { missesOpen } from "./triage/keeping/misses-open.ts";

const worst: readonly OpenThing["severity"][] = ["now", "soon", "fine"];

/** Reports and misses, for a safeguarding lead: she has no board. */
async function waitingForLead(asked: Asked): Promise<OpenThing[]> {
  return [...(await moderationOpen(asked)), ...(await missesOpen(asked))].sort(
    (one, other) =>
      worst.indexOf(one.severity) - worst.indexOf(other.severity) ||
      one.since.getTime() - other.since.getTime(),
  );
}

/** What is beside the spaces of whoever looks after several: what waits for a lead, and where the rest is kept. */
export const across: Across = async (asked) => {
  const { role } = asked.actor;
  if (role !== "safeguarding-lead" && role !== "coordinator") return null;
  const isLead = role === "safeguarding-lead";
  return {
    waiting: isLead ? await waitingForLead(asked) : null,
    links: [
      { href: "/reports", words: "Reports", hint: "What people told us, and what was decided." },
      ...(isLead
        ? [{ href: "/seals", words: "Hidden names", hint: "Who asked to open one, and what came of it." }]
        : [{ href: "/reply-templates", words: "Words to begin with", hint: "For supporters who answer." }]),
      { href: "/myths", words: "Put right", hint: "What people have heard, and what is true." },
      { href: "/triage", words: "How posts are read", hint: "The rules, and what they are tried on." },
      { href: "/triage/misses", words: "What the rules missed", hint: "Posts people saw as graver." },
      { href: "/triage/figures", words: "How well the rules do", hint: "Month by month." },
    ],
  };
};
