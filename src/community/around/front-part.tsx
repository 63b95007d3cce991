import type { ReactElement } from "react";
import { Button, Done, Form } from "../../ui/index.ts";
import { sayUntil } from "./folding/say-folded.ts";

export type BreakFrontView = {
  spaceId: string;
  /** Null: she is just back. */
  away: { untilAt: Date | null } | null;
  now: Date;
};

/** Her break, and how to end it; or that she is back, and need not catch up. */
export const BreakFront = ({ spaceId, away, now }: BreakFrontView): ReactElement =>
  away ? (
    <Form to={`/spaces/${spaceId}/break/ending`} className="al-box">
      <p>
        You are on a break {sayUntil(away.untilAt, now)}. Nothing is sent to you. Look in whenever you like.
      </p>
      <Button look="outline" small>
        Come back now
      </Button>
    </Form>
  ) : (
    <Done>Welcome back. There is nothing you must catch up with. Read what you like.</Done>
  );
