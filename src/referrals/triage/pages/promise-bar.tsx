import type { ReactElement } from "react";
import type { Standing } from "../standing.ts";

/** A promise in words, with a bar under it where comparing helps; the bar says nothing the words do not. */
export const PromiseBar = ({
  standing,
}: {
  standing: Pick<Standing, "words" | "about" | "late" | "used">;
}): ReactElement => (
  <span className="al-promise">
    <span className={standing.late ? "al-late" : undefined}>{standing.words}</span>
    {standing.about && <span className="al-soft al-promise__for">{standing.about}</span>}
    {standing.used !== null && (
      <svg
        className={`al-wait${standing.late ? " al-wait--late" : ""}`}
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="al-wait__used" width={Math.round(standing.used * 100)} height="6" />
      </svg>
    )}
  </span>
);
