import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Back, Button, Form, ProblemSummary, Title, type Problems } from "../../../ui/index.ts";
import { AccessFields } from "../../about/fields/access-fields.tsx";
import { AgreedFields } from "../../about/fields/agreed-fields.tsx";
import { BabyFields } from "../../about/fields/baby-fields.tsx";
import { Fieldset } from "../../about/fields/fieldset.tsx";
import { ReachFields } from "../../about/fields/reach-fields.tsx";
import { SignedFields } from "../../about/fields/signed-fields.tsx";
import { WhoFields } from "../../about/fields/who-fields.tsx";
import { WhyFields } from "../../about/fields/why-fields.tsx";
import { TASKS } from "../../about/task-key.ts";
import type { Offer } from "../../offers/offer.ts";
import { Offered } from "./offered.tsx";

type ReferDrawn = { id: string; offer: Offer; typed: Typed; problems: Problems };

/** The whole referral on one page, for those who know it; what is offered stands beside it (B16). */
export function ReferPage({ id, offer, typed, problems }: ReferDrawn): ReactElement {
  const drawn = { typed, problems, voice: "she" as const };
  return (
    <>
      <Back to="/referrals">My referrals</Back>
      <ProblemSummary problems={problems} />
      <Title above={offer.name}>Refer someone</Title>
      <p>
        It takes about two minutes. What you type is saved as you go.{" "}
        <a className="al-tap" href={`/refer/${id}/tasks`}>
          Do it step by step instead
        </a>
      </p>
      <div className="al-cols al-cols--form">
        <Form to={`/refer/${id}`} keptAs={`refer:${id}`}>
          <input type="hidden" name="programme" value={offer.id} />
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
          <Fieldset title={TASKS.agreed.title}>
            <AgreedFields {...drawn} />
            <SignedFields {...drawn} />
          </Fieldset>
          <div className="al-actions">
            <Button>Check your answers</Button>
            <Button look="outline" name="later" value="yes">
              Save and finish later
            </Button>
          </div>
        </Form>
        <Offered offer={offer} />
      </div>
    </>
  );
}
