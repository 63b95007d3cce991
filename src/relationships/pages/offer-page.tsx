import type { ReactElement } from "react";
import { one, type Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Chips,
  Choices,
  DayField,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { MEETING_HOWS } from "../meeting.ts";
import { sayShortMinutes, usualMinutes } from "../usual-minutes.ts";

export type OfferView = {
  to: string;
  back: { to: string; words: string };
  title: string;
  called: string;
  othersWords: string | null;
  coordinators: readonly { id: string; called: string }[];
  typed: Typed;
  problems: Problems;
};

const slots = [1, 2, 3] as const;

/** One to three times for her to choose from. Only the first is needed. */
export const OfferPage = ({
  to,
  back,
  title,
  called,
  othersWords,
  coordinators,
  typed,
  problems,
}: OfferView): ReactElement => (
  <Reading>
    <Back to={back.to}>{back.words}</Back>
    <ProblemSummary problems={problems} />
    <Title>{title}</Title>
    {othersWords && (
      <>
        <p>{called} said what would suit better:</p>
        <div className="al-quote">
          <p className="al-pre">{othersWords}</p>
        </div>
      </>
    )}
    <Form to={to} className="al-log al-gap" keptAs="offer-meeting">
      <input type="hidden" name="id" value={one(typed, "id")} />
      {slots.map((slot) => (
        <div key={slot} className="al-fields-2">
          <DayField
            name={`time-${slot}`}
            label={
              slot === 1 ? "First time: the day" : slot === 2 ? "Another day, if you can" : "And another"
            }
            typed={typed}
            problems={problems}
          />
          <TextField
            name={`time-${slot}-at`}
            label="At what time?"
            hint="Such as 10:30am"
            width={10}
            typed={typed}
            problems={problems}
          />
        </div>
      ))}
      <Chips
        name="minutes"
        legend="How long?"
        options={usualMinutes.map((minutes) => ({ value: String(minutes), words: sayShortMinutes(minutes) }))}
        typed={typed}
        problems={problems}
      />
      <Chips
        name="how"
        legend="How?"
        options={Object.entries(MEETING_HOWS).map(([value, words]) => ({ value, words }))}
        typed={typed}
        problems={problems}
      />
      <div className="al-gap">
        <TextField
          name="place"
          label="Where, or how you reach each other"
          hint="Such as “Cedar Family Hub, Mill Lane” or “Amina rings”. Leave it empty for her home: we never write a home address."
          typed={typed}
          problems={problems}
        />
        {coordinators.length > 0 && (
          <Pick
            name="accompanied"
            label="Does a coordinator come along?"
            options={[
              { value: "", words: "No, just the two" },
              ...coordinators.map(({ id, called: name }) => ({ value: id, words: `${name} comes along` })),
            ]}
            typed={typed}
            problems={problems}
          />
        )}
        <Choices
          name="agreed"
          label={`Have you and ${called} agreed this already?`}
          options={[{ value: "yes", words: "Yes, we chose the first time together" }]}
          typed={typed}
          problems={problems}
        />
      </div>
      <Button>Send</Button>
    </Form>
  </Reading>
);
