import type { ReactElement } from "react";
import type { Severity } from "../../ui/index.ts";
import { Nothing, Section, SeverityMark, Tap, Title } from "../../ui/index.ts";

export type OutRow = {
  id: string;
  severity: Severity;
  say: string;
  title: string;
  words: string;
  where: string | null;
  to: string;
  doWords: string;
};
export type OutView = {
  moment: string;
  alarms: readonly OutRow[];
  out: readonly OutRow[];
  coming: readonly OutRow[];
  answered: readonly OutRow[];
  /** Texts from numbers nobody here has. */
  unknown: string | null;
};

/** Who is out now, expected back when, where; whoever nobody has heard from first. */
export const OutPage = ({ moment, alarms, out, coming, answered, unknown }: OutView): ReactElement => (
  <>
    <Title above={moment}>Who is out</Title>
    {alarms.length > 0 && (
      <Section id="alarms" title="Find out now">
        <Rows rows={alarms} />
      </Section>
    )}
    <Section id="out" title="Out now">
      {out.length === 0 && (
        <Nothing>Nobody just now. Whoever checks in to a visit is here until she is out.</Nothing>
      )}
      <Rows rows={out} />
    </Section>
    <Section id="coming" title="Today and tomorrow">
      {coming.length === 0 && <Nothing>No visit in person is booked.</Nothing>}
      <Rows rows={coming} />
    </Section>
    {answered.length > 0 && (
      <Section id="answered" title="Looked for and found, last 7 days">
        <Rows rows={answered} />
      </Section>
    )}
    {unknown && <p className="al-soft al-gap">{unknown}</p>}
  </>
);

const Rows = ({ rows }: { rows: readonly OutRow[] }): ReactElement => (
  <ol className="al-out">
    {rows.map((row) => (
      <li key={row.id} className={`al-case al-case--${row.severity}`}>
        <SeverityMark severity={row.severity} say={row.say} />
        <div>
          <h3 className="al-case__what">{row.title}</h3>
          <p>{row.words}</p>
          {row.where && <p className="al-soft al-wrap">{row.where}</p>}
        </div>
        <div className="al-case__do">
          <Tap to={row.to} about={`: ${row.title}`}>
            {row.doWords}
          </Tap>
        </div>
      </li>
    ))}
  </ol>
);
