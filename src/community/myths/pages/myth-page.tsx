import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  DayField,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { Correction, type CorrectionView } from "./correction.tsx";

export type MythView = {
  id: string;
  claim: string;
  said: string | null;
  correction: CorrectionView | null;
  /** She may say what is true: as whom, and what she has typed. */
  answering: { as: string; typed: Typed; problems: Problems } | null;
  mayEnd: boolean;
};

/** One claim: what is true, and for the professional the form to say so or to check it again. */
export const MythPage = ({ id, claim, said, correction, answering, mayEnd }: MythView): ReactElement => (
  <Reading>
    <Back to="/myths">What people have heard</Back>
    {answering && <ProblemSummary problems={answering.problems} />}
    {said && <Done>{said}</Done>}
    <Title above="People have heard">{claim}</Title>
    {correction ? (
      <Correction {...correction} />
    ) : (
      <Nothing>
        A professional has not answered yet. Nobody but those who look after the community sees this until
        then.
      </Nothing>
    )}
    {answering && (
      <Form to={`/myths/${id}/answer`} keptAs={`myth-answer:${id}`}>
        <p className="al-gap">
          You answer as {answering.as}.{" "}
          {correction ? "What you send takes the place of what stands now." : ""}
        </p>
        <TextArea
          name="answer"
          label="What is true, in plain words"
          hint="Say what to do, too. It is read by many who believed it: be kind."
          rows={6}
          typed={answering.typed}
          problems={answering.problems}
        />
        <TextField
          name="source"
          label="Where you have it from"
          hint="Such as “NHS, Your baby’s movements”"
          typed={answering.typed}
          problems={answering.problems}
        />
        <TextField
          name="url"
          label="Its address (optional)"
          inputMode="url"
          spellCheck={false}
          typed={answering.typed}
          problems={answering.problems}
        />
        <DayField
          name="review"
          label="To be checked again on (optional)"
          hint="A year from now, if you leave it empty."
          typed={answering.typed}
          problems={answering.problems}
        />
        <Button>Put it right</Button>
      </Form>
    )}
    {mayEnd && (
      <Form to={`/myths/${id}/end`} className="al-gap">
        <Button look="outline" small>
          Put this claim aside
        </Button>
      </Form>
    )}
  </Reading>
);
