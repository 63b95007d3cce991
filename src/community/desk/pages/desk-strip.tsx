import type { ReactElement } from "react";
import { SeverityMark, Tap, type Severity } from "../../../ui/index.ts";

/** The way to the desk of a space, for those who look after it. */
export const DeskStrip = ({
  href,
  words,
  severity,
}: {
  href: string;
  words: string;
  severity: Severity | null;
}): ReactElement => (
  <section className="al-desk-strip" aria-label="Desk">
    {severity && <SeverityMark severity={severity} />}
    <span>{words}</span>
    <Tap to={href}>Open the desk</Tap>
  </section>
);
