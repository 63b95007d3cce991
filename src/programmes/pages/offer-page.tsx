import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Columns,
  Done,
  Form,
  ProblemSummary,
  Section,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";
import type { Programme, Reader } from "../programme.ts";
import type { Statement } from "../statement.ts";
import { StatementText } from "./statement-text.tsx";

type OfferProps = {
  programme: Programme;
  reader: Reader;
  shown: Statement;
  /** What is told of words nobody here has checked. */
  mark?: string | null;
  isOwn: boolean;
  mayChange: boolean;
  typed: Typed;
  problems: Problems;
  done: string | null;
};

/** The offer as its readers see it, beside the box that rewords it (B16, B17). */
export const OfferPage = ({
  programme,
  reader,
  shown,
  mark,
  isOwn,
  mayChange,
  typed,
  problems,
  done,
}: OfferProps): ReactElement => (
  <>
    <Back to={`/programmes/${programme.id}`}>{programme.name}</Back>
    <ProblemSummary problems={problems} />
    {done && <Done>{done}</Done>}
    <Title>{reader === "parents" ? "What parents read" : "What referrers read"}</Title>
    <p>
      {reader === "parents"
        ? "She reads this before she agrees to anything."
        : "A referrer reads this before sending."}{" "}
      {isOwn
        ? "These are your own words: they do not follow when a value changes."
        : "It is made from the values, and follows when one changes."}
    </p>
    <Columns
      lead={
        <Section id="shown" title="As it reads">
          {mark && <p className="al-soft al-small">{mark}</p>}
          <div className="al-box">
            <StatementText statement={shown} />
          </div>
        </Section>
      }
      side={mayChange ? <Reword {...{ programme, reader, isOwn, typed, problems }} /> : null}
    />
  </>
);

const Reword = ({
  programme,
  reader,
  isOwn,
  typed,
  problems,
}: Pick<OfferProps, "programme" | "reader" | "isOwn" | "typed" | "problems">): ReactElement => {
  const to = `/programmes/${programme.id}/offer/${reader}`;
  return (
    <Section id="reword" title="Reword it">
      <Form to={to}>
        <TextArea
          name="words"
          label="Your words"
          hint="An empty line begins a new paragraph. For a list, write its heading, then each line with a hyphen and a space. Short sentences: many readers are tired, or read English as a second language."
          rows={18}
          typed={typed}
          problems={problems}
        />
        <TextField
          name="reason"
          label="Why?"
          hint="Kept with the change."
          typed={typed}
          problems={problems}
        />
        <p className="al-actions">
          <Button name="act" value="save">
            Save these words
          </Button>
          <Button name="act" value="preview" look="outline">
            See how it reads
          </Button>
        </p>
        {isOwn && (
          <p className="al-actions">
            <Button name="act" value="generated" look="outline">
              Set back to the words made from the values
            </Button>
          </p>
        )}
      </Form>
    </Section>
  );
};
