import type { ReactElement } from "react";
import { Back, ButtonLink, Reading, Title } from "../../../ui/index.ts";
import { TASKS, taskKeys, type TaskKey } from "../../about/task-key.ts";
import type { Offer } from "../../offers/offer.ts";
import { OfferedFolded } from "./offered.tsx";

export type TaskState = "done" | "begun" | "to do";
const words: Record<TaskState, string> = { done: "Done", begun: "Not finished", "to do": "Not started" };

/** The same referral step by step: each step its own page, in any order. */
export function TasksPage({
  id,
  offer,
  states,
}: {
  id: string;
  offer: Offer;
  states: Record<TaskKey, TaskState>;
}): ReactElement {
  const left = taskKeys.filter((task) => states[task] !== "done");
  const next = left[0];
  return (
    <Reading>
      <Back to="/referrals">My referrals</Back>
      <Title above={offer.name}>Refer someone</Title>
      <p>
        {left.length === 0
          ? "Every step is done."
          : `${taskKeys.length - left.length} of ${taskKeys.length} steps done. Each is saved as you go.`}
      </p>
      <OfferedFolded offer={offer} />
      <ol className="al-rows">
        {taskKeys.map((task) => (
          <li key={task} className="al-task">
            <a className="al-tap" href={`/refer/${id}/tasks/${task}?programme=${offer.id}`}>
              {TASKS[task].title}
            </a>
            <span className={states[task] === "done" ? "al-soft" : "al-strong"}>{words[states[task]]}</span>
          </li>
        ))}
      </ol>
      <div className="al-actions">
        {next ? (
          <ButtonLink to={`/refer/${id}/tasks/${next}?programme=${offer.id}`}>
            {left.length === taskKeys.length ? "Start" : "Go on"}
          </ButtonLink>
        ) : (
          <ButtonLink to={`/refer/${id}/check`}>Check your answers</ButtonLink>
        )}
        <a className="al-tap" href={`/refer/${id}?programme=${offer.id}`}>
          All on one page
        </a>
      </div>
    </Reading>
  );
}
