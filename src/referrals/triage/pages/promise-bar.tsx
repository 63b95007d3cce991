import type { ReactElement } from "react";
import { WaitBar } from "../../../ui/index.ts";
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
    {standing.used !== null && <WaitBar share={standing.used} late={standing.late} />}
  </span>
);
