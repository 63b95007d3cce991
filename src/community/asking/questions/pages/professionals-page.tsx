import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import { one } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  noProblems,
  Nothing,
  Pick,
  ProblemSummary,
  Reading,
  Section,
  TextField,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { titles } from "../../titles.ts";

export type ProgrammeAnswers = {
  id: string;
  days: number;
  newId: string;
  answering: readonly { id: string; name: string; words: string }[];
  may: readonly { value: string; words: string }[];
};
export type ProfessionalsView = {
  said: string | null;
  programmes: readonly ProgrammeAnswers[];
  typed: Typed;
  problems: Problems;
};

/** Who answers questions, by profession, and by when: the only ones who advise on health. */
export const ProfessionalsPage = ({ said, programmes, typed, problems }: ProfessionalsView): ReactElement => (
  <Reading>
    <Back to="/questions">Questions</Back>
    <ProblemSummary problems={problems} />
    {said && <Done>{said}</Done>}
    <Title>Who answers questions</Title>
    {programmes.length === 0 && <Nothing>Your programme has no community yet.</Nothing>}
    {programmes.map((programme) => {
      const isTyped = one(typed, "programme") === programme.id;
      return (
        <Programme
          key={programme.id}
          programme={programme}
          typed={isTyped ? typed : {}}
          problems={isTyped ? problems : noProblems}
        />
      );
    })}
  </Reading>
);

const Programme = ({
  programme: { id, days, newId, answering, may },
  typed,
  problems,
}: {
  programme: ProgrammeAnswers;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <>
    {answering.length === 0 && (
      <Nothing>Nobody answers questions yet, so they stand on your board. Add somebody here.</Nothing>
    )}
    <ul className="al-rows">
      {answering.map((row) => (
        <li key={row.id}>
          <div className="al-rows__t">
            <h3>{row.name}</h3>
            <p className="al-soft">{row.words}</p>
          </div>
          <Form to={`/professionals/${row.id}/ending`}>
            <Button look="outline" small>
              She answers no longer<span className="nhsuk-u-visually-hidden">: {row.name}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
    <Section id={`add-${id}`} title="Add somebody">
      {may.length === 0 && (
        <Nothing>Nobody else here has the role of a professional. An administrator gives it.</Nothing>
      )}
      {may.length > 0 && (
        <Form to="/professionals">
          <input type="hidden" name="id" value={newId} />
          <input type="hidden" name="programme" value={id} />
          <Pick
            name="person"
            label="Who"
            options={[{ value: "", words: "Choose" }, ...may]}
            typed={typed}
            problems={problems}
          />
          <Pick
            name="title"
            label="Her profession"
            options={[
              { value: "", words: "Choose" },
              ...titles.map((title) => ({ value: title, words: title })),
            ]}
            typed={typed}
            problems={problems}
          />
          <TextField name="known" label="The name parents see" width={20} typed={typed} problems={problems} />
          <Button>Add</Button>
        </Form>
      )}
    </Section>
    <Section id={`promise-${id}`} title="The promise">
      <Form to="/professionals/promise">
        <input type="hidden" name="programme" value={id} />
        <TextField
          name="days"
          label="Working days within which a question is answered"
          hint="What is late goes to the next professional by itself, and then to your board."
          width={2}
          inputMode="numeric"
          typed={typed["days"] === undefined ? { days: String(days) } : typed}
          problems={problems}
        />
        <Button look="outline">Save</Button>
      </Form>
    </Section>
  </>
);
