import type { ReactElement } from "react";
import { SeverityMark } from "../../../ui/index.ts";

export type NoticeView = {
  /** Low-level words wait for hours, not minutes. */
  now: boolean;
  /** How many things wait for her. */
  count: number;
  /** "You were told 12 minutes ago. The next person is told at 2:15am." */
  clock: string;
  href: string;
  doWords: string;
};

/** On every page of whoever was told, until a person has it. It says nothing of what it is. */
export const DutyNotice = ({ now, count, clock, href, doWords }: NoticeView): ReactElement => (
  <aside className="al-notice__in nhsuk-width-container" aria-label="Waiting for you">
    <SeverityMark
      severity={now ? "now" : "soon"}
      say={`${count === 1 ? "Something needs you" : `${count} things need you`}${now ? " now" : ""}`}
    />
    <p>{clock}</p>
    <a className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" href={href}>
      {doWords}
    </a>
  </aside>
);
