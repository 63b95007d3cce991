import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type PassView = {
  id: string;
  subjectPath: string;
  people: readonly { id: string; name: string }[];
  typed: Typed;
  problems: Problems;
};

/** Whoever has it asks another to take it; until that one says yes it stays hers. */
export const PassPage = ({ id, subjectPath, people, typed, problems }: PassView): ReactElement => (
  <Reading>
    <Back to={subjectPath}>Concern</Back>
    <ProblemSummary problems={problems} />
    <Title>Hand it on</Title>
    <p>She can open it from now on. Until she says yes, it stays with you.</p>
    <Form to={`${subjectPath}/handing-on`} keptAs="duty-pass">
      <input type="hidden" name="id" value={id} />
      <Pick
        name="person"
        label="To whom"
        options={[
          { value: "", words: "Choose" },
          ...people.map((each) => ({ value: each.id, words: each.name })),
        ]}
        typed={typed}
        problems={problems}
      />
      <TextArea name="note" label="What she should know first (optional)" typed={typed} problems={problems} />
      <Button>Ask her to take it</Button>
    </Form>
  </Reading>
);

export type AskedView = { from: string; note: string; path: string };

/** For her who is asked, above everything else on the page. */
export const AskedToTake = ({ from, note, path }: AskedView): ReactElement => (
  <div className="al-case al-case--soon">
    <p>
      <b>{from} asks you to take this.</b> Until you say yes, it stays with {from}.
    </p>
    {note && (
      <div className="al-quote">
        <p className="al-pre">{note}</p>
      </div>
    )}
    <Form to={path} className="al-actions">
      <Button name="answer" value="yes" small>
        I have it
      </Button>
      <Button name="answer" value="no" look="outline" small>
        No
      </Button>
    </Form>
  </div>
);
