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
  /** It is to be checked again. */
  due: boolean;
  /** She may say what is true: as whom, and what she has typed. */
  answering: { as: string; typed: Typed; problems: Problems } | null;
  mayEnd: boolean;
};

/** One claim: what is true, and for the professional the form to say so or to check it again. */
export const MythPage = ({ id, claim, said, correction, due, answering, mayEnd }: MythView): ReactElement => (
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
    {answering && !correction && <AnswerForm id={id} {...answering} />}
    {answering && correction && (
      <details className="al-more" open={due || Object.keys(answering.problems).length > 0}>
        <summary>Check it again, or put it in other words</summary>
        <AnswerForm id={id} {...answering} after="What you send takes the place of what stands now." />
      </details>
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

/** What is true, from where, and until when it stands. */
const AnswerForm = ({
  id,
  as,
  typed,
  problems,
  after = "",
}: NonNullable<MythView["answering"]> & { id: string; after?: string }): ReactElement => (
  <Form to={`/myths/${id}/answer`} keptAs={`myth-answer:${id}`}>
    <p className="al-gap">
      You answer as {as}. {after}
    </p>
    <TextArea
      name="answer"
      label="What is true, in plain words"
      hint="Say what to do, too. It is read by many who believed it: be kind."
      rows={6}
      typed={typed}
      problems={problems}
    />
    <TextField
      name="source"
      label="Where you have it from"
      hint="Such as “NHS, Your baby’s movements”"
      typed={typed}
      problems={problems}
    />
    <TextField
      name="url"
      label="Its address (optional)"
      inputMode="url"
      spellCheck={false}
      typed={typed}
      problems={problems}
    />
    <DayField
      name="review"
      label="To be checked again on (optional)"
      hint="A year from now, if you leave it empty."
      typed={typed}
      problems={problems}
    />
    <Button>Put it right</Button>
  </Form>
);
