import type { ReactElement } from "react";
import { one, type Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  Icon,
  Mark,
  ProblemSummary,
  Reading,
  Section,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { readyColours } from "../theme.ts";

type ColourProps = { typed: Typed; problems: Problems; shown: string | null };

/** The one colour an organisation chooses, checked before it is kept, and how it would look. */
export const ColourPage = ({ typed, problems, shown }: ColourProps): ReactElement => (
  <Reading>
    <Back to="/organisation">Organisation</Back>
    <ProblemSummary problems={problems} />
    <Title>Colour</Title>
    <p>
      Buttons, links and the mark take it. It must be dark enough to read on white, and away from red, amber
      and green: those say how urgent something is.
    </p>
    {shown && <Preview colour={shown} />}
    <Form to="/organisation/colour">
      <Choice
        name="choice"
        label="Colour"
        options={[
          ...readyColours.map(({ value, words }) => ({ value, words })),
          { value: "own", words: "Our own, entered below" },
        ]}
        typed={typed}
        problems={problems}
      />
      <TextField
        name="colour"
        label="Our own colour"
        hint="As # and six digits or letters, such as #1c5560."
        width={10}
        spellCheck={false}
        typed={typed}
        problems={problems}
      />
      <p className="al-actions">
        <Button name="act" value="save">
          Save the colour
        </Button>
        <Button name="act" value="preview" look="outline">
          See how it looks
        </Button>
      </p>
    </Form>
  </Reading>
);

export const chosenColour = (typed: Typed): string =>
  one(typed, "choice") === "own" || one(typed, "choice") === "" ? one(typed, "colour") : one(typed, "choice");

const Preview = ({ colour }: { colour: string }): ReactElement => (
  <Section id="preview" title="How it would look">
    <link rel="stylesheet" href={`/theme/try/${colour.slice(1)}.css`} />
    <div className="al-box al-try">
      <p>
        <span className="al-brand">
          <Mark />
          <span>Name at the top</span>
        </span>
      </p>
      <p>
        <span className="al-link">
          <Icon name="house" /> A link, and the page you are on
        </span>
      </p>
      <p>
        <span className="nhsuk-button">A button</span>{" "}
        <span className="nhsuk-button nhsuk-button--secondary">A second button</span>
      </p>
    </div>
    <p className="al-soft">It is not saved yet.</p>
  </Section>
);
