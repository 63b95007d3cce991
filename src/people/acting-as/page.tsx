import type { ReactElement } from "react";
import { today } from "../../words/day.ts";
import { isStaff, sayRole } from "../../words/roles.ts";
import { sayDay } from "../../words/say-day.ts";
import { startSentence } from "../../words/naming.ts";
import { Button, Form, Nothing, Reading, Section, Title } from "../../ui/index.ts";
import type { RoleOfHers } from "./store.ts";

/** One person, several roles: she is always in exactly one, and chooses which. */
export function ActingAsPage({
  roles,
  now,
  strong,
}: {
  roles: readonly RoleOfHers[];
  now: string | null;
  strong: boolean;
}): ReactElement {
  const held = roles.filter((role) => role.endedAt === null);
  const before = roles.filter((role) => role.endedAt !== null);
  return (
    <Reading>
      <Title>Who you are acting as</Title>
      <p>What you see and may do follows the role you are in. What you do is kept under that role.</p>
      {held.length === 0 && (
        <Nothing>You hold no role just now. Whoever coordinates your programme can give you one.</Nothing>
      )}
      <ul className="al-rows">
        {held.map((role) => (
          <li key={role.id}>
            <div className="al-rows__t">
              <h2 className="nhsuk-heading-s">{startSentence(sayRole(role.role))}</h2>
              <p className="al-soft">
                {role.programme ?? "the whole organisation"}, since {sayDay(today(role.beganAt))}
                {role.id === now && (
                  <>
                    . <strong>You are here now.</strong>
                  </>
                )}
              </p>
            </div>
            {role.id !== now && <Take role={role} asksProof={!strong && isStaff(role.role)} />}
          </li>
        ))}
      </ul>
      {before.length > 0 && (
        <div className="al-gap">
          <Section id="before" title="Before">
            <ul className="al-rows">
              {before.map((role) => (
                <li key={role.id}>
                  <div className="al-rows__t">
                    <p>
                      {startSentence(sayRole(role.role))}, {role.programme ?? "the whole organisation"}:{" "}
                      {sayDay(today(role.beganAt))} to {sayDay(today(role.endedAt ?? role.beganAt))}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
    </Reading>
  );
}

const Take = ({ role, asksProof }: { role: RoleOfHers; asksProof: boolean }): ReactElement => (
  <Form to="/me/acting-as">
    <input type="hidden" name="role" value={role.id} />
    <Button look="outline" small>
      Change to this<span className="nhsuk-u-visually-hidden">: {sayRole(role.role)}</span>
    </Button>
    {asksProof && <p className="al-soft al-small al-flush">Asks for a passkey or a code</p>}
  </Form>
);
