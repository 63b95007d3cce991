import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  Icon,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import type { Brief } from "../../brief.ts";
import type { Block } from "../../part.ts";
import { BriefRows } from "../question/brief-rows.tsx";

type Props = {
  id: string;
  referralId: string;
  parentName: string;
  supporter: { id: string; name: string };
  brief: Brief;
  blocked: readonly Block[];
  /** What else stands in the way, in a sentence. */
  inTheWay: string | null;
  days: string;
  typed: Typed;
  problems: Problems;
};

/** Before a supporter is asked: exactly what she will read, and, where something stands in the way, the reason (B18). */
export const ProposePage = (p: Props): ReactElement => (
  <Reading>
    <Back to={`/matches/for/${p.referralId}`}>Who might suit {p.parentName}</Back>
    <ProblemSummary problems={p.problems} />
    <Title above={`For ${p.parentName}`}>Ask {p.supporter.name}</Title>
    {p.blocked.map((block) => (
      <div key={block.code} className="nhsuk-inset-text">
        <p className="al-fit al-fit--talk">
          <Icon name="lock" />
          {block.words}
        </p>
        <ul>
          {block.toDo.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    ))}
    {p.inTheWay && (
      <div className="nhsuk-inset-text">
        <p>{p.inTheWay}</p>
      </div>
    )}
    <Section id="reads" title={`What ${p.supporter.name} will read`}>
      <p className="al-soft">
        No name and no address. {p.parentName} hears nothing until {p.supporter.name} has said yes.
      </p>
      <BriefRows brief={p.brief} />
    </Section>
    <Form to="/matches" className="al-log al-gap">
      <input type="hidden" name="id" value={p.id} />
      <input type="hidden" name="referral" value={p.referralId} />
      <input type="hidden" name="supporter" value={p.supporter.id} />
      {p.blocked.length > 0 || p.inTheWay ? (
        <TextArea
          name="reason"
          label="Why you are going ahead"
          hint="Kept for coordinators. Neither of the two reads it."
          rows={3}
          typed={p.typed}
          problems={p.problems}
        />
      ) : null}
      <p className="al-soft">
        They have {p.days} to answer. Without an answer it lapses and nobody is blamed.
      </p>
      <Button>Ask {p.supporter.name}</Button>
    </Form>
  </Reading>
);
