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
import type { ConflictRow } from "./conflicts-page.tsx";

type Props = { row: ConflictRow; typed: Typed; problems: Problems };

/** Ending an entry, with the reason; it stays readable in the history. */
export const EndConflictPage = ({ row, typed, problems }: Props): ReactElement => (
  <Reading>
    <Back to="/conflicts">Who does not see whom</Back>
    <ProblemSummary problems={problems} />
    <Title>May this be seen again?</Title>
    <p>
      {row.who ?? `“${row.named}”`} does not see {row.subject}. {row.how}.
    </p>
    <p className="al-pre">{row.why}</p>
    <p className="al-soft">{row.said}</p>
    <Form to={`/conflicts/${row.id}/ending`} className="al-log">
      <TextArea name="why" label="Why this is over" rows={3} typed={typed} problems={problems} />
      <Button>End it</Button>
    </Form>
  </Reading>
);

/** Saying who was meant. */
export const NameConflictPage = ({
  row,
  people,
  typed,
  problems,
}: Props & { people: readonly { id: string; name: string }[] }): ReactElement => (
  <Reading>
    <Back to="/conflicts">Who does not see whom</Back>
    <ProblemSummary problems={problems} />
    <Title above={row.subject}>Who is meant?</Title>
    <p className="al-wrap">“{row.named}”</p>
    <p className="al-soft">
      {row.how}. {row.said}. If you cannot tell, ask her, in the way that is safe.
    </p>
    <Form to={`/conflicts/${row.id}/person`} className="al-log">
      <Pick
        name="who"
        label="It is"
        options={[
          { value: "", words: "Choose" },
          ...people.map(({ id, name }) => ({ value: id, words: name })),
        ]}
        typed={typed}
        problems={problems}
      />
      <Button>Out of sight from now on</Button>
    </Form>
    <p>
      <a href={`/conflicts/${row.id}/ending`}>Nobody here is meant</a>
    </p>
  </Reading>
);
