import type { ReactElement } from "react";
import { Back, ButtonLink, Done, Nothing, Reading, Section, Title } from "../../../../ui/index.ts";
import type { Suggested } from "../suggest-next.ts";

export type SessionRow = { id: string; topic: string; words: string; when: string; standing: string };
export type SessionsView = {
  spaceId: string;
  said: string | null;
  mayArrange: boolean;
  coming: readonly SessionRow[];
  past: readonly SessionRow[];
  suggested: readonly Suggested[];
};

/** Live sessions with a guest: coming, and those that were with what was said in them. */
export const SessionsPage = (view: SessionsView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}`}>The community</Back>
    {view.said && <Done>{view.said}</Done>}
    <Title>Live sessions</Title>
    {view.mayArrange && (
      <ButtonLink to={`/spaces/${view.spaceId}/sessions/new`}>Arrange a session</ButtonLink>
    )}
    {view.suggested.length > 0 && (
      <Section id="suggested" title="What members still ask about">
        <ul>
          {view.suggested.map(({ topic, because }) => (
            <li key={topic}>
              <a href={`/spaces/${view.spaceId}/sessions/new?topic=${encodeURIComponent(topic)}`}>{topic}</a>:{" "}
              {because}
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section id="coming" title="Coming">
      {view.coming.length === 0 && <Nothing>The next session with a guest will be here.</Nothing>}
      <Rows rows={view.coming} />
    </Section>
    {view.past.length > 0 && (
      <Section id="past" title="What was said">
        <Rows rows={view.past} />
      </Section>
    )}
  </Reading>
);

const Rows = ({ rows }: { rows: readonly SessionRow[] }): ReactElement => (
  <ul className="al-rows">
    {rows.map((row) => (
      <li key={row.id}>
        <div className="al-rows__t">
          <h3>
            <a href={`/sessions/${row.id}`}>{row.topic}</a>
          </h3>
          <p>{row.words}</p>
          <p className="al-soft">
            {row.when}
            {row.standing && `. ${row.standing}`}
          </p>
        </div>
      </li>
    ))}
  </ul>
);
