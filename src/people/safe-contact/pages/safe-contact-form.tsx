import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Button, Chips, Choice, Form, Pick, TextArea, TextField, type Problems } from "../../../ui/index.ts";
import { sayTime } from "../../../words/time.ts";
import { safeChannels, weekDays } from "../safe-contact.ts";
import { sayChannel, sayWeekDay } from "../say-safe-contact.ts";

const halfHours = Array.from(
  { length: 48 },
  (_, half) => `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 ? "30" : "00"}`,
);
const times = halfHours.map((value) => ({ value, words: sayTime(value) }));
const ways = safeChannels.map((value) => ({ value, words: startsBig(sayChannel(value)) }));
const none = { value: "", words: "Nothing more" };

type Asks = { typed: Typed; problems: Problems };
type FormProps = Asks & { to: string; id: string; aboutHer: boolean };

/** How and when it is safe to be reached; the same questions whether she answers them or somebody writes down what she said. */
export function SafeContactForm({ to, id, typed, problems, aboutHer }: FormProps): ReactElement {
  const p = { typed, problems };
  return (
    <Form to={to}>
      <input type="hidden" name="id" value={id} />
      <fieldset className="al-section-form">
        <legend>Ways</legend>
        <Pick name="first" label="First try" options={[{ value: "", words: "Choose" }, ...ways]} {...p} />
        <Pick name="second" label="Then" options={[none, ...ways]} {...p} />
        <Pick name="third" label="And then" options={[none, ...ways]} {...p} />
      </fieldset>
      <fieldset className="al-section-form">
        <legend>Times</legend>
        <Chips
          name="days"
          legend="Safe days"
          options={weekDays.map((value) => ({ value, words: sayWeekDay(value) }))}
          several
          {...p}
        />
        <div className="al-fields-2 al-gap">
          <Pick name="from" label="From" options={times} {...p} />
          <Pick name="to" label="Until" options={times} {...p} />
        </div>
        <p className="nhsuk-hint">
          The same time twice means any time of day. “10pm until 6am” means through the night.
        </p>
      </fieldset>
      <PhoneQuestions {...p} aboutHer={aboutHer} />
      <Button>{aboutHer ? "Save what she said" : "Save"}</Button>
    </Form>
  );
}

const PhoneQuestions = ({ typed, problems, aboutHer }: Asks & { aboutHer: boolean }): ReactElement => {
  const p = { typed, problems };
  return (
    <fieldset className="al-section-form">
      <legend>The phone and the mailbox</legend>
      <TextField
        name="whoElse"
        label={
          aboutHer
            ? "Who else may see her phone or mailbox? (optional)"
            : "Who else may see your phone or mailbox? (optional)"
        }
        hint="For example: a partner, a child, somebody at work."
        {...p}
      />
      <Choice
        name="voicemail"
        label="May we leave a voicemail?"
        options={[
          { value: "no", words: "No" },
          { value: "yes", words: "Yes" },
        ]}
        inline
        {...p}
      />
      <TextField
        name="safeWord"
        label="A safe word for calls (optional)"
        hint={
          aboutHer
            ? "What the caller says, and what she says back when she cannot talk."
            : "Say what we should say first, or what you will say if you cannot talk. We then ring off."
        }
        {...p}
      />
      <Choice
        name="sender"
        label="Who should messages seem to come from?"
        options={[
          { value: "neutral", words: "A neutral name: “Messages”" },
          { value: "own", words: "Our own name may show" },
        ]}
        {...p}
      />
      <TextArea name="note" label="Anything else we must know (optional)" rows={3} {...p} />
    </fieldset>
  );
};

function startsBig(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
