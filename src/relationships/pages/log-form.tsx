import { Details } from "nhsuk-react-components";
import type { ReactElement } from "react";
import { one, type Typed } from "../../platform/web/index.ts";
import { Avatar, Button, Chips, DayField, Form, TextArea, TextField, type Problems } from "../../ui/index.ts";
import {
  CONTACT_HOWS,
  CONTACT_OUTCOMES,
  CONTACT_WHATS,
  type ContactHow,
  type ContactWhat,
} from "../contact.ts";
import { sayShortMinutes, usualMinutes } from "../usual-minutes.ts";

export type LogView = {
  people: readonly { id: string; parentId: string; called: string }[];
  hows: readonly ContactHow[];
  whats: readonly ContactWhat[];
  typed: Typed;
  problems: Problems;
};

/** What happened, in four taps: who, how long, what it was, Save. Everything else is there already or optional. */
export function LogForm({ people, hows, whats, typed, problems }: LogView): ReactElement {
  const who = people.find(({ id }) => id === one(typed, "who")) ?? people[0];
  const otherDay = one(typed, "when") !== "today" && one(typed, "when") !== "";
  const isOpen =
    otherDay ||
    one(typed, "notes") !== "" ||
    one(typed, "other-minutes") !== "" ||
    ["day", "notes", "other-minutes"].some((field) => problems[field]);
  return (
    <Form to="/contacts" className="al-log" keptAs="log-contact">
      <input type="hidden" name="id" value={one(typed, "id")} />
      <input type="hidden" name="concern-id" value={one(typed, "concern-id")} />
      <Chips
        name="who"
        legend="Who?"
        options={people.map((person) => ({
          value: person.id,
          words: (
            <>
              <Avatar of={person.parentId} />
              {person.called}
            </>
          ),
        }))}
        typed={typed}
        problems={problems}
      />
      <Chips
        name="outcome"
        legend="Did it happen?"
        options={options(CONTACT_OUTCOMES)}
        typed={typed}
        problems={problems}
      />
      <Chips
        name="how"
        legend="How?"
        options={hows.map((how) => ({ value: how, words: CONTACT_HOWS[how] }))}
        typed={typed}
        problems={problems}
      />
      <Chips
        name="minutes"
        legend="How long?"
        options={[
          ...usualMinutes.map((minutes) => ({ value: String(minutes), words: sayShortMinutes(minutes) })),
          { value: "other", words: "Other" },
        ]}
        typed={typed}
        problems={problems}
      />
      <Chips
        name="what"
        legend="What was it?"
        hint="Choose any that fit."
        several
        options={whats.map((what) => ({ value: what, words: CONTACT_WHATS[what] }))}
        typed={typed}
        problems={problems}
      />
      <Chips
        name="worried"
        legend="Did anything worry you?"
        options={[
          { value: "no", words: "No" },
          { value: "yes", words: "Yes, tell someone now" },
        ]}
        typed={typed}
        problems={problems}
      />
      <Details className="al-gap" open={isOpen}>
        <Details.Summary>Add a note, or change the day (today) or the minutes</Details.Summary>
        <Details.Text>
          <TextArea
            name="notes"
            label="Note"
            hint={`Write it as if ${who?.called ?? "she"} will read it. She can. A worry does not belong here.`}
            rows={3}
            typed={typed}
            problems={problems}
          />
          <Chips
            name="when"
            legend="Which day?"
            options={[
              { value: "today", words: "Today" },
              { value: "yesterday", words: "Yesterday" },
              { value: "other", words: "Another day" },
            ]}
            typed={typed}
            problems={problems}
          />
          <div className="al-gap">
            <DayField name="day" label="If another day, which?" typed={typed} problems={problems} />
            <TextField
              name="other-minutes"
              label="If another length, how many minutes?"
              width={4}
              inputMode="numeric"
              typed={typed}
              problems={problems}
            />
          </div>
        </Details.Text>
      </Details>
      <Button>Save</Button>
      <p className="al-flush">
        <button className="al-link-button" type="submit" formAction="/quiet/who">
          Something has happened to her or her baby
        </button>
      </p>
    </Form>
  );
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, said]) => ({ value, words: said }));
