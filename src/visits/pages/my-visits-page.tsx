import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";

export type MyVisitsView = {
  said: string | null;
  visits: readonly { id: string; title: string; words: string }[];
  mobile: string | null;
  texts: boolean;
  typed: Typed;
  problems: Problems;
};

/** A supporter's visits, how to check in by text, and the word of her own that calls for help. */
export const MyVisitsPage = (view: MyVisitsView): ReactElement => (
  <Reading>
    <Back to="/supporting">Today</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title>My visits</Title>
    {view.visits.length === 0 && <Nothing>No visit in person is booked.</Nothing>}
    <ul className="al-rows">
      {view.visits.map(({ id, title, words }) => (
        <li key={id}>
          <div className="al-rows__t">
            <h3>
              <a href={`/visits/${id}`}>{title}</a>
            </h3>
            <p>{words}</p>
          </div>
        </li>
      ))}
    </ul>
    {view.texts && (
      <Section id="texts" title="By text">
        {view.mobile ? (
          <>
            <p>From {view.mobile}, reply to any text of ours:</p>
            <ul className="nhsuk-list nhsuk-list--bullet">
              <li>
                <b>IN</b> when you arrive, <b>OUT</b> when you have left
              </li>
              <li>
                <b>LATE 30</b> when you need 30 minutes more
              </li>
              <li>
                <b>HELP</b> anywhere in a text tells the person on call at once
              </li>
            </ul>
          </>
        ) : (
          <p>
            We know no mobile number of yours. <Tap to="/me/safe-contact">Add one</Tap>
          </p>
        )}
      </Section>
    )}
    <Section id="own-word" title="A word of your own">
      <p>
        Choose a word you would not text by chance, such as the name of a street. A text of yours with that
        word in it means “I need help”, and looks like any other.
      </p>
      <Form to="/supporting/visits">
        <TextField
          name="word"
          label="Your word"
          hint="One to three words. Leave it empty to have none."
          typed={view.typed}
          problems={view.problems}
        />
        <Button>Save</Button>
      </Form>
    </Section>
  </Reading>
);
