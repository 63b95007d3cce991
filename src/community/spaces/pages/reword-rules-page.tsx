import type { ReactElement } from "react";
import { one, type Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { rulesMax } from "../rules/house-rules.ts";

/** The rules, reworded with those who are there: seven at most, each with an example, and once more in easy words. */
export const RewordRulesPage = ({
  id,
  name,
  keptAs,
  typed,
  problems,
}: {
  id: string;
  name: string;
  keptAs: string;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={`/spaces/${id}/people`}>People in {name}</Back>
    <ProblemSummary problems={problems} />
    <Title>Reword the house rules</Title>
    <p>
      Seven at most, each with an example. Everybody in {name} is asked to read them once more before writing.
    </p>
    <Form to={`/spaces/${id}/rules/wording`} keptAs={keptAs}>
      <input type="hidden" name="version" value={one(typed, "version")} />
      {Array.from({ length: rulesMax }, (_, place) => place + 1).map((place) => (
        <fieldset className="al-choose" key={place}>
          <legend>Rule {place}</legend>
          <TextField
            name={`rule-${place}`}
            label={`Rule ${place}: what we ask`}
            typed={typed}
            problems={problems}
          />
          <TextField
            name={`example-${place}`}
            label={`Rule ${place}: what that looks like`}
            typed={typed}
            problems={problems}
          />
        </fieldset>
      ))}
      <TextArea
        name="easy"
        label="In easy words"
        hint="One short sentence on each line."
        rows={8}
        typed={typed}
        problems={problems}
      />
      <TextField name="why" label="Why they change" typed={typed} problems={problems} />
      <Button>Save</Button>
    </Form>
  </Reading>
);
