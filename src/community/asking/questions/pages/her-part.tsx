import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import { Button, Form, Section, TextArea, type Problems } from "../../../../ui/index.ts";

export type HerView = {
  /** A supporter would like to pass on her words and waits for her yes. */
  asksYes: boolean;
  mayFollowUp: boolean;
  shared: "yes" | "no" | "kept between you";
  mayTakeBack: boolean;
};

/** What she may do with her own question. */
export const HerPart = ({
  id,
  asksYes,
  mayFollowUp,
  shared,
  mayTakeBack,
  typed,
  problems,
}: HerView & { id: string; typed: Typed; problems: Problems }): ReactElement => (
  <>
    {asksYes && (
      <div className="al-lead">
        <p>
          A supporter read what you wrote and thinks that a professional could help. It would be asked in your
          words, without your name. Nobody is told whether you say yes or no.
        </p>
        <div className="al-actions">
          <Form to={`/questions/${id}/yes`}>
            <Button>Yes, ask it for me</Button>
          </Form>
          <Form to={`/questions/${id}/withdrawal`}>
            <Button look="outline">No, please do not</Button>
          </Form>
        </div>
      </div>
    )}
    {mayFollowUp && (
      <Section id="once-more" title="Ask once more">
        <Form to={`/questions/${id}/follow-up`} keptAs="question-follow-up">
          <TextArea
            name="words"
            label="What is still not clear?"
            rows={3}
            typed={typed}
            problems={problems}
          />
          <Button>Ask</Button>
        </Form>
      </Section>
    )}
    {!asksYes && (
      <Section id="sharing" title="Who reads it">
        <p>{sharing[shared]}</p>
        <div className="al-actions">
          {shared !== "kept between you" && (
            <Form to={`/questions/${id}/sharing`}>
              <input type="hidden" name="share" value={shared === "yes" ? "no" : "yes"} />
              <Button look="outline">
                {shared === "yes" ? "Keep it to myself from now on" : "Let others here read it"}
              </Button>
            </Form>
          )}
          {mayTakeBack && (
            <Form to={`/questions/${id}/withdrawal`}>
              <Button look="outline">Take my question back</Button>
            </Form>
          )}
        </div>
      </Section>
    )}
  </>
);

const sharing: Record<HerView["shared"], string> = {
  yes: "You said that others here may read it with its answer, without your name.",
  no: "Only you read the answer.",
  "kept between you":
    "Whoever answered thinks that it says too much about you, so it stays between you. Ask it again in other words if you would like others to read it.",
};
