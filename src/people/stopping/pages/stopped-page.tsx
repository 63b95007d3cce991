import type { ReactElement } from "react";
import { Back, Button, Done, Form, HelpLines, Reading, Section, Title } from "../../../ui/index.ts";
import type { HelpLine } from "../../../platform/db/index.ts";

export type StoppedView = {
  called: string | null;
  /** "texts, emails and calls" */
  ways: string;
  since: string;
  note: string | null;
  endTo: string | null;
  back: { to: string; words: string };
  isNew: boolean;
  helpLines: readonly HelpLine[];
};

/** What has stopped, how she reaches us, and the way back. */
export const StoppedPage = (view: StoppedView): ReactElement => (
  <Reading>
    <Back to={view.back.to}>{view.back.words}</Back>
    {view.isNew && <Done>Stopped.</Done>}
    <Title above={view.since}>
      {view.called ? `Do not write to ${view.called}` : "We do not write to you"}
    </Title>
    <p>
      No {view.ways}, until {view.called ? "she says" : "you say"} that it is safe again. Nothing that was
      held back is sent later.
    </p>
    {view.note && <p className="al-pre">{view.note}</p>}
    {!view.called && (
      <Section id="this-phone" title="If somebody else may hold this phone">
        <p>
          Sign out here and everywhere. To come in again you then need a passkey, or you call us and we find a
          safe way together.
        </p>
        <Form to="/me/sessions/ending">
          <Button look="outline">Sign me out everywhere</Button>
        </Form>
        {view.helpLines.length > 0 && <HelpLines lines={[...view.helpLines]} />}
      </Section>
    )}
    {view.endTo && (
      <Section id="again" title="Is it safe again?">
        <p>
          {view.called ? "Only when she has said so herself." : "Check first how it is safe to reach you."}
        </p>
        <Form to={view.endTo}>
          <Button look="outline">{view.called ? "She said it is safe again" : "It is safe again"}</Button>
        </Form>
      </Section>
    )}
  </Reading>
);
