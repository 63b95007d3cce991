import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  Nothing,
  Pick,
  ProblemSummary,
  Reading,
  Section,
  Summary,
  TextArea,
  TextField,
  Title,
  type Problems,
  type SummaryRow,
} from "../../../ui/index.ts";
import { sayList } from "../../../words/lists.ts";

export type AskSupporterView = {
  id: string;
  space: { id: string; name: string };
  person: { id: string; name: string };
  title: string;
  isThere: boolean;
  isEnding: boolean;
  standing: readonly SummaryRow[];
  missing: readonly { value: string; words: string }[];
  takesOver: readonly string[];
  against: readonly string[];
};

/** Ask a supporter to a space: her training and checks first (A15). */
export const AskSupporterPage = ({
  view,
  typed,
  problems,
}: {
  view: AskSupporterView;
  typed: Typed;
  problems: Problems;
}): ReactElement => {
  const to = `/spaces/${view.space.id}`;
  const hidden = (
    <>
      <input type="hidden" name="id" value={view.id} />
      <input type="hidden" name="person" value={view.person.id} />
    </>
  );
  return (
    <Reading>
      <Back to={`${to}/people`}>People in {view.space.name}</Back>
      <ProblemSummary problems={problems} />
      <Title>{view.title}</Title>
      <Section id="papers" title="Training and checks">
        <Summary rows={view.standing} />
        {view.takesOver.length > 0 && (
          <Form to={`${to}/papers`}>
            {hidden}
            <p>{sayList(view.takesOver)}: seen by a colleague in another programme.</p>
            <Button look="outline" small name="what" value="taken over">
              Take these over
            </Button>
          </Form>
        )}
        {view.missing.length > view.takesOver.length && (
          <Form to={`${to}/papers`}>
            {hidden}
            <Pick
              name="what"
              label="Record what is done, from today"
              options={view.missing}
              typed={typed}
              problems={problems}
            />
            <TextField name="seen-by" label="Who saw it" typed={typed} problems={problems} />
            <Button look="outline" small>
              Record it
            </Button>
          </Form>
        )}
      </Section>
      {view.isThere ? (
        <Nothing>She has a place here, or was asked and has not answered.</Nothing>
      ) : view.isEnding ? (
        <Nothing>This space is saying goodbye, so nobody new comes.</Nothing>
      ) : (
        <Form to={`${to}/supporters`}>
          {hidden}
          {view.against.length > 0 && (
            <>
              <ul>
                {view.against.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
              <TextArea
                name="despite"
                label="Why she may begin all the same"
                hint="It shows beside her place."
                rows={3}
                typed={typed}
                problems={problems}
              />
            </>
          )}
          <Button>Ask {view.person.name}</Button>
        </Form>
      )}
    </Reading>
  );
};
