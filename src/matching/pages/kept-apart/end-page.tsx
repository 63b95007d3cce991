import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import type { KeptApartLine } from "./page.tsx";

/** Ending an entry, with the reason: the entry stays readable in the history. */
export const EndKeptApartPage = ({
  line,
  typed,
  problems,
}: {
  line: KeptApartLine;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to="/do-not-match">Kept apart</Back>
    <ProblemSummary problems={problems} />
    <Title>No longer keep apart?</Title>
    <p>{line.who}</p>
    <p className="al-pre">{line.why}</p>
    <p className="al-soft">{line.since}</p>
    <Form to={`/do-not-match/${line.id}/end`} className="al-log">
      <TextArea name="why" label="Why this is over" rows={3} typed={typed} problems={problems} />
      <Button>They may be matched again</Button>
    </Form>
  </Reading>
);
