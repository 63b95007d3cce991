import type { ReactElement } from "react";
import { SeverityMark } from "../../../ui/index.ts";
import type { Standing } from "../../readiness/readiness.ts";

/** What is asked for before a first match, and how each stands. */
export const StandingRows = ({ standings }: { standings: readonly Standing[] }): ReactElement => (
  <ul className="al-rows">
    {standings.map(({ kind, label, state, words }) => (
      <li key={kind}>
        <div className="al-rows__t">
          <h3>{label}</h3>
          <p>
            <SeverityMark severity={state === "there" ? "fine" : "soon"} say={words} />
          </p>
        </div>
      </li>
    ))}
  </ul>
);
