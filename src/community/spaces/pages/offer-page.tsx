import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choices,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type OfferView = {
  id: string;
  space: { id: string; name: string };
  person: { id: string; name: string };
  timing: string;
  never: readonly string[];
  despite: readonly string[];
  askSure: "mother" | "father" | null;
};

/** Offer somebody a place: what speaks against it first, then one button. */
export const OfferPage = ({
  view,
  typed,
  problems,
}: {
  view: OfferView;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.space.id}/people`}>People in {view.space.name}</Back>
    <ProblemSummary problems={problems} />
    <Title>Offer {view.person.name} a place</Title>
    <p>{view.timing}</p>
    {view.never.length > 0 ? (
      <ul>
        {view.never.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    ) : (
      <Form to={`/spaces/${view.space.id}/offers`} keptAs={`offer:${view.space.id}`}>
        <input type="hidden" name="id" value={view.id} />
        <input type="hidden" name="person" value={view.person.id} />
        <p>
          A message says only that there is something new. Signed in, {view.person.name} reads what{" "}
          {view.space.name} is, and says yes or no thank you.
        </p>
        {view.askSure && (
          <Choices
            name="sure"
            label="For whom this space is"
            options={[
              {
                value: "yes",
                words:
                  view.askSure === "mother"
                    ? "She is a mother, or is having a baby"
                    : "He is a father, or his partner is having a baby",
                hint: "Nothing we hold says so. Ask if you do not know.",
              },
            ]}
            typed={typed}
            problems={problems}
          />
        )}
        {view.despite.length > 0 && (
          <>
            <h2 className="nhsuk-heading-s">What speaks against it</h2>
            <ul>
              {view.despite.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <TextArea
              name="despite"
              label="Why all the same"
              hint="It shows beside her place."
              rows={3}
              typed={typed}
              problems={problems}
            />
          </>
        )}
        <Button>Offer a place</Button>
      </Form>
    )}
  </Reading>
);
