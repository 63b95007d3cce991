import type { ReactElement } from "react";
import { Columns, Done, Nothing, Section, Tap, Title } from "../../ui/index.ts";

export type ContentRow = {
  key: string;
  name: string;
  kind: string;
  version: number;
  standing: string;
  accepted: string | null;
};
export type ContentView = {
  /** Titled groups, those that wait first. */
  groups: readonly { id: string; title: string; rows: readonly ContentRow[]; none: string }[];
  summary: string;
  signers: readonly { id: string; name: string; title: string }[];
  acceptance: { words: string; outstanding: number };
  isAdministrator: boolean;
  maySign: boolean;
  done: string | null;
};

/** Every card, rule and template: what nobody has checked, what ran out, what is well. */
export const ContentPage = (view: ContentView): ReactElement => (
  <>
    {view.done && <Done>{view.done}</Done>}
    <Title>Content and sign-off</Title>
    <p>{view.summary}</p>
    <Columns
      lead={view.groups.map(({ id, title, rows, none }) => (
        <Section key={id} id={id} title={title}>
          {rows.length === 0 ? (
            <Nothing>{none}</Nothing>
          ) : (
            <ul className="al-rows">
              {rows.map((row) => (
                <Row key={row.key} row={row} />
              ))}
            </ul>
          )}
        </Section>
      ))}
      side={
        <>
          <Section id="signers" title="Who may sign">
            {view.signers.length === 0 ? (
              <Nothing>
                Nobody yet. An administrator names a clinician, such as your clinical safety officer.
              </Nothing>
            ) : (
              <ul className="al-rows">
                {view.signers.map((signer) => (
                  <li key={signer.id}>
                    <div className="al-rows__t">
                      <h3>{signer.name}</h3>
                      <p>{signer.title}</p>
                    </div>
                  </li>
                ))}
              </ul>
            )}
            {view.isAdministrator && <Tap to="/content/signers">Say who may sign</Tap>}
            {view.maySign && <p className="al-soft">You are named. Open a text to read and sign it.</p>}
          </Section>
          <Section id="live" title="Going live">
            <p>{view.acceptance.words}</p>
            {view.isAdministrator && view.acceptance.outstanding > 0 && (
              <Tap to="/content/acceptance">Look at what is unsigned</Tap>
            )}
          </Section>
        </>
      }
    />
  </>
);

const Row = ({ row }: { row: ContentRow }): ReactElement => (
  <li>
    <div className="al-rows__t">
      <h3>
        <a href={`/content/${row.key}`}>{row.name}</a>
      </h3>
      <p>{row.standing}.</p>
      <p className="al-soft al-small">
        {row.kind}, version {row.version}
        {row.accepted ? `. ${row.accepted}` : ""}
      </p>
    </div>
  </li>
);
