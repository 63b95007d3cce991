import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { Back, Button, Form, Pick, ProblemSummary, Reading, Title, type Problems } from "../../ui/index.ts";

type Props = {
  id: string;
  now: string | null;
  people: readonly { id: string; name: string }[];
  typed: Typed;
  problems: Problems;
};

/** Whose task it is to ask about unusual looking. */
export const LeadPage = ({ id, now, people, typed, problems }: Props): ReactElement => (
  <Reading>
    <Back to="/privacy/looking">Unusual looking</Back>
    <ProblemSummary problems={problems} />
    <Title>Who looks after privacy?</Title>
    <p>
      {now ? `${now} does now.` : "Nobody is named, so the administrators do."} Choose somebody on the staff
      who does not open many records herself. Parents read her first name under “Who has looked”.
    </p>
    <Form to="/privacy/lead" className="al-log">
      <input type="hidden" name="id" value={id} />
      <Pick
        name="who"
        label="Privacy lead"
        options={[
          { value: "", words: "The administrators" },
          ...people.map((each) => ({ value: each.id, words: each.name })),
        ]}
        typed={typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Reading>
);
