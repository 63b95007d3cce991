import type { ReactElement } from "react";
import type { FoundAnswer as Answer } from "../../../findable.ts";
import { excerpt } from "../excerpt.ts";
import { Marked } from "./marked.tsx";

/** A question that was answered for all, or what was said in a guest session, and by whom. */
export const FoundAnswer = ({
  answer,
  stems,
}: {
  answer: Answer;
  stems: ReadonlySet<string>;
}): ReactElement => (
  <li>
    <h3 className="nhsuk-heading-s">
      <a href={answer.to}>
        <Marked pieces={excerpt(answer.title, stems)} />
      </a>
    </h3>
    <p>
      <Marked pieces={excerpt(answer.words, stems)} />
    </p>
    <p className="al-soft al-small">{answer.by}</p>
  </li>
);
