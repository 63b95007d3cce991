import type { ReactElement } from "react";
import { Nothing, Tap } from "../../../../ui/index.ts";
import { ReportLink } from "../../../report-link.tsx";

export type LaneView = {
  sessionId: string;
  guest: string;
  live: boolean;
  now: { id: string; words: string; by: string | null; mine: boolean } | null;
  answered: readonly {
    id: string;
    words: string;
    by: string | null;
    followsUp: boolean;
    answer: string;
    mine: boolean;
  }[];
  hers: { answered: boolean; before: number | null; mayFollowUp: boolean } | null;
};

/** What was asked and answered so far, the newest first. */
export const LanePart = ({ sessionId, guest, live, now, answered, hers }: LaneView): ReactElement => (
  <div className="al-stack">
    {hers?.mayFollowUp && (
      <p className="al-done" role="status">
        Your question is answered. <a href={`/sessions/${sessionId}#once-more`}>Ask once more</a>
      </p>
    )}
    {live && now && (
      <div className="al-here">
        <div className="al-here__t">
          <h3>{guest} is answering</h3>
          <p className="al-pre">{now.words}</p>
          {!now.mine && <ReportLink kind="session-message" id={now.id} about={now.words} />}
        </div>
      </div>
    )}
    {live && !now && answered.length === 0 && <Nothing>The first answer will be here in a moment.</Nothing>}
    {answered.map((turn) => (
      <article key={turn.id} aria-labelledby={`t-${turn.id}`}>
        <h3 className="nhsuk-heading-s al-pre" id={`t-${turn.id}`}>
          {turn.words}
        </h3>
        <p className="al-soft al-small">
          {turn.followsUp ? "Asked once more" : "Asked"}
          {turn.mine ? " by you" : turn.by ? ` by ${turn.by}` : ""}
        </p>
        <div className="al-quote">
          <p className="al-pre">{turn.answer}</p>
        </div>
        {!turn.mine && <ReportLink kind="session-message" id={turn.id} about={turn.words} />}
      </article>
    ))}
    {live && <Tap to={`/sessions/${sessionId}`}>Look again</Tap>}
  </div>
);
