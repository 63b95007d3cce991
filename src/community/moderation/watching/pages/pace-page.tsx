import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  Title,
  type Option,
  type Problems,
} from "../../../../ui/index.ts";

/** Slower, closed, or as usual again: with why, for those who look after the space. */
export const PacePage = (view: {
  id: string;
  threadId: string;
  title: string;
  now: string;
  options: readonly Option[];
  before: readonly { id: string; what: string; who: string; when: string; why: string }[];
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={`/threads/${view.threadId}`}>The conversation</Back>
    <ProblemSummary problems={view.problems} />
    <Title above={view.title}>How it goes on</Title>
    <p>Now: {view.now}. Slowing down takes no side: everybody can write, a little later.</p>
    <Form to={`/threads/${view.threadId}/pace`} className="al-log">
      <input type="hidden" name="id" value={view.id} />
      <Choice
        name="pace"
        label="From now on"
        options={view.options}
        typed={view.typed}
        problems={view.problems}
      />
      <TextArea name="why" label="Why" rows={2} typed={view.typed} problems={view.problems} />
      <Button>Save</Button>
    </Form>
    {view.before.length > 0 && (
      <Section id="before" title="Before">
        <ul className="al-rows">
          {view.before.map((each) => (
            <li key={each.id}>
              <div className="al-rows__t">
                <p>
                  <b>{each.what}</b>. {each.who}, {each.when}
                </p>
                <p className="al-pre al-soft">{each.why}</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </Reading>
);
