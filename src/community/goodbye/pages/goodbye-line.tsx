import type { ReactElement } from "react";
import { Tap } from "../../../ui/index.ts";

export type GoodbyeLineView = {
  lines: readonly string[];
  goodbyeHref: string | null;
  planHref: string | null;
};

/** How the space ends, as its front says it. */
export const GoodbyeLine = ({ lines, goodbyeHref, planHref }: GoodbyeLineView): ReactElement => (
  <div className={lines.length > 0 ? "al-box" : undefined}>
    {lines.map((line) => (
      <p key={line} className="al-flush">
        {line}
      </p>
    ))}
    <div className="al-actions al-flush">
      {goodbyeHref && <Tap to={goodbyeHref}>Saying goodbye</Tap>}
      {planHref && <Tap to={planHref}>Plan how it ends</Tap>}
    </div>
  </div>
);
