import type { ReactElement } from "react";
import { Button, Form, Tap } from "../../ui/index.ts";
import { sayUntil } from "./folding/say-folded.ts";
import { SearchForm } from "./search/pages/search-form.tsx";

export type AroundFrontView = {
  spaceId: string;
  hasPlace: boolean;
  away: { untilAt: Date | null } | null;
  back: boolean;
  now: Date;
};

export const AroundFront = ({ spaceId, hasPlace, away, back, now }: AroundFrontView): ReactElement => (
  <div className="al-stack">
    {away && (
      <Form to={`/spaces/${spaceId}/break/ending`}>
        <p>
          You are on a break {sayUntil(away.untilAt, now)}. Nothing is sent to you. Look in whenever you like.
        </p>
        <Button look="outline" small>
          Come back now
        </Button>
      </Form>
    )}
    {back && <p>Welcome back. There is nothing you must catch up with. Read what you like.</p>}
    <SearchForm spaceId={spaceId} quiet />
    {hasPlace && (
      <p>
        <Tap to={`/spaces/${spaceId}/mine`}>How this is for me: what is folded, news, a break</Tap>
      </p>
    )}
  </div>
);
