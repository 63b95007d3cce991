import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Back, Button, Form, ProblemSummary, Reading, Title, type Problems } from "../../../ui/index.ts";
import { AccessFields } from "../../about/fields/access-fields.tsx";
import { BabyFields } from "../../about/fields/baby-fields.tsx";
import { Fieldset } from "../../about/fields/fieldset.tsx";
import { ReachFields } from "../../about/fields/reach-fields.tsx";
import { WhoFields } from "../../about/fields/who-fields.tsx";
import type { Offer } from "../offer.ts";

type AskDrawn = { id: string; offer: Offer; at: string; isMissed: boolean; typed: Typed; problems: Problems };

/** She asks for herself: no account, plain words, how it is safe to reach her before anything else. */
export function AskPage({ id, offer, at, isMissed, typed, problems }: AskDrawn): ReactElement {
  const drawn = { typed, problems, voice: "you" as const };
  return (
    <Reading>
      <Back to={at}>{offer.name}</Back>
      <ProblemSummary problems={problems} />
      <Title above={offer.name}>Ask for support</Title>
      <p>
        A person reads what you write, and gets in touch in the way you say is safe. Asking does not mean that
        you must go on with it.
      </p>
      <p>
        Is somebody near you who should not see this? <a href="/leave">Leave this page quickly</a>.
      </p>
      <Form to={`${at}/ask`}>
        <input type="hidden" name="id" value={id} />
        {isMissed && <input type="hidden" name="missed" value="yes" />}
        <Fieldset title="You">
          <WhoFields {...drawn} />
        </Fieldset>
        <Fieldset title="How it is safe to reach you">
          <ReachFields {...drawn} />
        </Fieldset>
        <Fieldset title="Your baby, and where you live">
          <BabyFields {...drawn} />
        </Fieldset>
        <Fieldset title="What would help">
          <AccessFields {...drawn} />
        </Fieldset>
        <p className="al-soft">
          Only the people who run {offer.name} read this. If you change your mind, tell them and they stop.
        </p>
        <Button>Send</Button>
      </Form>
    </Reading>
  );
}
