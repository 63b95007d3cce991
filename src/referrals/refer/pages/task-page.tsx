import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Back, Button, Form, ProblemSummary, Reading, Title, type Problems } from "../../../ui/index.ts";
import { AccessFields } from "../../about/fields/access-fields.tsx";
import { AgreedFields } from "../../about/fields/agreed-fields.tsx";
import { BabyFields } from "../../about/fields/baby-fields.tsx";
import { type FieldsDrawn } from "../../about/fields/fieldset.tsx";
import { ReachFields } from "../../about/fields/reach-fields.tsx";
import { SignedFields } from "../../about/fields/signed-fields.tsx";
import { WhoFields } from "../../about/fields/who-fields.tsx";
import { WhyFields } from "../../about/fields/why-fields.tsx";
import { TASKS, taskKeys, type TaskKey } from "../../about/task-key.ts";

type TaskDrawn = { id: string; task: TaskKey; programmeId: string; typed: Typed; problems: Problems };

/** One step of a referral. */
export function TaskPage({ id, task, programmeId, typed, problems }: TaskDrawn): ReactElement {
  return (
    <Reading>
      <Back to={`/refer/${id}/tasks`}>All steps</Back>
      <ProblemSummary problems={problems} />
      <Title above={`Step ${taskKeys.indexOf(task) + 1} of ${taskKeys.length}`}>{TASKS[task].title}</Title>
      <Form to={`/refer/${id}/tasks/${task}`} keptAs={`refer:${id}:${task}`}>
        <input type="hidden" name="programme" value={programmeId} />
        {fieldsOf[task]({ typed, problems, voice: "she" })}
        <Button>Save and go on</Button>
      </Form>
    </Reading>
  );
}

const fieldsOf: Record<TaskKey, (drawn: FieldsDrawn) => ReactElement> = {
  who: (drawn) => <WhoFields {...drawn} />,
  reach: (drawn) => <ReachFields {...drawn} />,
  baby: (drawn) => <BabyFields {...drawn} />,
  why: (drawn) => <WhyFields {...drawn} />,
  access: (drawn) => <AccessFields {...drawn} />,
  agreed: (drawn) => (
    <>
      <AgreedFields {...drawn} />
      <SignedFields {...drawn} />
    </>
  ),
};
