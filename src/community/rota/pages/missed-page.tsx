import type { ComponentProps, ReactElement } from "react";
import { DutyChain } from "../../../safeguarding/index.ts";
import { Button, ButtonLink, Form, Reading, Title } from "../../../ui/index.ts";

export type MissedView = {
  id: string;
  hours: string;
  standing: string;
  chain: ComponentProps<typeof DutyChain> | null;
  mayTake: boolean;
  rotaHref: string | null;
};

/** Somebody was to be in a space and is not: who was told, who has it, and where to find somebody else. */
export const MissedPage = ({ id, hours, standing, chain, mayTake, rotaHref }: MissedView): ReactElement => (
  <Reading>
    <Title above={hours}>A shift has not begun</Title>
    <p>{standing}</p>
    <p>Members are told so, and who to call meanwhile. What they write waits.</p>
    <div className="al-actions">
      {mayTake && (
        <Form to={`/shifts/${id}/missed`}>
          <Button>I have it</Button>
        </Form>
      )}
      {rotaHref && (
        <ButtonLink to={rotaHref} look="outline">
          Find somebody else
        </ButtonLink>
      )}
    </div>
    {chain && <DutyChain {...chain} />}
  </Reading>
);
