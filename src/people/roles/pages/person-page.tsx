import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Columns,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Section,
  Summary,
  Tap,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import { startSentence } from "../../../words/naming.ts";
import { sayRole } from "../../../words/roles.ts";
import { sayAddress } from "../../addresses/say-address.ts";
import type { Address } from "../../addresses/store.ts";
import type { RolePeriod } from "../../held/store.ts";
import type { Person } from "../../person-store.ts";
import type { ProgrammeName } from "./people-page.tsx";
import { RoleFields } from "./role-fields.tsx";

export type PersonView = {
  person: Person;
  roles: readonly RolePeriod[];
  addresses: readonly Address[];
  safe: string;
  access: string;
  programmes: readonly ProgrammeName[];
  mayChange: boolean;
  /** Coordinators and administrators go on to the list and to what they write down for her; a safeguarding lead reads. */
  mayList: boolean;
  /** Her own record: who should not see it she says under her own details. */
  isHerself?: boolean;
  isStaff: boolean;
  /** She is a parent here: what happened to her can be said. */
  isParent: boolean;
  typed: Typed;
  problems: Problems;
  done: string | null;
};

/** Who somebody is here, now and before (A24), and how it is safe to reach her. */
export const PersonPage = (view: PersonView): ReactElement => {
  const { person, done, problems, mayList } = view;
  return (
    <>
      {mayList && <Back to="/people">People</Back>}
      <ProblemSummary problems={problems} />
      {done && <Done>{done}</Done>}
      <Title above={person.knownAs ? `Known as ${person.knownAs}` : undefined}>{person.name}</Title>
      <Columns lead={<Roles {...view} />} side={<Reaching {...view} />} />
      <Looking {...view} />
    </>
  );
};

/** Whoever looks is told that looking is seen. */
const Looking = ({ person, mayList, isHerself }: PersonView): ReactElement => (
  <Section id="looking" title="Looking">
    <p className="al-soft al-reading">
      {mayList
        ? "That you opened this is written down, where she can read it. Looking that is out of the ordinary is asked about."
        : "That you opened this is written down. Looking that is out of the ordinary is asked about."}
    </p>
    <p>
      {isHerself ? (
        <a href="/me/conflicts">Who should not see it</a>
      ) : (
        <a href={`/people/${person.id}/conflict`}>Somebody here should not see her record</a>
      )}
    </p>
  </Section>
);

const on = (at: Date): string => sayDay(today(at));

const Roles = ({ person, roles, programmes, mayChange, typed, problems }: PersonView): ReactElement => (
  <>
    <Section id="roles" title="Places here">
      {roles.length === 0 && <Nothing>No place here that you may see.</Nothing>}
      <ul className="al-rows">
        {roles.map((period) => (
          <li key={period.id}>
            <div className="al-rows__t">
              <h3>
                {startSentence(sayRole(period.role))}
                <span className="al-soft"> · {period.programme ?? "whole organisation"}</span>
              </h3>
              <p className="al-soft">
                {period.endedAt
                  ? `${on(period.beganAt)} to ${on(period.endedAt)}`
                  : `Since ${on(period.beganAt)}`}
              </p>
              {period.endedWhy && <p className="al-wrap">“{period.endedWhy}”</p>}
            </div>
            {mayChange && !period.endedAt && (
              <a className="al-tap" href={`/people/${person.id}/roles/${period.id}/ending`}>
                End<span className="nhsuk-u-visually-hidden"> the role of {sayRole(period.role)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
    {mayChange && (
      <Section id="give" title="Give another role">
        <Form to={`/people/${person.id}/roles`}>
          <RoleFields programmes={programmes} typed={typed} problems={problems} />
          <Button>Give this role</Button>
        </Form>
      </Section>
    )}
  </>
);

const Reaching = ({
  person,
  addresses,
  safe,
  access,
  mayChange,
  mayList,
  isStaff,
  isParent,
}: PersonView): ReactElement => (
  <>
    <Section id="reaching" title="Reaching her safely">
      {!isStaff && (
        <p className="al-actions">
          <a href={`/people/${person.id}/call`}>Before you call</a>
          <a href={`/people/${person.id}/stop`}>No longer safe to write</a>
          <a href={`/people/${person.id}/emergency`}>Emergency contact</a>
        </p>
      )}
      <Summary
        rows={[
          {
            name: "Safe contact",
            value: safe,
            ...(isStaff || !mayList
              ? {}
              : {
                  change: { to: `/people/${person.id}/safe-contact`, about: "how it is safe to reach her" },
                }),
          },
          { name: "What helps", value: access },
          {
            name: "Addresses",
            value:
              addresses.length === 0
                ? "None is known"
                : addresses.map((address) => (
                    <div className="al-wrap" key={address.id}>
                      {sayAddress(address)}
                    </div>
                  )),
          },
        ]}
      />
    </Section>
    {isParent && <Tap to={`/quiet/for/${person.id}`}>Something has happened to her or her baby</Tap>}
    <Section id="data" title="Her data">
      <p>
        <a href={`/people/${person.id}/data`}>What she asked about it, and what holds it</a>
      </p>
    </Section>
    {mayChange && addresses.length > 0 && (
      <Section id="invite" title="Signing in">
        <p>
          {isStaff
            ? "Sends a new link to set up how this person signs in. The one before stops working."
            : "Sends a few words and where to sign in, in safe hours."}
        </p>
        <Form to={`/people/${person.id}/invitation`}>
          <Button look="outline">Send an invitation</Button>
        </Form>
      </Section>
    )}
  </>
);
