import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";

type Props = {
  referralId: string;
  name: string;
  howFar: string;
  programme: string;
  inTime: { outside: boolean; sentence: string | null };
  known: boolean;
  written: boolean;
  obstacle: string | null;
  typed: Typed;
  problems: Problems;
};

/** Accepting only invites her; the page says what will happen before it does. */
export const AcceptPage = (props: Props): ReactElement => {
  const { referralId, name, howFar, programme, inTime, known, written, obstacle, typed, problems } = props;
  return (
    <Reading>
      <Back to={`/referrals/${referralId}`}>{name}</Back>
      <ProblemSummary problems={problems} />
      <Title above={[name, howFar, programme].filter(Boolean).join(", ")}>Accept and invite her</Title>
      <p>
        {written
          ? "She gets a message by the way that is safe for her. It names neither us nor the reason. It leads to a page that explains what we offer."
          : "There is no safe way to write to her, so nothing is sent. She goes on your list of people to call."}{" "}
        Nothing begins until she says yes.
      </p>
      {known && (
        <p>
          We know her already: the same name and the same phone number or email. Her earlier history stays
          hers.
        </p>
      )}
      {inTime.sentence && <p className="nhsuk-inset-text">{inTime.sentence}</p>}
      {obstacle ? (
        <p className="nhsuk-inset-text">{obstacle}</p>
      ) : (
        <Form to={`/referrals/${referralId}/acceptance`} keptAs={`accept:${referralId}`}>
          {inTime.outside && (
            <TextArea
              name="outsideWhy"
              label="Why accept it all the same?"
              hint="The programme allows it with a reason, which everybody can read later."
              rows={3}
              typed={typed}
              problems={problems}
            />
          )}
          <Choice
            name="waits"
            label="Is somebody free to support her?"
            options={[
              { value: "no", words: "Yes, or soon", hint: "Her yes starts the search for a match." },
              {
                value: "yes",
                words: "No, there is a wait",
                hint: "She is told so when she is asked. Her yes puts her on the waiting list.",
              },
            ]}
            typed={typed}
            problems={problems}
          />
          <Button>{written ? "Accept and invite her" : "Accept, and call her"}</Button>
        </Form>
      )}
    </Reading>
  );
};
