import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { helpLinesMax } from "../read-help-lines.ts";

const places = Array.from({ length: helpLinesMax }, (_, index) => index + 1);

/** Numbers of the organisation’s own, the unit’s 24-hour line first. */
export const HelpLinesPage = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <Reading>
    <Back to="/organisation">Organisation</Back>
    <ProblemSummary problems={problems} />
    <Title>Your numbers on “Help now”</Title>
    <p>
      They stand right after 999 on “Help now”, and in every card that calls the unit. 111, Samaritans and the
      domestic abuse helpline of your nation always follow. Ring each number once before you save it.
    </p>
    <Form to="/organisation/help-lines">
      {places.map((at) => (
        <fieldset className="al-section-form" key={at}>
          <legend>{at === 1 ? "Your unit’s 24-hour line" : `Another line (${at}), or leave empty`}</legend>
          <TextField name={`name${at}`} label="What it is called" typed={typed} problems={problems} />
          <TextField
            name={`phone${at}`}
            label="Number"
            type="tel"
            width={20}
            typed={typed}
            problems={problems}
          />
          <TextField
            name={`words${at}`}
            label="When and for what (optional)"
            hint="For example: Harbrook maternity, day or night."
            typed={typed}
            problems={problems}
          />
        </fieldset>
      ))}
      <Button>Save</Button>
    </Form>
  </Reading>
);
