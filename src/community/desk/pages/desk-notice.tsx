import type { ReactElement } from "react";
import { SeverityMark } from "../../../ui/index.ts";

export type DeskNoticeView = { now: boolean; count: number; clock: string; href: string };

/** On every page of a supporter on shift, until a person has it. It says nothing of what it is. */
export const DeskNotice = ({ now, count, clock, href }: DeskNoticeView): ReactElement => (
  <aside
    className={`al-notice__in${now ? "" : " al-notice__in--soon"} nhsuk-width-container`}
    aria-label="Waiting for you"
  >
    <SeverityMark
      severity={now ? "now" : "soon"}
      say={`${count === 1 ? "A post needs you" : `${count} posts need you`}${now ? " now" : ""}`}
    />
    <p>{clock}</p>
    <a className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" href={href}>
      {count === 1 ? "Open it" : "Open the desk"}
    </a>
  </aside>
);
