import type { ReactElement } from "react";

/** How much of a promise is used (0 to 1), beside the words that say so; the bar says nothing the words do not. */
export const WaitBar = ({ share, late }: { share: number; late: boolean }): ReactElement => (
  <svg
    className={`al-wait${late ? " al-wait--late" : ""}`}
    viewBox="0 0 100 6"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect height="6" width={Math.round(Math.max(2, Math.min(1, share) * 100))} />
  </svg>
);
