import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  DayField,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";

export type PlanView = {
  spaceId: string;
  name: string;
  /** "It says goodbye from 3 October." */
  standing: string;
  said: string | null;
  /** Why somebody leads it who has no training; it shows (B18). */
  untrained: string | null;
  supporters: readonly { id: string; called: string; trained: boolean }[];
  wishes: readonly {
    placeId: string;
    called: string;
    wants: string;
    words: string | null;
    when: string;
    answered: boolean;
  }[];
  typed: Typed;
  problems: Problems;
};

/** For the coordinator: how and when a space ends, who leads that, and what members would like next. */
export const PlanPage = (view: PlanView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}`}>{view.name}</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.standing}>How {view.name} ends</Title>
    {view.untrained && <p>It is led by somebody without training in endings: “{view.untrained}”</p>}
    <Form to={`/spaces/${view.spaceId}/ending`} keptAs={`ending:${view.spaceId}`}>
      <DayField
        name="ends"
        label="Last day"
        hint="After it nobody can read here."
        typed={view.typed}
        problems={view.problems}
      />
      <DayField
        name="reading"
        label="Read only from"
        hint="From a week before, nobody begins a new thread. Leave it empty for four weeks before the last day."
        typed={view.typed}
        problems={view.problems}
      />
      <DayField
        name="goodbye"
        label="Goodbye from"
        hint="Leave it empty for eight weeks before the last day."
        typed={view.typed}
        problems={view.problems}
      />
      <Choice
        name="led-by"
        label="Who leads the goodbye?"
        options={[
          ...view.supporters.map(({ id, called, trained }) => ({
            value: id,
            words: called,
            hint: trained ? "Trained in endings" : "No training in endings that counts today",
          })),
          { value: "nobody", words: "Not decided yet" },
        ]}
        typed={view.typed}
        problems={view.problems}
      />
      <TextArea
        name="untrained"
        label="If she is not trained: why should she lead it all the same?"
        rows={2}
        typed={view.typed}
        problems={view.problems}
      />
      <TextArea
        name="next"
        label="What there is afterwards"
        hint="Everybody in the space reads this: groups, other communities, whom to ask."
        rows={4}
        typed={view.typed}
        problems={view.problems}
      />
      <TextArea name="why" label="Why it ends then" rows={2} typed={view.typed} problems={view.problems} />
      <Button>Keep this plan</Button>
    </Form>
    <Section id="wishes" title="What people would like next">
      {view.wishes.length === 0 ? (
        <Nothing>When members say what they would like next, it stands here.</Nothing>
      ) : (
        view.wishes.map((wish) => (
          <div key={wish.placeId} className="al-gap">
            <p>
              <strong>{wish.called}</strong>: {wish.wants}
            </p>
            <p className="al-soft">Said {wish.when}</p>
            {wish.words && <p className="al-pre">{wish.words}</p>}
            {wish.answered ? (
              <p className="al-soft">Answered</p>
            ) : (
              <Form to={`/spaces/${view.spaceId}/next/${wish.placeId}/answer`}>
                <Button look="outline" small>
                  I have answered {wish.called}
                </Button>
              </Form>
            )}
          </div>
        ))
      )}
    </Section>
  </Reading>
);
