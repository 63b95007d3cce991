import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Chips,
  Form,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";

type Props = {
  id: string;
  programme: { id: string; name: string };
  typed: Typed;
  problems: Problems;
  known: { id: string; name: string } | null;
};

/** Adding a supporter: a name and a way to sign in. Somebody we know already takes the role and keeps her history (A24). */
export const InvitePage = ({ id, programme, typed, problems, known }: Props): ReactElement => (
  <Reading>
    <Back to="/supporters">Supporters</Back>
    <ProblemSummary problems={problems} />
    <Title above={programme.name}>Add a supporter</Title>
    <p>
      They get a short message that says there is something for them, and sign in with this email or number.
      They can be matched once training and checks are recorded.
    </p>
    <Form to={`/supporters?programme=${programme.id}`} className="al-log">
      <input type="hidden" name="id" value={id} />
      <TextField name="name" label="Name" typed={typed} problems={problems} />
      <TextField
        name="address"
        label="Email or mobile number"
        spellCheck={false}
        typed={typed}
        problems={problems}
      />
      <Chips
        name="kind"
        legend="A volunteer, or a paid peer worker?"
        options={[
          { value: "volunteer", words: "Volunteer" },
          { value: "peer worker", words: "Peer worker" },
        ]}
        typed={typed}
        problems={problems}
      />
      {known && (
        <div className="al-gap">
          <p>
            {known.name} already signs in with this. If it is the same person, the account and everything in
            it stay, and the role of supporter is added.
          </p>
          <Chips
            name="same"
            legend={`Is this ${known.name}?`}
            options={[{ value: known.id, words: "Yes, add the role" }]}
            typed={typed}
            problems={problems}
          />
        </div>
      )}
      <Button>Add</Button>
    </Form>
  </Reading>
);
