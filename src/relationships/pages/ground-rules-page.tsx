import type { ReactElement } from "react";
import { Details } from "nhsuk-react-components";
import { NotChecked } from "../../content/index.ts";
import type { Statement } from "../../programmes/index.ts";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  Title,
  type Problems,
} from "../../ui/index.ts";

export type GroundRulesView = {
  id: string;
  back: { to: string; words: string };
  said: string | null;
  version: number;
  rules: Statement;
  /** The same rules as the other reads them. */
  theirs: { whose: string; rules: Statement };
  ours: string;
  standing: string;
  /** What is told of words nobody here has checked; never to the parent. */
  mark?: string | null;
  mayAgree: boolean;
  formId: string;
  typed: Typed;
  problems: Problems;
};

/** Read through together, agreed by each for herself, and open to be looked at again (B11, B15). */
export const GroundRulesPage = (view: GroundRulesView): ReactElement => (
  <Reading>
    <Back to={view.back.to}>{view.back.words}</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.standing}>{view.rules.title}</Title>
    <NotChecked mark={view.mark ?? null} />
    <Rules rules={view.rules} />
    {view.ours && (
      <>
        <h2 className="nhsuk-heading-m">What you added yourselves</h2>
        <div className="al-quote">
          <p className="al-pre">{view.ours}</p>
        </div>
      </>
    )}
    {view.mayAgree && (
      <Form to={`/relationships/${view.id}/ground-rules/agreement`} className="al-gap">
        <input type="hidden" name="version" value={view.version} />
        <Button>I agree</Button>
      </Form>
    )}
    <div className="al-gap">
      <Details>
        <Details.Summary>The same rules as {view.theirs.whose} reads them</Details.Summary>
        <Details.Text>
          <Rules rules={view.theirs.rules} />
        </Details.Text>
      </Details>
      <Section id="reword" title="Change or add something">
        <p>Write what the two of you want to do your own way. Then both are asked again.</p>
        <Form to={`/relationships/${view.id}/ground-rules`} keptAs={`ground-rules:${view.id}`}>
          <input type="hidden" name="id" value={view.formId} />
          <TextArea
            name="ours"
            label="In your own words"
            rows={4}
            typed={view.typed}
            problems={view.problems}
          />
          <Button look="outline">Ask both to agree to this</Button>
        </Form>
      </Section>
    </div>
  </Reading>
);

const Rules = ({ rules }: { rules: Statement }): ReactElement => (
  <>
    {rules.paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {rules.lists.map(({ heading, lines }) => (
      <div key={heading}>
        <h2 className="nhsuk-heading-s">{heading}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
