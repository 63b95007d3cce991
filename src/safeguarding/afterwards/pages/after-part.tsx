import type { ReactElement } from "react";
import { Button, Form, Section } from "../../../ui/index.ts";
import type { Debrief } from "../answer-debrief.ts";

export type AfterView = { concernId: string; acted: string; closed: string | null; debrief: Debrief };

const answered: Partial<Record<Debrief, string>> = {
  wanted: "You said you would like to talk it through. Somebody gets in touch with you within three days.",
  declined:
    "You said you would rather not talk about it. That is fine. Your coordinator is there if that changes.",
  done: "You talked it through. If it stays with you, tell your coordinator.",
};

/** What whoever raised it hears afterwards: that action was taken, never what; and a talk, if she would like one (D26). */
export const AfterPart = ({ concernId, acted, closed, debrief }: AfterView): ReactElement => (
  <Section id="after" title="What became of it">
    <p>
      Action was taken, {acted}. You may not hear what it was: that is to keep everybody in it safe. You did
      the right thing.
    </p>
    {closed && <p>It was closed, {closed}. If you see or hear more, tell us again.</p>}
    {answered[debrief] && <p>{answered[debrief]}</p>}
    {(debrief === "offered" || debrief === "later") && (
      <Form to={`/concerns/${concernId}/debrief`}>
        <p>Hearing this can be a lot to carry. Would you like to talk it through with somebody here?</p>
        <div className="al-actions">
          <Button look="outline" name="answer" value="wanted">
            Yes, please
          </Button>
          {debrief === "offered" && (
            <Button look="outline" name="answer" value="later">
              Ask me later
            </Button>
          )}
          <Button look="outline" name="answer" value="declined">
            No, thank you
          </Button>
        </div>
      </Form>
    )}
  </Section>
);
