import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  Nothing,
  Pick,
  ProblemSummary,
  Reading,
  Section,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";

export type SignersView = {
  signers: readonly { id: string; name: string; title: string; registration: string | null }[];
  people: readonly { id: string; name: string }[];
  id: string;
  typed: Typed;
  problems: Problems;
  done: string | null;
};

/** Whom the organisation names to check its words. */
export const SignersPage = (view: SignersView): ReactElement => (
  <Reading>
    <Back to="/content">Content and sign-off</Back>
    <ProblemSummary problems={view.problems} />
    {view.done && <Done>{view.done}</Done>}
    <Title>Who may sign</Title>
    <p>
      A clinician reads every word, signs in her own name, and says when to look again. What she signed stays
      signed when she leaves.
    </p>
    <Section id="named" title="Named now">
      {view.signers.length === 0 && (
        <Nothing>Nobody yet. Until then every text is marked as not checked.</Nothing>
      )}
      <ul className="al-rows">
        {view.signers.map((signer) => (
          <li key={signer.id}>
            <div className="al-rows__t">
              <h3>{signer.name}</h3>
              <p>
                {signer.title}
                {signer.registration ? `, ${signer.registration}` : ""}
              </p>
            </div>
            <Form to={`/content/signers/${signer.id}/ending`}>
              <Button look="outline" small>
                End<span className="nhsuk-u-visually-hidden"> this for {signer.name}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
    <Section id="name" title="Name somebody">
      <Form to="/content/signers">
        <input type="hidden" name="id" value={view.id} />
        <Pick
          name="person"
          label="Who"
          hint="Somebody who already has a place here. Add her under People first."
          options={[
            { value: "", words: "Choose" },
            ...view.people.map(({ id, name }) => ({ value: id, words: name })),
          ]}
          typed={view.typed}
          problems={view.problems}
        />
        <TextField
          name="title"
          label="Her title"
          hint="For example: Clinical safety officer, or Consultant midwife."
          typed={view.typed}
          problems={view.problems}
        />
        <TextField
          name="registration"
          label="Registration (optional)"
          hint="The body and the number, for example: NMC 00A0000X."
          typed={view.typed}
          problems={view.problems}
        />
        <Button>Name her</Button>
      </Form>
    </Section>
  </Reading>
);
