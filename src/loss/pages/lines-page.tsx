import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";

export type LinesView = { done: boolean; typed: Typed; problems: Problems };
export const linesMax = 3;

/** The organisation's own people to turn to after a loss; they come before the ones for everybody. */
export const LinesPage = ({ done, typed, problems }: LinesView): ReactElement => (
  <Reading>
    <Back to="/organisation">Organisation</Back>
    <ProblemSummary problems={problems} />
    {done && <Done>Saved.</Done>}
    <Title>People to turn to after a loss</Title>
    <p>
      Your own bereavement midwife, group or charity. Parents see them first when the switch for loss is on,
      then national ones.
    </p>
    <Form to="/quiet/lines" keptAs="loss-lines">
      {Array.from({ length: linesMax }, (_, index) => index + 1).map((at) => (
        <fieldset className="al-gap al-choose" key={at}>
          <legend>Line {at}</legend>
          <TextField name={`name${at}`} label={`Name of line ${at}`} typed={typed} problems={problems} />
          <TextField
            name={`phone${at}`}
            label={`Number of line ${at}`}
            type="tel"
            width={20}
            typed={typed}
            problems={problems}
          />
          <TextField
            name={`words${at}`}
            label={`Who line ${at} is for, and when`}
            typed={typed}
            problems={problems}
          />
        </fieldset>
      ))}
      <Button>Save</Button>
    </Form>
  </Reading>
);
