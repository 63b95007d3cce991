import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { AccessFields } from "../../about/fields/access-fields.tsx";
import { AgreedFields } from "../../about/fields/agreed-fields.tsx";
import { BabyFields } from "../../about/fields/baby-fields.tsx";
import { Fieldset } from "../../about/fields/fieldset.tsx";
import { ReachFields } from "../../about/fields/reach-fields.tsx";
import { WhoFields } from "../../about/fields/who-fields.tsx";
import { WhyFields } from "../../about/fields/why-fields.tsx";
import { TASKS } from "../../about/task-key.ts";

type AmendDrawn = { id: string; name: string; version: string; typed: Typed; problems: Problems };

/** What was sent, open to change, with the reason first. */
export function AmendPage({ id, name, version, typed, problems }: AmendDrawn): ReactElement {
  const drawn = { typed, problems, voice: "she" as const };
  return (
    <Reading>
      <Back to={`/referrals/${id}`}>Back to the referral</Back>
      <ProblemSummary problems={problems} />
      <Title above={name}>Change what you sent</Title>
      <p>What was there before stays readable, with your reason.</p>
      <Form to={`/referrals/${id}/amendment`} keptAs={`amend:${id}`}>
        <input type="hidden" name="version" value={version} />
        <TextArea
          name="why"
          label="Why is it different?"
          hint="For example: she has a new number."
          rows={2}
          typed={typed}
          problems={problems}
        />
        <Fieldset title={TASKS.who.title}>
          <WhoFields {...drawn} />
        </Fieldset>
        <Fieldset title={TASKS.reach.title}>
          <ReachFields {...drawn} />
        </Fieldset>
        <Fieldset title={TASKS.baby.title}>
          <BabyFields {...drawn} />
        </Fieldset>
        <Fieldset title={TASKS.why.title}>
          <WhyFields {...drawn} />
        </Fieldset>
        <Fieldset title={TASKS.access.title}>
          <AccessFields {...drawn} />
        </Fieldset>
        <Fieldset title="Her yes">
          <AgreedFields {...drawn} />
        </Fieldset>
        <Button>Save the change</Button>
      </Form>
    </Reading>
  );
}
