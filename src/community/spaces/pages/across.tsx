import type { ReactElement } from "react";
import { Nothing, OpenList, Section } from "../../../ui/index.ts";
import type { AcrossView } from "../../across-part.ts";

/** What waits in any of the spaces, worst first; only the first has the filled button. */
export const AcrossWaiting = ({ waiting }: { waiting: NonNullable<AcrossView["waiting"]> }): ReactElement => (
  <Section id="waiting" title="Waiting for you">
    {waiting.length === 0 && <Nothing>Nothing waits in any of the spaces.</Nothing>}
    <OpenList things={waiting} heading="h3" />
  </Section>
);

/** Where the rest is kept that belongs to no single space. */
export const Across = ({ links }: AcrossView): ReactElement => (
  <Section id="across" title="In all of them">
    <ul className="al-rows">
      {links.map(({ href, words, hint }) => (
        <li key={href}>
          <div className="al-rows__t">
            <h3>
              <a href={href}>{words}</a>
            </h3>
            <p className="al-soft">{hint}</p>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);
