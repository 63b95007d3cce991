import type { ReactElement, ReactNode } from "react";
import { Back, Reading, SeverityMark, Title } from "../../../ui/index.ts";

/** For somebody who was told of a red and reads no posts: whom to ring. */
export const CalledPage = ({ has, chain }: { has: boolean; chain: ReactNode }): ReactElement => (
  <Reading>
    <Back to="/duty">On duty</Back>
    <Title>A post waits for a person</Title>
    <SeverityMark severity={has ? "fine" : "now"} say={has ? "Somebody has it" : "Now"} />
    <p>
      {has
        ? "Somebody who may read it has opened it. There is nothing more for you to do."
        : "Nobody who may read it has opened it yet. Your role reads no posts, so please ring one of those below now, and stay with it until one of them has it."}
    </p>
    {chain}
  </Reading>
);
