import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  DayField,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { mayDo, sayMayDo } from "../hold.ts";

export type PlaceHoldView = {
  relationshipId: string;
  called: { parent: string; supporter: string };
  /** Meetings that will be called off, however few. */
  arranged: number;
  /** Concerns she sees about either of the two: the reason may belong to one. */
  concerns: readonly { id: string; words: string }[];
  typed: Typed;
  problems: Problems;
};

/** Put contact on hold: what the supporter may do, why, and until when before somebody looks again. */
export const PlaceHoldPage = ({
  relationshipId,
  called,
  arranged,
  concerns,
  typed,
  problems,
}: PlaceHoldView): ReactElement => (
  <Reading>
    <Back to={`/relationships/${relationshipId}`}>
      {called.parent} and {called.supporter}
    </Back>
    <ProblemSummary problems={problems} />
    <Title>Put contact on hold</Title>
    <p>
      {called.supporter} is told what she may do, and nothing of why.{" "}
      {arranged > 0 ? "What is arranged and may not go on is called off, with the usual message. " : ""}
      What happens anyway can still be logged, and you are told.
    </p>
    <Form to={`/relationships/${relationshipId}/hold`} keptAs="place-hold">
      <input type="hidden" name="id" value={String(typed["id"] ?? "")} />
      <Choice
        name="may-do"
        label={`What may ${called.supporter} do for now?`}
        options={mayDo.map((value) => ({ value, words: sayMayDo[value].choice }))}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="words"
        label={`Anything else to say to ${called.supporter}?`}
        hint="She reads this as you write it. Leave out why. You can leave it empty."
        rows={3}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="why"
        label="Why?"
        hint="Read only by safeguarding leads, and by nobody else unless they may see the concern it comes from."
        rows={4}
        typed={typed}
        problems={problems}
      />
      {concerns.length > 0 && (
        <Choice
          name="concern"
          label="Does it come from a concern?"
          options={[
            { value: "none", words: "No" },
            ...concerns.map(({ id, words }) => ({ value: id, words })),
          ]}
          typed={typed}
          problems={problems}
        />
      )}
      <DayField
        name="look-again"
        label="When do you look at it again?"
        hint="Within four weeks. Someone is reminded on that day."
        typed={typed}
        problems={problems}
      />
      <Button>Put contact on hold</Button>
    </Form>
  </Reading>
);
