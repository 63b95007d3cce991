import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../ui/index.ts";
import type { HeldLine } from "./held-page.tsx";

export type EndingView = {
  id: string;
  called: string | null;
  held: readonly HeldLine[];
  isHerself: boolean;
  typed: Typed;
  problems: Problems;
};

/** The switch is turned off by somebody who has seen what was held, and chosen for each. */
export const EndingPage = ({ id, called, held, isHerself, typed, problems }: EndingView): ReactElement => (
  <Reading>
    <Back to={`/quiet/${id}`}>Back</Back>
    <ProblemSummary problems={problems} />
    <Title above={called ?? undefined}>{isHerself ? "Go on as before" : "Turn it off"}</Title>
    <p>
      {isHerself
        ? "Messages begin again, and weeks and dates show again. You choose what happens to each message that waited."
        : "Messages begin again, and weeks and dates show again. Choose what happens to each message that was held."}
    </p>
    <Form to={`/quiet/${id}/ending`} keptAs={`quiet-ending:${id}`}>
      {held.length === 0 && <Nothing>Nothing was held back.</Nothing>}
      {held.map((each) =>
        each.isTooLate ? (
          <p className="al-soft" key={each.id}>
            {each.what}: it would be too late now, and is not sent.
          </p>
        ) : (
          <Choice
            key={each.id}
            name={`message-${each.id}`}
            label={each.what}
            hint={`${each.to}. ${each.when}`}
            inline
            options={[
              { value: "drop", words: "Do not send" },
              { value: "release", words: "Send" },
            ]}
            typed={typed}
            problems={problems}
          />
        ),
      )}
      <TextArea
        name="why"
        label={isHerself ? "Anything we should know? (optional)" : "Why is it turned off?"}
        rows={2}
        typed={typed}
        problems={problems}
      />
      <Button>{isHerself ? "Go on as before" : "Turn it off"}</Button>
    </Form>
  </Reading>
);
