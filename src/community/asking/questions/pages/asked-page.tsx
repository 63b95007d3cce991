import type { ReactElement, ReactNode } from "react";
import {
  ButtonLink,
  Done,
  Nothing,
  Reading,
  Section,
  SeverityMark,
  Tap,
  Title,
} from "../../../../ui/index.ts";

export type AskedRow = {
  id: string;
  words: string;
  who: string;
  clock: string;
  late: boolean;
  urgent: boolean;
};
export type AskedView = {
  said: string | null;
  isPro: boolean;
  beside: ReactNode;
  mayKeepList: boolean;
  mine: readonly AskedRow[];
  others: readonly AskedRow[];
  answered: readonly { id: string; words: string }[];
};

/** A professional's first screen: what waits for her, the soonest first. */
export function AskedPage(view: AskedView): ReactElement {
  const [next, ...more] = view.mine;
  const urgent = view.others.filter((row) => row.urgent);
  const others = view.others.filter((row) => !row.urgent);
  return (
    <Reading>
      {view.said && <Done>{view.said}</Done>}
      <Title>Questions</Title>
      {urgent.length > 0 && <Rows id="urgent" title="May not wait" rows={urgent} />}
      {next && (
        <div className="al-lead">
          {next.urgent && <SeverityMark severity="now" />}
          <h2 className="al-pre">{next.words}</h2>
          <p>
            {next.who}. {next.clock}.
          </p>
          <ButtonLink to={`/questions/${next.id}`}>Answer</ButtonLink>
        </div>
      )}
      {view.isPro && !next && <Nothing>Nothing waits for you. New questions will be here.</Nothing>}
      {more.length > 0 && <Rows id="mine" title="Also yours" rows={more} />}
      {view.beside}
      {others.length > 0 && (
        <Rows
          id="others"
          title={view.isPro ? "With others, or with nobody yet" : "Waiting for an answer"}
          rows={others}
        />
      )}
      {!view.isPro && view.others.length === 0 && <Nothing>No question waits for an answer.</Nothing>}
      {view.answered.length > 0 && (
        <Section id="answered" title="You answered">
          <ul className="al-rows">
            {view.answered.map(({ id, words }) => (
              <li key={id}>
                <div className="al-rows__t">
                  <a href={`/questions/${id}`}>{words}</a>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.isPro && (
        <p>
          <Tap to="/myths">What people have heard, and what is true</Tap>
        </p>
      )}
      {view.mayKeepList && <Tap to="/professionals">Who answers questions</Tap>}
    </Reading>
  );
}

const Rows = ({
  id,
  title,
  rows,
}: {
  id: string;
  title: string;
  rows: readonly AskedRow[];
}): ReactElement => (
  <Section id={id} title={title}>
    <ul className="al-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <div className="al-rows__t">
            {row.urgent && <SeverityMark severity="now" />}
            <h3>
              <a href={`/questions/${row.id}`}>{row.words}</a>
            </h3>
            <p className="al-soft">{row.who}</p>
            <p className={`al-clock${row.late ? " al-clock--late" : ""}`}>{row.clock}</p>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);
