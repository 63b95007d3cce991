import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import {
  Back,
  Button,
  ButtonLink,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Summary,
  Tap,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../../ui/index.ts";

export type OpeningView = {
  id: string;
  where: string;
  postHref: string | null;
  state: string;
  asked: { who: string; when: string; why: string };
  agreed: { who: string; when: string } | null;
  refused: { who: string; when: string; why: string } | null;
  mayAnswer: boolean;
  isAsker: boolean;
  /** Until when it is open to whoever looks; null when it is not. */
  open: string | null;
  telling: { told: string | null; on: string; why: string | null } | null;
  done: string | null;
  typed: Typed;
  problems: Problems;
};

/** One opening: why, who agreed, the name while it is open, and telling her. */
export const OpeningPage = (view: OpeningView): ReactElement => (
  <Reading>
    <Back to="/seals">Hidden names</Back>
    <ProblemSummary problems={view.problems} />
    {view.done && <Done>{view.done}</Done>}
    <Title above={view.where}>A hidden name</Title>
    <p>
      <b>{view.state}</b>
    </p>
    <Summary
      rows={[
        { name: "Asked by", value: `${view.asked.who}, ${view.asked.when}` },
        { name: "Why", value: <span className="al-pre">{view.asked.why}</span> },
        ...(view.agreed ? [{ name: "Agreed by", value: `${view.agreed.who}, ${view.agreed.when}` }] : []),
        ...(view.refused
          ? [
              { name: "Refused by", value: `${view.refused.who}, ${view.refused.when}` },
              { name: "Because", value: <span className="al-pre">{view.refused.why}</span> },
            ]
          : []),
      ]}
    />
    {view.postHref && (
      <p>
        <Tap to={view.postHref}>The post</Tap>
      </p>
    )}
    {view.mayAnswer && <ToAnswer view={view} />}
    {view.open && (
      <Section id="name" title={`Open to you until ${view.open}`}>
        <ButtonLink to={`/seals/${view.id}/name`}>Show me whose it is</ButtonLink>
        <Form to={`/seals/${view.id}/end`}>
          <Button look="outline">Seal it again now</Button>
        </Form>
      </Section>
    )}
    {view.telling && <Telling view={view} telling={view.telling} />}
  </Reading>
);

const ToAnswer = ({ view }: { view: OpeningView }): ReactElement => (
  <Section id="answer" title="Do you agree?">
    <p>
      You do not see the post or the name. You say whether this is reason enough to open what somebody was
      promised would stay hidden. She will be told that two people agreed.
    </p>
    <Form to={`/seals/${view.id}/agreement`}>
      <Button look="warning">I agree: open it for an hour</Button>
    </Form>
    <Form to={`/seals/${view.id}/refusal`} className="al-log">
      <TextArea
        name="refused-why"
        label="Or: why it stays sealed"
        rows={2}
        typed={view.typed}
        problems={view.problems}
      />
      <Button look="outline">It stays sealed</Button>
    </Form>
  </Section>
);

const Telling = ({
  view,
  telling,
}: {
  view: OpeningView;
  telling: NonNullable<OpeningView["telling"]>;
}): ReactElement =>
  telling.told ? (
    <Section id="told" title="She knows">
      <p>She was told {telling.told}, on her own page.</p>
    </Section>
  ) : (
    <Section id="telling" title="Tell her">
      <p>
        She is told on {telling.on}, unless you do it before or say why not yet.
        {telling.why && ` You wrote: ${telling.why}`}
      </p>
      <Form to={`/seals/${view.id}/telling`} className="al-log">
        <TextArea name="words" label="What she reads" rows={5} typed={view.typed} problems={view.problems} />
        <Button>Tell her now</Button>
      </Form>
      <Form to={`/seals/${view.id}/telling`} className="al-log">
        <input type="hidden" name="act" value="wait" />
        <TextArea
          name="wait-why"
          label="Or: why it is not safe yet"
          rows={2}
          typed={view.typed}
          problems={view.problems}
        />
        <TextField
          name="wait-days"
          label="For how many days"
          width={3}
          inputMode="numeric"
          typed={view.typed}
          problems={view.problems}
        />
        <Button look="outline">Wait</Button>
      </Form>
    </Section>
  );
