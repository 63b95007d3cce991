import type { ReactElement } from "react";
import {
  Back,
  Button,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Tap,
  Title,
  type Problems,
} from "../../ui/index.ts";

export type ChooseView = {
  id: string;
  back: { to: string; words: string };
  called: string;
  isHerself: boolean;
  kinds: readonly { kind: string; name: string; hint: string }[];
  /** The kind that holds already, in words. */
  now: { id: string; name: string } | null;
  problems: Problems;
};

/** The second tap: what has happened. Each is a button, so that it works with one thumb and without scripts. */
export const ChoosePage = ({
  id,
  back,
  called,
  isHerself,
  kinds,
  now,
  problems,
}: ChooseView): ReactElement => (
  <Reading>
    <Back to={back.to}>{back.words}</Back>
    <ProblemSummary problems={problems} />
    <Title above={isHerself ? undefined : called}>What has happened?</Title>
    {now && (
      <>
        <Nothing>
          It is quiet already: {now.name}. Choose again only if something else has happened since.
        </Nothing>
        <Tap to={`/quiet/${now.id}`}>See it, or turn it off</Tap>
      </>
    )}
    <p>
      {isHerself
        ? "We are sorry that we have to ask. Choose what is nearest. Nothing happens until you have read what it does."
        : "You do not have to be sure of the details. Nothing happens until you have read what it does."}
    </p>
    <ul className="al-rows" id="kind">
      {kinds.map((each) => (
        <li key={each.kind}>
          <div className="al-rows__t">
            <h2 className="nhsuk-heading-s al-flush">{each.name}</h2>
            <p className="al-soft">{each.hint}</p>
          </div>
          <Form to={`/quiet/for/${id}/choice`}>
            <Button look="outline" small name="kind" value={each.kind}>
              Choose<span className="nhsuk-u-visually-hidden">: {each.name}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  </Reading>
);
