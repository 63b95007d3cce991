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
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { clockRanges } from "../clocks.ts";
import { levels, sayLevel } from "../level.ts";

export type ClocksView = {
  /** What the clocks mean, level by level. */
  sentences: readonly string[];
  typed: Typed;
  problems: Problems;
  mayChange: boolean;
  done: string | null;
};

/** How soon the next is told, level by level. */
export const ClocksPage = ({ sentences, typed, problems, mayChange, done }: ClocksView): ReactElement => (
  <Reading>
    <Back to="/duty">Who is on duty</Back>
    {done && <Done>{done}</Done>}
    <ProblemSummary problems={problems} />
    <Title>How soon the next is told</Title>
    <Section id="means" title="As it is now">
      {sentences.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p className="al-soft">
        This goes on until somebody says “I have it”. Nobody on duty can switch it off.
      </p>
    </Section>
    {mayChange && (
      <Section id="change" title="Change it">
        <Form to="/duty/clocks" keptAs="duty-clocks">
          {levels.map((level) => {
            const { unit } = clockRanges[level];
            return (
              <div key={level} className="al-gap">
                <TextField
                  name={`${level}-rung`}
                  label={`${sayLevel(level)}: ${unit} until the next is told`}
                  width={4}
                  inputMode="numeric"
                  typed={typed}
                  problems={problems}
                />
                <TextField
                  name={`${level}-again`}
                  label={`${sayLevel(level)}: ${unit} between telling the last again`}
                  width={4}
                  inputMode="numeric"
                  typed={typed}
                  problems={problems}
                />
              </div>
            );
          })}
          <Button>Save</Button>
        </Form>
      </Section>
    )}
  </Reading>
);
