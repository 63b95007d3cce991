import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { KindField } from "./conflict-fields.tsx";

export type AboutHerView = {
  id: string;
  to: string;
  back: { to: string; words: string };
  /** What she is called. */
  name: string;
  me: string;
  /** Empty where she can only speak for herself. */
  colleagues: readonly { id: string; name: string }[];
  typed: Typed;
  problems: Problems;
};

/** "I know her", or "a colleague does": said once, and from then on the record is out of sight. */
export const AboutHerPage = (view: AboutHerView): ReactElement => {
  const { typed, problems, colleagues } = view;
  return (
    <Reading>
      <Back to={view.back.to}>{view.back.words}</Back>
      <ProblemSummary problems={problems} />
      <Title above={view.name}>Who should not see her record?</Title>
      <p>
        Family, neighbours, friends and former partners should not read about her here. Saying so is good
        practice, and nothing to explain yourself for.
      </p>
      <p>
        From then on they find nothing of her, on any page or list. They are not told why. The safeguarding
        lead and the administrators see what you write, and can take it back.
      </p>
      <Form to={view.to} className="al-log al-gap">
        <input type="hidden" name="id" value={view.id} />
        {colleagues.length === 0 ? (
          <Choice
            name="who"
            label="Who is it?"
            options={[{ value: view.me, words: "Me. I know her" }]}
            typed={typed}
            problems={problems}
          />
        ) : (
          <Pick
            name="who"
            label="Who is it?"
            options={[
              { value: "", words: "Choose" },
              { value: view.me, words: "Me. I know her" },
              ...colleagues
                .filter(({ id }) => id !== view.me)
                .map(({ id, name }) => ({ value: id, words: name })),
            ]}
            typed={typed}
            problems={problems}
          />
        )}
        <KindField typed={typed} problems={problems} />
        <TextArea
          name="why"
          label="What should be known about it?"
          rows={3}
          typed={typed}
          problems={problems}
        />
        <Button>Out of sight from now on</Button>
      </Form>
    </Reading>
  );
};
