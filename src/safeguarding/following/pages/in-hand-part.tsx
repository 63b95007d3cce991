import type { ReactElement } from "react";
import { ButtonLink, Icon, Nothing, Section, SeverityMark, Tap } from "../../../ui/index.ts";
import type { FollowUpClock } from "../say-follow-up.ts";

export type InHandRow = {
  key: string;
  href: string;
  about: string;
  words: string;
  clock: FollowUpClock | null;
};
export type ClosedRow = { id: string; about: string; words: string };
export type InHandView = {
  rows: readonly InHandRow[];
  closed: readonly ClosedRow[];
  /** "the last 30 days" */
  period: string;
  periods: readonly { href: string; words: string }[];
  /** For leads: a month of low-level concerns that waits to be looked at together. */
  lowLevel: { href: string; words: string } | null;
};

/** Concerns that somebody has: what is open about each, soonest first; then those that are closed, of a stated period. */
export const InHandPart = ({ view, waiting }: { view: InHandView; waiting: boolean }): ReactElement => (
  <>
    <Section id="in-hand" title="Somebody has it">
      {view.rows.length === 0 && (
        <Nothing>Nothing is open. What follows a concern appears here, by its clock.</Nothing>
      )}
      <ol className="al-board al-gap">
        {view.rows.map((row, index) => (
          <li className={`al-case al-case--${row.clock?.severity ?? "fine"}`} key={row.key}>
            <SeverityMark severity={row.clock?.severity ?? "fine"} />
            <div>
              <h3>
                <a href={row.href}>{row.about}</a>
              </h3>
              <p className="al-soft">{row.words}</p>
            </div>
            <p className={`al-clock${row.clock?.late ? " al-clock--late" : ""}`}>
              <Icon name="clock" />
              <span>{row.clock?.words ?? "No clock: close it"}</span>
            </p>
            <div className="al-case__do">
              <ButtonLink to={row.href} look={!waiting && index === 0 ? "filled" : "outline"} small>
                Open it
                <span className="nhsuk-u-visually-hidden">
                  : {row.about}, {row.words}
                </span>
              </ButtonLink>
            </div>
          </li>
        ))}
      </ol>
      <div className="al-actions">
        {view.lowLevel && <Tap to={view.lowLevel.href}>{view.lowLevel.words}</Tap>}
        <Tap to="/lessons">What we have learned</Tap>
      </div>
    </Section>
    <Section id="closed" title="Closed" aside={<span className="al-soft">In {view.period}</span>}>
      {view.closed.length === 0 && <Nothing>None were closed in {view.period}.</Nothing>}
      <ul className="al-rows">
        {view.closed.map((row) => (
          <li key={row.id}>
            <div className="al-rows__t">
              <h3>
                <a href={`/concerns/${row.id}`}>About {row.about}</a>
              </h3>
              <p className="al-soft">{row.words}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className="al-actions">
        {view.periods.map((each) => (
          <Tap to={each.href} key={each.href} about="of closed concerns">
            {each.words}
          </Tap>
        ))}
      </div>
    </Section>
  </>
);
