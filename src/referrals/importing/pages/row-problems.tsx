import type { ReactElement } from "react";
import type { BroughtRow } from "../brought-list.ts";

/** Why a row waits: which cell, what stands in it, and the sentence that puts it right. */
export const RowProblems = ({
  row,
}: {
  row: Pick<BroughtRow, "line" | "problems" | "cells">;
}): ReactElement => (
  <div className="al-rows__t">
    <p>
      <b>Line {row.line}</b>{" "}
      <span className="al-soft al-wrap">
        {row.cells
          .filter(Boolean)
          .slice(0, 3)
          .map((cell) => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell))
          .join(" · ")}
      </span>
    </p>
    {row.problems.map((problem, index) => (
      <p key={index} className="al-wrap">
        {problem.heading}
        {problem.cell &&
          `, “${problem.cell.length > 80 ? `${problem.cell.slice(0, 80)}…` : problem.cell}”`}:{" "}
        {problem.sentence}
      </p>
    ))}
  </div>
);
