import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  Summary,
  Title,
  type Problems,
} from "../../ui/index.ts";
import type { Contact } from "../contact.ts";
import { ContactForm } from "./contact-form.tsx";

export type MineView = {
  id: string;
  contact: Contact | null;
  openings: readonly { id: string; who: string; when: string; why: string }[];
  typed: Typed;
  problems: Problems;
  done: string | null;
};

/** Hers: who to call if something happens to her, and each time somebody looked. */
export const MinePage = (view: MineView): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    <ProblemSummary problems={view.problems} />
    {view.done && <Done>{view.done}</Done>}
    <Title>Who to call in an emergency</Title>
    <p>
      You do not have to name anybody. If you do, it is sealed: nobody here can read it. Opening it needs a
      reason, tells our safeguarding lead at once, and you read here that it was opened.
    </p>
    {view.contact && (
      <Section id="now" title="Sealed now">
        <Summary
          rows={[
            { name: "Name", value: view.contact.name },
            { name: "Who they are to you", value: view.contact.relation },
            { name: "How to reach them", value: view.contact.reach },
            ...(view.contact.note ? [{ name: "To know", value: view.contact.note }] : []),
          ]}
        />
        <Form to="/me/emergency/ending">
          <Button look="outline">Take it away</Button>
        </Form>
      </Section>
    )}
    <Section id="opened" title="Who has opened it">
      {view.openings.length === 0 && <Nothing>Nobody.</Nothing>}
      <ul className="al-rows">
        {view.openings.map((opening) => (
          <li key={opening.id}>
            <div className="al-rows__t">
              <p>
                <b>{opening.who}</b>, {opening.when}
              </p>
              <p className="al-pre al-soft">{opening.why}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
    <Section id="change" title={view.contact ? "Name somebody else" : "Name somebody"}>
      <ContactForm id={view.id} to="/me/emergency" hers typed={view.typed} problems={view.problems} />
    </Section>
  </Reading>
);
