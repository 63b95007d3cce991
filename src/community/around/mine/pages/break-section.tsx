import type { ReactElement } from "react";
import { Button, Chips, Form, Section } from "../../../../ui/index.ts";
import { sayUntil } from "../../folding/say-folded.ts";
import { breakTimes } from "../until.ts";
import type { MineView } from "./mine-page.tsx";

/** Time away without leaving. */
export const BreakSection = ({ view }: { view: MineView }): ReactElement => {
  const { space, away, typed, problems, now, id } = view;
  return (
    <Section id="break" title="Take a break without leaving">
      {away ? (
        <Form to={`/spaces/${space.id}/break/ending`}>
          <p>
            You are on a break {sayUntil(away.untilAt, now)}. Nothing is sent to you. Your place stays yours.
          </p>
          <Button look="outline">Come back now</Button>
        </Form>
      ) : (
        <Form to={`/spaces/${space.id}/break`}>
          <input type="hidden" name="id" value={id} />
          <p>
            Nothing is sent, nobody is told, and your place stays yours. You can look in whenever you like.
          </p>
          <Chips
            name="away"
            legend="How long?"
            options={Object.entries(breakTimes).map(([value, words]) => ({ value, words }))}
            typed={typed}
            problems={problems}
          />
          <div className="al-actions">
            <Button look="outline">Take a break</Button>
          </div>
        </Form>
      )}
    </Section>
  );
};
