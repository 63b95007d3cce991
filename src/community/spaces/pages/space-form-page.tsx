import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Choices,
  DayField,
  Form,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import type { SpaceKind } from "../../space.ts";
import { spaceKinds } from "../setting-up/space-settings.ts";

export type SpaceFormView = {
  to: string;
  back: { to: string; words: string };
  title: string;
  above: string;
  keptAs: string;
  id: string;
  /** A space stays of the kind it was opened as. */
  kindIsSet: SpaceKind | null;
  asksWhy: boolean;
  button: string;
};

/** What a space is: for whom, from when until when, how big, and how soon a person answers. */
export const SpaceFormPage = ({
  view,
  typed,
  problems,
}: {
  view: SpaceFormView;
  typed: Typed;
  problems: Problems;
}): ReactElement => {
  const common = { typed, problems };
  const isCohort = view.kindIsSet === "cohort";
  return (
    <Reading>
      <Back to={view.back.to}>{view.back.words}</Back>
      <ProblemSummary problems={problems} />
      <Title above={view.above}>{view.title}</Title>
      <Form to={view.to} keptAs={view.keptAs}>
        <input type="hidden" name="id" value={view.id} />
        {view.kindIsSet === null && (
          <Choice
            name="kind"
            label="For whom"
            options={Object.entries(spaceKinds).map(([value, { words, hint }]) => ({ value, words, hint }))}
            {...common}
          />
        )}
        <TextField name="name" label="Name" hint="Members see it. It is never in a message." {...common} />
        <TextArea
          name="purpose"
          label="What it is for"
          hint="One or two lines. Whoever is invited reads them."
          rows={2}
          {...common}
        />
        {(view.kindIsSet === null || isCohort) && (
          <fieldset className="al-choose" id="due">
            <legend>The month babies are due, for a closed group by due month</legend>
            <div className="al-fields-2">
              <TextField name="due-month" label="Month" inputMode="numeric" width={2} {...common} />
              <TextField name="due-year" label="Year" inputMode="numeric" width={4} {...common} />
            </div>
          </fieldset>
        )}
        <Section id="ending" title="From the first day to the last">
          <DayField name="opens" label="It opens on" {...common} />
          <DayField
            name="ends"
            label="It ends on"
            hint="A space is born with its ending, or with a day on which you look at it again."
            {...common}
          />
          <DayField name="review" label="We look at it again on" {...common} />
          <TextArea
            name="sketch"
            label="How the goodbye is meant to go"
            hint="Such as: four weeks of goodbye, then reading only for two weeks, and a lunch at the family hub."
            rows={3}
            {...common}
          />
        </Section>
        <Section id="size" title="How many, and how soon">
          <TextField
            name="membersMax"
            label="Members at most"
            hint="With more than this you are asked to split it or to give it more supporters."
            inputMode="numeric"
            width={4}
            {...common}
          />
          <TextField
            name="supportersMin"
            label="Supporters there at once"
            inputMode="numeric"
            width={2}
            {...common}
          />
          <TextField
            name="replyMinutes"
            label="Minutes until a person answers"
            hint="While somebody is there."
            inputMode="numeric"
            width={4}
            {...common}
          />
          <TextField
            name="greetMinutes"
            label="Minutes until somebody new is greeted"
            inputMode="numeric"
            width={4}
            {...common}
          />
          <Choices
            name="pictures"
            label="Pictures"
            options={[
              {
                value: "yes",
                words: "Members may show pictures",
                hint: "Each one waits until a person has seen it.",
              },
            ]}
            {...common}
          />
        </Section>
        {view.asksWhy && <TextField name="why" label="Why it changes" {...common} />}
        <Button>{view.button}</Button>
      </Form>
    </Reading>
  );
};
