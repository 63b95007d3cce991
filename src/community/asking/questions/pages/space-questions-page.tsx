import type { ReactElement } from "react";
import type { HelpLine } from "../../../../platform/db/index.ts";
import { Back, ButtonLink, Done, Nothing, Reading, Section, Tap, Title } from "../../../../ui/index.ts";
import { ReportLink } from "../../../report-link.tsx";
import type { SaidQuestion } from "../say-question.ts";
import { CallNow } from "./call-now.tsx";
import { QuestionCard } from "./question-card.tsx";

export type SpaceQuestionsView = {
  spaceId: string;
  said: string | null;
  /** Whom to call instead of waiting, where what she asked may not wait. */
  lines: readonly HelpLine[];
  mayAsk: boolean;
  mayKeepList: boolean;
  hers: readonly { id: string; words: string; standing: string }[];
  /** What a supporter handed over or may answer from experience. */
  supporters: readonly { id: string; words: string; standing: string }[];
  published: readonly SaidQuestion[];
};

/** What was asked and answered here, and what waits. */
export const SpaceQuestionsPage = (view: SpaceQuestionsView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}`}>The community</Back>
    <CallNow lines={view.lines} />
    {view.said && <Done>{view.said}</Done>}
    <Title>Questions to a professional</Title>
    {view.mayAsk && (
      <ButtonLink
        to={`/spaces/${view.spaceId}/questions/new`}
        look={view.lines.length > 0 ? "outline" : "filled"}
      >
        Ask a question
      </ButtonLink>
    )}
    <p>
      <Tap to={`/spaces/${view.spaceId}/sessions`}>Live sessions with a guest</Tap>
    </p>
    {view.mayKeepList && (
      <p>
        <Tap to="/professionals">Who answers questions</Tap>
      </p>
    )}
    <Rows id="hers" title="Yours" rows={view.hers} />
    <Rows id="supporters" title="For supporters" rows={view.supporters} />
    <Section id="published" title="Asked and answered">
      {view.published.length === 0 && (
        <Nothing>Questions whose answers were shared will be here, without anybody’s name.</Nothing>
      )}
      {view.published.map((each) => (
        <QuestionCard key={each.id} question={each}>
          {!view.hers.some(({ id }) => id === each.id) && (
            <ReportLink kind="question" id={each.id} about={each.words} />
          )}
        </QuestionCard>
      ))}
    </Section>
  </Reading>
);

const Rows = ({
  id,
  title,
  rows,
}: {
  id: string;
  title: string;
  rows: readonly { id: string; words: string; standing: string }[];
}): ReactElement | null =>
  rows.length === 0 ? null : (
    <Section id={id} title={title}>
      <ul className="al-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <div className="al-rows__t">
              <h3>
                <a href={`/questions/${row.id}`}>{row.words}</a>
              </h3>
              <p className="al-soft">{row.standing}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
