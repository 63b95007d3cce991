import type { ReactElement } from "react";
import type { Fold } from "./fold.ts";
import { sayFolded } from "./say-folded.ts";

type FoldedLinesProps = {
  folds: Iterable<Fold>;
  noun: "conversation" | "post";
  now: Date;
  /** The same page with everything open. */
  showTo: string;
};

/** "2 conversations about scans are folded until Sunday. Show them": one calm line for each reason, nothing where nothing folds. */
export function FoldedLines({ folds, noun, now, showTo }: FoldedLinesProps): ReactElement | null {
  const lines = sayFolded(folds, noun, now);
  if (lines.length === 0) return null;
  return (
    <div className="al-folded">
      {lines.map((line) => (
        <p key={line}>
          {line}{" "}
          <a href={showTo}>
            {line.startsWith("1 ") ? "Show it" : "Show them"}
            <span className="nhsuk-u-visually-hidden">: {line}</span>
          </a>
        </p>
      ))}
    </div>
  );
}
