import type { ReactElement } from "react";
import { ButtonLink, Icon, Nothing, Section, SeverityMark } from "../../../ui/index.ts";
import type { AcrossView } from "../../across-part.ts";

/** What waits in any of the spaces, worst first; only the first has the filled button. */
export const AcrossWaiting = ({ waiting }: { waiting: NonNullable<AcrossView["waiting"]> }): ReactElement => (
  <Section id="waiting" title="Waiting for you">
    {waiting.length === 0 && <Nothing>Nothing waits in any of the spaces.</Nothing>}
    <ol className="al-board al-gap">
      {waiting.map((thing, index) => (
        <li className={`al-case al-case--${thing.severity}`} key={thing.key}>
          <SeverityMark severity={thing.severity} />
          <div>
            <h3 className="al-case__title">
              <a href={thing.href}>{thing.title}</a>
            </h3>
            <p className="al-soft al-wrap">{thing.words}</p>
          </div>
          <p className={`al-clock${thing.late ? " al-clock--late" : ""}`}>
            <Icon name="clock" />
            <span>{thing.clock}</span>
          </p>
          <div className="al-case__do">
            <ButtonLink to={thing.href} look={index === 0 ? "filled" : "outline"} small>
              {thing.doWords}
              <span className="nhsuk-u-visually-hidden">: {thing.title}</span>
            </ButtonLink>
          </div>
        </li>
      ))}
    </ol>
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
