import type { ReactElement, ReactNode } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";

type Words = { key: string; title: string; words: string };

/** The words an answer may begin with. */
export const TemplatesPage = ({
  templates,
  mark,
  said,
}: {
  templates: readonly Words[];
  mark: ReactNode;
  said: string | null;
}): ReactElement => (
  <Reading>
    {said && <Done>{said}</Done>}
    <Title>Words to begin with</Title>
    <p>
      Supporters begin an answer with these and make them their own. Change them so that they sound like you.
    </p>
    {mark}
    <ul className="al-rows">
      {templates.map(({ key, title, words }) => (
        <li key={key}>
          <div className="al-rows__t">
            <h2 className="nhsuk-heading-s">
              <a href={`/reply-templates/${key}`}>{title}</a>
            </h2>
            <p>{words}</p>
          </div>
        </li>
      ))}
    </ul>
  </Reading>
);

/** One of them, to be worded. */
export const TemplatePage = ({
  template,
  typed,
  problems,
}: {
  template: Words;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to="/reply-templates">Words to begin with</Back>
    <ProblemSummary problems={problems} />
    <Title>{template.title}</Title>
    <Form to={`/reply-templates/${template.key}`} keptAs={`reply-template:${template.key}`}>
      <TextField name="title" label="What it is for" typed={typed} problems={problems} />
      <TextArea
        name="words"
        label="The words"
        hint="Plain and warm. Nothing about how to harm oneself, and nothing that only a midwife or a doctor may say."
        rows={6}
        typed={typed}
        problems={problems}
      />
      <Button>Keep these words</Button>
    </Form>
  </Reading>
);
