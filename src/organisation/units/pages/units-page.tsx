import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  Nothing,
  Pick,
  ProblemSummary,
  Reading,
  Section,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import type { Unit } from "../unit.ts";

export type UnitsView = {
  units: readonly (Unit & { whose: string })[];
  programmes: readonly { id: string; name: string }[];
  /** The unit in the form: its own id when it is changed, a new one when it is added. */
  id: string;
  changing: string | null;
  typed: Typed;
  problems: Problems;
  done: string | null;
};

/** The maternity units people here go to; each stands in the cards of those who go there. */
export const UnitsPage = (view: UnitsView): ReactElement => (
  <Reading>
    <Back to="/organisation">Organisation</Back>
    <ProblemSummary problems={view.problems} />
    {view.done && <Done>{view.done}</Done>}
    <Title>Maternity units</Title>
    <p>
      The number that answers day and night, in every urgent-help card and on “Help now”. Ring it once before
      you save it. Where a unit belongs to a programme, its parents see it first.
    </p>
    <Section id="units" title="Units now">
      {view.units.length === 0 && (
        <Nothing>None yet. Until then your own first line on “Help now” is shown as the unit.</Nothing>
      )}
      <ul className="al-rows">
        {view.units.map((unit) => (
          <li key={unit.id}>
            <div className="al-rows__t">
              <h3>
                <a href={`/organisation/units?change=${unit.id}#form`}>{unit.name}</a>
              </h3>
              <p>
                {unit.phone}
                {unit.words ? `. ${unit.words}` : ""}
              </p>
              <p className="al-soft al-small">{unit.whose}</p>
            </div>
            <Form to={`/organisation/units/${unit.id}/ending`}>
              <Button look="outline" small>
                Take away<span className="nhsuk-u-visually-hidden"> {unit.name}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
    <Section id="form" title={view.changing ? `Change ${view.changing}` : "Add a unit"}>
      <Form to="/organisation/units">
        <input type="hidden" name="id" value={view.id} />
        <TextField name="name" label="What people call it" typed={view.typed} problems={view.problems} />
        <TextField
          name="phone"
          label="Number, day and night"
          type="tel"
          width={20}
          typed={view.typed}
          problems={view.problems}
        />
        <TextField
          name="words"
          label="When and for what (optional)"
          hint="For example: From 16 weeks, day or night."
          typed={view.typed}
          problems={view.problems}
        />
        <Pick
          name="programme"
          label="Whose parents go there"
          options={[
            { value: "", words: "Everybody’s" },
            ...view.programmes.map(({ id, name }) => ({ value: id, words: name })),
          ]}
          typed={view.typed}
          problems={view.problems}
        />
        <Button>Save</Button>
      </Form>
    </Section>
  </Reading>
);
