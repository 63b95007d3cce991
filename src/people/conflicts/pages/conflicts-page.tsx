import type { ReactElement } from "react";
import { Done, Nothing, Section, Tap, Title } from "../../../ui/index.ts";

export type ConflictRow = {
  id: string;
  /** null while somebody has only been named. */
  who: string | null;
  named: string | null;
  subject: string;
  how: string;
  why: string;
  said: string;
};

/** Who does not see whom: for leads and administrators, and for nobody the entry is about. */
export const ConflictsPage = ({
  rows,
  done,
}: {
  rows: readonly ConflictRow[];
  done: string | null;
}): ReactElement => {
  const named = rows.filter(({ who }) => who === null);
  const held = rows.filter(({ who }) => who !== null);
  return (
    <>
      {done && <Done>{done}</Done>}
      <Title>Who does not see whom</Title>
      <p className="al-reading">
        Whoever stands here finds nothing of the other person’s record: no page, no list, no count, no
        message. Only safeguarding leads and administrators read this, and nobody reads an entry about
        herself. To add somebody, open the page of the person whose record it is.
      </p>
      <p>
        <a href="/privacy/looking">Unusual looking</a>
      </p>
      {named.length > 0 && (
        <Section id="named" title="Who is meant?">
          <ul className="al-rows">
            {named.map((row) => (
              <li key={row.id}>
                <div className="al-rows__t">
                  <h3>{row.subject} named somebody</h3>
                  <p className="al-wrap">“{row.named}”</p>
                  <p className="al-soft">
                    {row.how}. {row.said}. Until you choose who it is, nobody is kept out.
                  </p>
                </div>
                <Tap to={`/conflicts/${row.id}/person`} about={`for ${row.subject}`}>
                  Choose
                </Tap>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="held" title="Out of sight now">
        {held.length === 0 && <Nothing>Nobody has said that they know somebody here.</Nothing>}
        <ul className="al-rows">
          {held.map((row) => (
            <li key={row.id}>
              <div className="al-rows__t">
                <h3>
                  {row.who} does not see {row.subject}
                </h3>
                <p className="al-pre">{row.why}</p>
                <p className="al-soft">
                  {row.how}. {row.said}.
                </p>
              </div>
              <Tap to={`/conflicts/${row.id}/ending`} about={`${row.who} and ${row.subject}`}>
                End
              </Tap>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
};
