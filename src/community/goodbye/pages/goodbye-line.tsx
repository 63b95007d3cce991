import type { ReactElement } from "react";

export type GoodbyeLineView = {
  lines: readonly string[];
  goodbyeHref: string | null;
  planHref: string | null;
};

/** How the space ends, as its front says it. */
export const GoodbyeLine = ({ lines, goodbyeHref, planHref }: GoodbyeLineView): ReactElement => (
  <div>
    {lines.map((line) => (
      <p key={line} className="al-flush">
        {line}
      </p>
    ))}
    <p>
      {goodbyeHref && <a href={goodbyeHref}>Saying goodbye</a>}
      {goodbyeHref && planHref && " · "}
      {planHref && <a href={planHref}>Plan how it ends</a>}
    </p>
  </div>
);
