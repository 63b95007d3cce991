import type { ReactNode } from "react";
import type { Asked } from "../../../platform/web/index.ts";
import { Section } from "../../../ui/index.ts";
import { sayWhen } from "../../../words/time.ts";
import { stateOf, type GuestSession } from "./session.ts";
import { listSessions } from "./store/session-store.ts";
import { listDigests } from "./store/digest-store.ts";

/** On a professional's first screen: her sessions, with what waits for her in each. */
export async function mySessions(asked: Asked): Promise<ReactNode> {
  const hers = await listSessions(asked, { guestId: asked.actor.personId });
  if (hers.length === 0) return null;
  const rows = [];
  for (const each of hers.toReversed().slice(0, 10)) rows.push({ each, words: await waits(asked, each) });
  return (
    <Section id="sessions" title="Your sessions">
      <ul className="al-rows">
        {rows.map(({ each, words }) => (
          <li key={each.id}>
            <div className="al-rows__t">
              <h3>
                <a href={`/sessions/${each.id}`}>{each.topic}</a>
              </h3>
              <p>{sayWhen(each.startsAt, asked.now)}</p>
              <p className="al-soft">{words}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function waits(asked: Asked, session: GuestSession): Promise<string> {
  const state = stateOf(session);
  if (state === "live") return "Live now";
  if (state === "coming") return session.readyAt ? "You are ready" : "Please go through your list";
  if (state === "draft") return "Not announced yet";
  const [newest] = await listDigests(asked, session.id);
  return newest && !newest.signedAt ? "A digest waits for your check" : "Over";
}
