import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { measureFields } from "../measure-fields.ts";
import type { Measure } from "../measures.ts";
import { RecordField } from "./record-page.tsx";

const Unsure = (): ReactElement => <span className="al-soft"> To be checked with a lawyer.</span>;

/** Every measure: whether it applies, what the product holds, and what you said. */
export const MeasuresPage = ({
  measures,
}: {
  measures: readonly {
    code: string;
    words: string;
    applies: boolean;
    holds: Measure["holds"];
    unsure: boolean;
    said: string | null;
  }[];
}): ReactElement => (
  <Reading>
    <Back to="/online-safety">Online safety</Back>
    <Title>Measures</Title>
    <p>
      The measures of Ofcom’s codes that concern a service like this. Amendments were laid in May and June
      2026: check what is in force before you sign.
    </p>
    <ul className="al-rows">
      {measures.map((each) => (
        <li key={each.code}>
          <div className="al-rows__t">
            <p>
              <b>
                {each.code}: {each.words}
              </b>
            </p>
            <p className="al-soft">
              {each.applies ? "Applies to you." : "Does not apply by your risk assessment as it is."}{" "}
              {each.holds ? `Alongside: ${each.holds.how}` : "This one is for people to do."}
              {each.unsure && <Unsure />}
            </p>
            <p>{each.said ? `You: ${each.said}` : "You have not said anything about it yet."}</p>
          </div>
          <Tap to={`/online-safety/measures/${each.code}`} about={each.code}>
            Open it
          </Tap>
        </li>
      ))}
    </ul>
  </Reading>
);

/** One measure, and what you do about it, by version. */
export const MeasurePage = (view: {
  id: string;
  measure: Measure;
  mayWrite: boolean;
  versions: readonly { version: number; when: string; state: string; how: string; alternatives: string }[];
  said: string | null;
  typed: Typed;
  problems: Problems;
}): ReactElement => (
  <Reading>
    <Back to="/online-safety/measures">Measures</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={`Measure ${view.measure.code}`}>{view.measure.words}</Title>
    {view.measure.holds && (
      <p>
        What Alongside does by itself: {view.measure.holds.how}
        {view.measure.unsure && <Unsure />}
      </p>
    )}
    {view.mayWrite && (
      <Form to={`/online-safety/measures/${view.measure.code}`} className="al-log">
        <input type="hidden" name="id" value={view.id} />
        {measureFields.map((field) => (
          <RecordField key={field.name} field={field} typed={view.typed} problems={view.problems} />
        ))}
        <Button>Save</Button>
      </Form>
    )}
    {view.versions.length > 0 && (
      <Section id="versions" title="Versions">
        <ul className="al-rows">
          {view.versions.map((each) => (
            <li key={each.version}>
              <div className="al-rows__t">
                <p>
                  <b>
                    Version {each.version}, {each.when}
                  </b>
                  : {each.state}
                </p>
                <p className="al-pre">{each.how}</p>
                {each.alternatives && <p className="al-pre al-soft">{each.alternatives}</p>}
              </div>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </Reading>
);
