import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { retentionCodes, retentionKinds } from "../../../words/record-kinds.ts";
import { sayMonths } from "../settings.ts";

/** How long each kind of record is kept, within what is right for it, with where the length comes from. */
export const RetentionPage = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <Reading>
    <Back to="/organisation">Organisation</Back>
    <ProblemSummary problems={problems} />
    <Title>How long we keep records</Title>
    <p>
      Notes of a charity are not automatically clinical records: your organisation decides, and says who is
      responsible for the data. When the time is over a record is listed, and goes only when an administrator
      says so.
    </p>
    <Form to="/organisation/retention" className="al-gap">
      {retentionCodes.map((kind) => {
        const { name, from, months, least, most, source } = retentionKinds[kind];
        return (
          <TextField
            key={kind}
            name={kind}
            label={name}
            hint={`Months ${from}. Usually ${months} (${sayMonths(months)}); from ${least} to ${most}. ${source}`}
            width={4}
            inputMode="numeric"
            typed={typed}
            problems={problems}
          />
        );
      })}
      <Button>Save</Button>
    </Form>
  </Reading>
);
