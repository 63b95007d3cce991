import type { ReactElement } from "react";
import { Icon, Nothing, Reading, Section, Tap, Title } from "../../../../ui/index.ts";

export type Due = { words: string; late: boolean };
export type ReportsView = {
  mayRate: boolean;
  open: readonly { id: string; reason: string; where: string; since: string; due: Due; has: string | null }[];
  appeals: readonly { id: string; due: Due; since: string; mine: boolean }[];
  month: string;
  /** What the list of a month is narrowed to, in words; empty when it is whole. */
  narrowed: string;
  decided: readonly { id: string; reason: string; where: string; did: string; when: string }[];
};

export const Clock = ({ due }: { due: Due }): ReactElement => (
  <p className={`al-clock${due.late ? " al-clock--late" : ""}`}>
    <Icon name="clock" />
    <span>{due.words}</span>
  </p>
);

/** What waits for a decision, and what was decided. */
export const ReportsPage = (view: ReportsView): ReactElement => (
  <Reading>
    <Title>Reports</Title>
    <Section
      id="waiting"
      title="To decide"
      aside={view.mayRate ? <Tap to="/reports/rates">How they end</Tap> : undefined}
    >
      {view.open.length === 0 && <Nothing>Nothing waits. What somebody reports stands here at once.</Nothing>}
      <ul className="al-rows">
        {view.open.map((each) => (
          <li key={each.id}>
            <div className="al-rows__t">
              <p>
                <b>{each.reason}</b>
              </p>
              <p className="al-soft">
                {each.where} · {each.since}
                {each.has && ` · ${each.has}`}
              </p>
              <Clock due={each.due} />
            </div>
            <Tap to={`/reports/${each.id}`} about={each.reason}>
              Open it
            </Tap>
          </li>
        ))}
      </ul>
    </Section>
    {view.appeals.length > 0 && (
      <Section id="appeals" title="To look at again">
        <ul className="al-rows">
          {view.appeals.map((each) => (
            <li key={each.id}>
              <div className="al-rows__t">
                <p>
                  <b>Somebody asked for another look</b>
                </p>
                <p className="al-soft">
                  {each.since}
                  {each.mine && " · You decided it first, so somebody else looks"}
                </p>
                <Clock due={each.due} />
              </div>
              <Tap to={`/reports/${each.id}`}>Open it</Tap>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section id="decided" title={`Reported in ${view.month}, and decided`}>
      {view.narrowed && (
        <p>
          Only: {view.narrowed}. <a href="/reports">All of them</a>
        </p>
      )}
      {view.decided.length === 0 && <Nothing>None.</Nothing>}
      <ul className="al-rows">
        {view.decided.map((each) => (
          <li key={each.id}>
            <div className="al-rows__t">
              <p>
                <b>{each.reason}</b>: {each.did}
              </p>
              <p className="al-soft">
                {each.where} · {each.when}
              </p>
            </div>
            <Tap to={`/reports/${each.id}`} about={each.reason}>
              Read it
            </Tap>
          </li>
        ))}
      </ul>
    </Section>
  </Reading>
);
