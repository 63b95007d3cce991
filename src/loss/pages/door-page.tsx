import type { ReactElement } from "react";
import type { HelpLine } from "../../platform/db/index.ts";
import { Back, HelpLines, Nothing, Reading, Title } from "../../ui/index.ts";

/** Another door: people who know what this is like. */
export const DoorPage = ({ lines }: { lines: readonly HelpLine[] }): ReactElement => (
  <Reading>
    <Back to="/today">Today</Back>
    <Title>People to turn to</Title>
    {lines.length === 0 ? (
      <Nothing>
        Your supporter and your coordinator are here for you. “Help now” has numbers for any hour.
      </Nothing>
    ) : (
      <>
        <p>They know what this is like. Ring when you like, or not at all.</p>
        <HelpLines lines={lines} />
      </>
    )}
    <p className="al-gap">
      <a href="/help">If you are unsafe or feel very low, see who to call first</a>
    </p>
  </Reading>
);
