import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choices,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { RATHER_NOT } from "../../rather-not.ts";

/** What she would rather not support just now. */
export const RatherNotPage = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <Reading>
    <Back to="/supporting/me">My profile</Back>
    <ProblemSummary problems={problems} />
    <Title>What you would rather not support just now</Title>
    <p>
      Only your coordinator knows. It is not a mark against you, and nobody asks why. Change it whenever
      things change.
    </p>
    <Form to="/supporting/me/rather-not" className="al-log" keptAs="supporter-rather-not">
      <Choices
        name="not"
        label="Rather not, just now"
        options={RATHER_NOT}
        typed={typed}
        problems={problems}
      />
      <div className="al-gap">
        <TextArea
          name="words"
          label="Anything else your coordinator should know (optional)"
          rows={3}
          typed={typed}
          problems={problems}
        />
      </div>
      <Button>Save</Button>
    </Form>
  </Reading>
);
