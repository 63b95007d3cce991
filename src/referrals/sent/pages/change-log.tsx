import type { ReactElement } from "react";
import { Section } from "../../../ui/index.ts";
import { sayWhen } from "../../../words/time.ts";
import type { Change } from "../store.ts";

/** What was changed after sending, and why: both values stay readable. */
export const ChangeLog = ({ changes, now }: { changes: readonly Change[]; now: Date }): ReactElement => (
  <Section id="changes" title="Changed after sending">
    <ul className="al-rows">
      {changes.map(({ at, why, fields }, index) => (
        <li key={index}>
          <div className="al-wrap">
            <span className="al-soft">{sayWhen(at, now)}</span>
            <p className="al-flush al-pre">{why}</p>
            <ul className="nhsuk-list">
              {fields.map(({ field, from, to }) => (
                <li key={field}>
                  <strong>{field}</strong>: <del>{from ?? "nothing"}</del>{" "}
                  <span className="nhsuk-u-visually-hidden">became</span> <ins>{to ?? "nothing"}</ins>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);
