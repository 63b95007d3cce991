import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Chips,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { answersTo, attributeEntry, type Attribute } from "../../../words/attribute.ts";
import { startSentence } from "../../../words/naming.ts";
import { SHARING_CHOICES } from "../../../words/sharing.ts";
import { NOT_SAID } from "./form.ts";

type Props = { attribute: Attribute; typed: Typed; problems: Problems };

/** One thing she may have lived, and who may know: hers to tell, to change and to take away again (D32). */
export function ExperiencePage({ attribute, typed, problems }: Props): ReactElement {
  const entry = attributeEntry(attribute);
  const known = answersTo(attribute);
  return (
    <Reading>
      <Back to="/supporting/me">My profile</Back>
      <ProblemSummary problems={problems} />
      <Title>{entry.label}</Title>
      <p>Only if you want to. You can change it or take it away at any time, and nobody will ask why.</p>
      {entry.inPersonOnly && (
        <p>
          We never put this in writing to anyone. Your coordinator would only ever say it face to face, and
          only if you let her.
        </p>
      )}
      <Form to={`/supporting/me/experience/${attribute}`} className="al-log">
        {known ? (
          <Chips
            name="answer"
            legend={"lived" in entry ? `Have you ${entry.lived}?` : `Your ${entry.noun}`}
            options={[
              ...known.map((value) => ({ value, words: startSentence(value) })),
              { value: NOT_SAID, words: "I’d rather not say" },
            ]}
            typed={typed}
            problems={problems}
          />
        ) : (
          <TextField
            name="own"
            label={`Your ${"noun" in entry ? entry.noun : entry.label}, in your own words`}
            hint="Leave it empty if you’d rather not say."
            typed={typed}
            problems={problems}
          />
        )}
        <div className="al-gap">
          <Choice
            name="sharing"
            label="Who may know"
            options={Object.entries(SHARING_CHOICES).map(([value, words]) => ({ value, words }))}
            typed={typed}
            problems={problems}
          />
          <TextArea
            name="words"
            label="Anything you would like to say about it (optional)"
            hint="Told only as far as you chose above."
            rows={3}
            typed={typed}
            problems={problems}
          />
        </div>
        <Button>Save</Button>
      </Form>
    </Reading>
  );
}
