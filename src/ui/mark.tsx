import type { ReactElement } from "react";

/** Two half discs side by side, slightly apart. */
export const Mark = (): ReactElement => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path className="al-mark-a" d="M15 2.5a11.5 11.5 0 0 0 0 23z" />
    <path className="al-mark-b" d="M17 6.5a11.5 11.5 0 0 1 0 23z" />
  </svg>
);
