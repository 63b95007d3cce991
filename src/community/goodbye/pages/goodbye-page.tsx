import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choices,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { WANTS } from "../ending.ts";

export type GoodbyeView = {
  spaceId: string;
  name: string;
  said: string | null;
  /** When it ends, in sentences. */
  lines: readonly string[];
  farewellHref: string | null;
  /** A goodbye may still be written. */
  mayWrite: boolean;
  /** She leads it, and has not opened it yet. */
  mayOpen: boolean;
  isMember: boolean;
  /** The space has closed: what is left is her keepsake and what comes next. */
  isClosed: boolean;
  nextWords: string;
  wish: { typed: Typed; problems: Problems } | null;
};

/** For everybody in the space: how it ends, the goodbye, something to keep, and what next. */
export const GoodbyePage = (view: GoodbyeView): ReactElement => (
  <Reading>
    {view.isClosed ? <Back to="/today">Today</Back> : <Back to={`/spaces/${view.spaceId}`}>{view.name}</Back>}
    {view.wish && <ProblemSummary problems={view.wish.problems} />}
    {view.said && <Done>{view.said}</Done>}
    <Title>Saying goodbye</Title>
    {view.lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {view.mayOpen && (
      <p>
        <Tap to={`/spaces/${view.spaceId}/farewell`}>Open the goodbye</Tap>
      </p>
    )}
    {view.farewellHref && (
      <p>
        <Tap to={view.farewellHref}>{view.mayWrite ? "Read and write goodbyes" : "Read the goodbyes"}</Tap>
      </p>
    )}
    {view.isMember && (
      <Section id="keepsake" title="Something to keep">
        <p>Your own words and the goodbyes, on a page you can print or save.</p>
        <p>
          <Tap to={`/spaces/${view.spaceId}/keepsake`}>Make my keepsake</Tap>
        </p>
      </Section>
    )}
    {view.nextWords !== "" && (
      <Section id="afterwards" title="Afterwards">
        <p className="al-pre">{view.nextWords}</p>
      </Section>
    )}
    {view.wish && (
      <Section id="next" title="What would you like next?">
        <Form to={`/spaces/${view.spaceId}/next`} keptAs={`next:${view.spaceId}`}>
          <Choices
            name="wants"
            label="Choose any. A coordinator reads it and gets in touch."
            options={Object.entries(WANTS).map(([value, words]) => ({ value, words }))}
            typed={view.wish.typed}
            problems={view.wish.problems}
          />
          <TextArea
            name="words"
            label="Anything you would like to add (optional)"
            rows={3}
            typed={view.wish.typed}
            problems={view.wish.problems}
          />
          <Button>Send</Button>
        </Form>
      </Section>
    )}
  </Reading>
);
