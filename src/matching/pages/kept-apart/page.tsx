import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Columns,
  Done,
  Form,
  Nothing,
  Pick,
  ProblemSummary,
  Section,
  Tap,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";

type Somebody = { id: string; name: string };
export type KeptApartLine = { id: string; who: string; why: string; since: string };
type Props = {
  id: string;
  lines: readonly KeptApartLine[];
  parents: readonly Somebody[];
  supporters: readonly Somebody[];
  typed: Typed;
  problems: Problems;
  done: string | null;
};

const choices = (people: readonly Somebody[], nobody: string) => [
  { value: "", words: nobody },
  ...people.map(({ id, name }) => ({ value: id, words: name })),
];

/** Who is never brought together, and why: read by coordinators and nobody else. */
export const KeptApartPage = (p: Props): ReactElement => (
  <>
    <Back to="/matches">Matches</Back>
    {p.done && <Done>{p.done}</Done>}
    <ProblemSummary problems={p.problems} />
    <Title>Kept apart</Title>
    <p className="al-reading">
      These people are never suggested to each other and cannot be matched, whatever else fits. Only
      coordinators read this page.
    </p>
    <Columns
      lead={
        <Section id="now" title="Kept apart now">
          {p.lines.length === 0 && (
            <Nothing>Nobody is. Add two people who should not meet, or one person and a place.</Nothing>
          )}
          <ul className="al-rows">
            {p.lines.map((line) => (
              <li key={line.id}>
                <div className="al-rows__t">
                  <h3>{line.who}</h3>
                  <p className="al-pre">{line.why}</p>
                  <p className="al-soft">{line.since}</p>
                </div>
                <Tap to={`/do-not-match/${line.id}/end`} about={line.who}>
                  End
                </Tap>
              </li>
            ))}
          </ul>
        </Section>
      }
      side={
        <Section id="add" title="Keep apart">
          <Form to="/do-not-match" className="al-log al-gap">
            <input type="hidden" name="id" value={p.id} />
            <Pick
              name="parent"
              label="Parent"
              options={choices(p.parents, "Any parent")}
              typed={p.typed}
              problems={p.problems}
            />
            <Pick
              name="supporter"
              label="Supporter"
              options={choices(p.supporters, "Any supporter")}
              typed={p.typed}
              problems={p.problems}
            />
            <TextField
              name="outcode"
              label="Place (first half of a postcode)"
              hint="With one person: nobody from there. With both: where they know each other from."
              width={5}
              typed={p.typed}
              problems={p.problems}
            />
            <TextArea name="why" label="Why" rows={3} typed={p.typed} problems={p.problems} />
            <Button>Keep apart</Button>
          </Form>
        </Section>
      }
    />
  </>
);
