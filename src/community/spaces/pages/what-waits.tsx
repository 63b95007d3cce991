import type { ReactElement } from "react";
import { Section, Tap } from "../../../ui/index.ts";

export type Waiting = { words: string; links: readonly { to: string; words: string }[] };

/** What waits for whoever looks: a sentence each, and what to do about it. */
export const WhatWaits = ({ waiting }: { waiting: readonly Waiting[] }): ReactElement => (
  <Section id="waiting" title="For you">
    <ul className="al-rows">
      {waiting.map(({ words, links }) => (
        <li key={words}>
          <div className="al-rows__t">
            <p className="al-flush">{words}</p>
            <ul className="al-plain">
              {links.map((link) => (
                <li key={link.to}>
                  <Tap to={link.to}>{link.words}</Tap>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);
