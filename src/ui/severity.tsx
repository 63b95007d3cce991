import type { ReactElement } from "react";
import { iconShapes } from "./icon-shapes.tsx";

export type Severity = "now" | "soon" | "fine";
const words: Record<Severity, string> = { now: "Now", soon: "Today", fine: "Watching" };

/** A shape and a word; never colour alone, and said once a row. */
export const SeverityMark = ({ severity, say }: { severity: Severity; say?: string }): ReactElement => (
  <span className={`al-sev al-sev--${severity}`}>
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {iconShapes[severity]}
    </svg>
    {say ?? words[severity]}
  </span>
);
