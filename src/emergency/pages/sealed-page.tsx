import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Choices,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Summary,
  TextArea,
  Title,
  type Problems,
} from "../../ui/index.ts";
import type { Contact } from "../contact.ts";
import { ContactForm } from "./contact-form.tsx";

export type SealedView = {
  id: string;
  to: string;
  back: { to: string; words: string };
  called: string;
  isThere: boolean;
  /** With the seal broken by whoever looks, and until when. */
  open: { contact: Contact; until: string } | null;
  /** For leads: what was opened before, and what she does not read of yet. */
  openings: readonly { id: string; who: string; when: string; why: string; unsafe: boolean }[];
  /** She may write down whom the parent named to her. */
  mayTell: boolean;
  done: string | null;
  typed: Typed;
  problems: Problems;
};

/** Sealed: opening it needs a reason, and tells the lead at once. */
export const SealedPage = (view: SealedView): ReactElement => {
  const { called, typed, problems, open } = view;
  return (
    <Reading>
      <Back to={view.back.to}>{view.back.words}</Back>
      <ProblemSummary problems={problems} />
      {view.done && <Done>{view.done}</Done>}
      <Title above={called}>Emergency contact</Title>
      {open ? (
        <>
          <p>Open for you until {open.until}. The safeguarding lead has been told.</p>
          <Summary
            rows={[
              { name: "Name", value: open.contact.name },
              { name: "Who they are to her", value: open.contact.relation },
              { name: "How to reach them", value: open.contact.reach },
              { name: "To know before calling", value: open.contact.note ?? "Nothing said" },
            ]}
          />
        </>
      ) : view.isThere ? (
        <>
          <p>
            {called} named somebody to call if something has happened to her. It is sealed. If somebody is in
            danger now, call 999 first.
          </p>
          <Form to={view.to} className="al-log">
            <input type="hidden" name="id" value={view.id} />
            <TextArea
              name="why"
              label="Why do you need it now?"
              hint={`The safeguarding lead is told at once. She reads this, and so does ${called}.`}
              rows={3}
              typed={typed}
              problems={problems}
            />
            <Choices
              name="unsafe"
              label="Is it safe that she reads of it?"
              options={[
                {
                  value: "yes",
                  words: "No. It could put her in danger to read here that this was opened, or why",
                },
              ]}
              typed={typed}
              problems={problems}
            />
            <Button look="warning">Open it for half an hour</Button>
          </Form>
        </>
      ) : (
        <p>{called} has not named anybody. She can, under My details; she does not have to.</p>
      )}
      {view.openings.length > 0 && (
        <Section id="opened" title="Opened before">
          <ul className="al-rows">
            {view.openings.map((opening) => (
              <li key={opening.id}>
                <div className="al-rows__t">
                  <p>
                    <b>{opening.who}</b>, {opening.when}
                  </p>
                  <p className="al-pre al-soft">{opening.why}</p>
                  {opening.unsafe && <p className="al-soft">She does not read of it.</p>}
                </div>
                {opening.unsafe && (
                  <Form to={`${view.to}/${opening.id}/showing`}>
                    <Button look="outline" small>
                      She may read of it
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.mayTell && !view.isThere && (
        <Section id="tell" title="She named somebody to you">
          <ContactForm
            id={view.id}
            to={`${view.to}/contact`}
            hers={false}
            typed={typed}
            problems={problems}
          />
        </Section>
      )}
    </Reading>
  );
};
