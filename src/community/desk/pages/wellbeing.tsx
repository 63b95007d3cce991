import type { ReactElement } from "react";
import { Button, Form, Section } from "../../../ui/index.ts";

export type WellbeingView = {
  spaceId: string;
  /** "3 heavy posts this shift, 5 in two weeks." */
  count: string;
  offer: string | null;
  mayPause: boolean;
  paused: string | null;
};

/** For herself: what she has carried, a pause, and somebody to talk it through with. Nobody else reads the count. */
export const Wellbeing = ({ spaceId, count, offer, mayPause, paused }: WellbeingView): ReactElement => (
  <Section id="you" title="You">
    <p>{count}</p>
    {offer && <p>{offer}</p>}
    {paused && (
      <>
        <p>{paused}</p>
        <Form to={`/spaces/${spaceId}/desk/pause/ending`}>
          <div className="al-actions">
            <Button small look="outline">
              I am back
            </Button>
          </div>
        </Form>
      </>
    )}
    {mayPause && (
      <Form to={`/spaces/${spaceId}/desk/pause`}>
        <div className="al-actions">
          <Button small look="outline">
            Take 15 minutes
          </Button>
        </div>
      </Form>
    )}
    <Form to={`/spaces/${spaceId}/desk/debrief`}>
      <div className="al-actions">
        <Button small look="outline">
          I’d like to talk it through
        </Button>
      </div>
    </Form>
    <p className="al-soft">Only you see this count.</p>
  </Section>
);
