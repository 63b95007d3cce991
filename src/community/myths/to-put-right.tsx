import type { ReactNode } from "react";
import type { Asked } from "../../platform/web/index.ts";
import { Section } from "../../ui/index.ts";
import { sayWhen } from "../../words/time.ts";
import { answersAs, listMyths } from "./store/myth-store.ts";

/** On a professional's first screen: claims that are going round and that she may put right (A13, C13). */
export async function mythsToPutRight(asked: Asked): Promise<ReactNode> {
  const waiting = [];
  for (const myth of await listMyths(asked))
    if (!myth.correction && (await answersAs(asked, myth.programmeId)) !== null) waiting.push(myth);
  if (waiting.length === 0) return null;
  return (
    <Section id="myths" title="Going round">
      <ul className="al-rows">
        {waiting.map(({ id, claim, askedAt }) => (
          <li key={id}>
            <div className="al-rows__t">
              <h3>
                <a href={`/myths/${id}`}>{claim}</a>
              </h3>
              <p className="al-soft">Waits since {sayWhen(askedAt, asked.now)} for what is true.</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
