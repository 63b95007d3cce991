import { plural } from "../../../words/lists.ts";
import type { OpenThing } from "../../../words/open-thing.ts";
import { sayWhen } from "../../../words/time.ts";
import type { Asked } from "../../../platform/web/index.ts";
import { listMisses } from "./misses.tsx";

/** One line for the posts people saw as graver than the rules did, until a lead has looked at each (practice: engine rule 10). */
export async function missesOpen(asked: Asked): Promise<OpenThing[]> {
  const open = (await listMisses(asked)).filter(({ reviewed }) => !reviewed);
  const oldest = open.at(-1);
  return oldest
    ? [
        {
          key: "triage-misses",
          severity: "fine",
          title: `The rules missed ${plural(open.length, "post")}`,
          words: "Somebody saw more in it. Say what comes of it: an example, a change, or nothing.",
          clock: `Seen ${sayWhen(oldest.at, asked.now)}`,
          late: false,
          href: "/triage/misses",
          doWords: "Look at it",
          since: oldest.at,
        },
      ]
    : [];
}
