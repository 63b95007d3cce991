import type { ReactElement } from "react";
import { Back, ButtonLink, Reading, Title } from "../../../ui/index.ts";

export type FoldedView = { id: string; spaceId: string; space: string; mentions: string };

/** What somebody asked that readers be told first. Nothing of the conversation is on this page. */
export const FoldedPage = ({ id, spaceId, space, mentions }: FoldedView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${spaceId}`}>{space}</Back>
    <Title>{mentions}</Title>
    <p>Open it if you want to. It will still be here on another day.</p>
    <div className="al-actions">
      <ButtonLink to={`/threads/${id}?open=yes`}>Open it</ButtonLink>
      <a href={`/spaces/${spaceId}`}>Not today</a>
    </div>
  </Reading>
);
