import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Button, Form, Section, TextField, type Problems } from "../../../ui/index.ts";
import type { DataRequest } from "../../requests/data-request.ts";

type EraseFormProps = {
  request: DataRequest;
  underWay: readonly string[];
  held: boolean;
  typed: Typed;
  problems: Problems;
};

/** What an administrator reads and types before somebody is erased. */
export const EraseForm = ({ request, underWay, held, typed, problems }: EraseFormProps): ReactElement => (
  <Section id="erase" title="Erase her">
    {underWay.length > 0 && (
      <ul>
        {underWay.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    <p>
      Names, addresses and words go; ids, periods and counts stay. Her way in closes, and what is arranged is
      called off. It cannot be undone.
    </p>
    <p>
      Tell her first, as it is safe, that it is done today: afterwards we no longer know how to reach her. Say
      to everybody, whoever she is: “Some records are kept by law.”
    </p>
    {held && (
      <p>
        A legal hold lasts for her. Her way in closes today all the same; her records go when the hold has
        ended and somebody has confirmed it.
      </p>
    )}
    <Form to={`/data-requests/${request.id}/erasure`}>
      <TextField
        name="sure"
        label="Type “erase” to go on"
        width={10}
        spellCheck={false}
        typed={typed}
        problems={problems}
      />
      <Button look="warning">Erase her for good</Button>
    </Form>
  </Section>
);
