import { many, one, type Typed } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { problemsOf, TASKS, taskKeys, type TaskKey } from "../about/task-key.ts";
import type { TaskState } from "./pages/tasks-page.tsx";

// filled in before she begins: alone they do not make a step begun
const remembered: readonly string[] = ["language", "referrerRole", "referrerTeam"];

/** How far each step is: done when somebody has been there and nothing in it is left to put right. */
export function taskStates(typed: Typed, problems: Problems): Record<TaskKey, TaskState> {
  const seen = many(typed, "seen");
  const state = (task: TaskKey): TaskState => {
    const isBegun = TASKS[task].fields.some(
      (field) => !remembered.includes(field) && one(typed, field) !== "",
    );
    if (problemsOf(task).some((field) => field in problems)) return isBegun ? "begun" : "to do";
    return isBegun || seen.includes(task) ? "done" : "to do";
  };
  return Object.fromEntries(taskKeys.map((task) => [task, state(task)])) as Record<TaskKey, TaskState>;
}
