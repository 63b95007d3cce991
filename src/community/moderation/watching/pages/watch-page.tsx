import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Done,
  Form,
  Icon,
  Nothing,
  Pick,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { plural } from "../../../../words/lists.ts";

export type WatchView = {
  id: string;
  spaceId: string;
  spaceName: string;
  watch: { who: string; isMe: boolean; every: number; due: { words: string; late: boolean } } | null;
  arguing: readonly { threadId: string; title: string; because: string }[];
  notes: readonly { id: string; who: string; when: string; found: string; words: string; next: string }[];
  /** For a coordinator: who could look over it. */
  people: readonly { id: string; name: string }[] | null;
  done: string | null;
  typed: Typed;
  problems: Problems;
};

/** Whose task it is to look over a space, how often, how it was found, and where an argument may begin. */
export const WatchPage = (view: WatchView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}`}>{view.spaceName}</Back>
    <ProblemSummary problems={view.problems} />
    {view.done && <Done>{view.done}</Done>}
    <Title above={view.spaceName}>Looking over the space</Title>
    {view.watch ? (
      <>
        <p>
          {view.watch.isMe ? "You look" : `${view.watch.who} looks`} over it every{" "}
          {plural(view.watch.every, "day")}.
        </p>
        <p className={`al-clock${view.watch.due.late ? " al-clock--late" : ""}`}>
          <Icon name="clock" />
          <span>{view.watch.due.words}</span>
        </p>
      </>
    ) : (
      <p>
        <b>Nobody looks over it yet.</b> A coordinator says who does, and how often.
      </p>
    )}
    {view.arguing.length > 0 && (
      <Section id="arguing" title="May be turning into an argument">
        <ul className="al-rows">
          {view.arguing.map((each) => (
            <li key={each.threadId}>
              <div className="al-rows__t">
                <p>
                  <b>{each.title}</b>
                </p>
                <p className="al-soft">{each.because}</p>
              </div>
              <Tap to={`/threads/${each.threadId}/pace`} about={each.title}>
                Slow it down
              </Tap>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section id="note" title="How did you find it?">
      <Form to={`/spaces/${view.spaceId}/watch/notes`} className="al-log" keptAs={`watch-${view.spaceId}`}>
        <input type="hidden" name="id" value={view.id} />
        <Choice
          name="focus"
          label="Did it keep to what it is for?"
          options={[
            { value: "kept", words: "Yes" },
            { value: "partly", words: "Partly" },
            { value: "lost", words: "No" },
          ]}
          typed={view.typed}
          problems={view.problems}
        />
        <Choice
          name="mood"
          label="How does it feel to be there?"
          options={[
            { value: "warm", words: "Warm" },
            { value: "mixed", words: "Mixed" },
            {
              value: "negative",
              words: "It slides into negativity",
              hint: "People go away sadder than they came.",
            },
          ]}
          typed={view.typed}
          problems={view.problems}
        />
        <Choice
          name="arguments"
          label="Were there arguments?"
          options={[
            { value: "none", words: "No" },
            { value: "settled", words: "Yes, and they are settled" },
            { value: "open", words: "Yes, and one is still open" },
          ]}
          typed={view.typed}
          problems={view.problems}
        />
        <TextArea name="words" label="What you saw" rows={3} typed={view.typed} problems={view.problems} />
        <TextArea
          name="next"
          label="What you will do next, if anything"
          rows={2}
          typed={view.typed}
          problems={view.problems}
        />
        <Button>Keep the note</Button>
      </Form>
    </Section>
    <Section id="notes" title="Found before">
      {view.notes.length === 0 && <Nothing>Nobody has written how they found it yet.</Nothing>}
      <ul className="al-rows">
        {view.notes.map((each) => (
          <li key={each.id}>
            <div className="al-rows__t">
              <p>
                <b>{each.found}</b>. {each.who}, {each.when}
              </p>
              <p className="al-pre">{each.words}</p>
              {each.next && <p className="al-pre al-soft">Next: {each.next}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
    {view.people && (
      <Section id="who" title="Who looks over it">
        <Form to={`/spaces/${view.spaceId}/watch`} className="al-log">
          <input type="hidden" name="id" value={view.id} />
          <Pick
            name="monitor"
            label="Who"
            options={[
              { value: "", words: "Choose" },
              ...view.people.map(({ id, name }) => ({ value: id, words: name })),
            ]}
            typed={view.typed}
            problems={view.problems}
          />
          <TextField
            name="every-days"
            label="After how many days at the latest"
            width={3}
            inputMode="numeric"
            typed={view.typed}
            problems={view.problems}
          />
          <Button look="outline">Save</Button>
        </Form>
      </Section>
    )}
  </Reading>
);
