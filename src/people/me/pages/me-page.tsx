import type { ReactElement, ReactNode } from "react";
import { Button, Choice, Columns, Done, Form, Section, Summary, Title } from "../../../ui/index.ts";
import type { Person } from "../../person-store.ts";

export type MeView = {
  person: Person;
  role: string;
  otherRoles: number;
  /** A parent may say that everything automatic is to stop. */
  mayGoQuiet: boolean;
  done: string | null;
  safe: string;
  access: string;
};

/** Everything that is hers to say and to see, in one place. */
export const MePage = ({
  person,
  role,
  otherRoles,
  mayGoQuiet,
  done,
  safe,
  access,
}: MeView): ReactElement => (
  <>
    {done && <Done>{done}</Done>}
    <Title above={`You are here as ${role}`}>My details</Title>
    <Columns
      lead={
        <>
          <Section id="who" title="Who you are">
            <Summary
              rows={[
                { name: "Name", value: person.name, change: { to: "/me/names", about: "your name" } },
                { name: "Known as", value: person.knownAs ?? "The same" },
                { name: "Pronouns", value: person.pronouns ?? "Not said" },
                {
                  name: "Safe contact",
                  value: safe,
                  change: { to: "/me/safe-contact", about: "how it is safe to reach you" },
                },
                {
                  name: "What helps",
                  value: access,
                  change: { to: "/me/access-needs", about: "what makes it easier for you" },
                },
              ]}
            />
          </Section>
          <SafetyForm person={person} />
        </>
      }
      side={
        <>
          <Section id="yours" title="Yours to see and decide">
            <Links>
              {mayGoQuiet && (
                <Go
                  to={`/quiet/for/${person.id}`}
                  words="Something has happened"
                  about="With your pregnancy or your baby. Say it once, and everything automatic stops"
                />
              )}
              <Go to="/me/consents" words="What you agreed to" about="Give or take back, at any time" />
              <Go to="/me/held" words="What is held about you" about="And how to put it right" />
              <Go to="/me/data" words="Your data" about="Take a copy, or ask to be erased" />
              <Go to="/me/looked" words="Who has looked" about="When, who, and what they opened" />
              {(role === "parent" || role === "supporter") && (
                <Go
                  to="/me/calendar"
                  words="Meetings in your calendar"
                  about="Neutral, and cut whenever you like"
                />
              )}
              {role === "parent" && (
                <Go
                  to="/me/emergency"
                  words="Who to call in an emergency"
                  about="Sealed, and opened only with a reason"
                />
              )}
              <Go
                to="/me/conflicts"
                words="Who should not see it"
                about="Somebody here whom you know from elsewhere"
              />
            </Links>
          </Section>
          <Section id="signing-in" title="Signing in">
            <Links>
              <Go
                to="/me/sessions"
                words="Where you are signed in"
                about="Sign out one phone, or all of them"
              />
              <Go to="/me/passkeys" words="Passkeys" about="Sign in with your face, finger or screen lock" />
              {otherRoles > 0 && (
                <Go
                  to="/me/acting-as"
                  words="Acting as"
                  about={`You are here as ${role}. Change to another of your roles`}
                />
              )}
              <Go to="/sign-out" words="Sign out" />
            </Links>
          </Section>
        </>
      }
    />
  </>
);

const Links = ({ children }: { children: ReactNode }): ReactElement => (
  <ul className="al-rows">{children}</ul>
);

const Go = ({ to, words, about }: { to: string; words: string; about?: string }): ReactElement => (
  <li>
    <div className="al-rows__t">
      <p>
        <a href={to}>{words}</a>
      </p>
      {about && <p className="al-soft al-small">{about}</p>}
    </div>
  </li>
);

const SafetyForm = ({ person }: { person: Person }): ReactElement => {
  const typed = { homeSafe: person.homeSafe ? "on" : "off", leave: person.leaveSignsOut ? "on" : "off" };
  const p = { typed, problems: {} };
  return (
    <Section id="this-phone" title="If somebody else sees this phone">
      <Form to="/me/safety">
        <Choice
          name="homeSafe"
          label="Home-safe"
          hint="The name at the top and in the tab becomes “Notes”, without our mark and without who we are."
          options={[
            { value: "on", words: "On" },
            { value: "off", words: "Off" },
          ]}
          inline
          {...p}
        />
        <Choice
          name="leave"
          label="When I press Leave"
          hint="Leave is at the top of every page. Three presses of Escape do the same."
          options={[
            { value: "off", words: "Open the weather and lock my pages" },
            { value: "on", words: "Open the weather and sign me out" },
          ]}
          {...p}
        />
        <Button look="outline">Save</Button>
      </Form>
    </Section>
  );
};
