import type { ReactElement } from "react";
import { sayRole, type Role } from "../../words/roles.ts";
import { Button, Form, Section, Title } from "../../ui/index.ts";
import type { Persona } from "../persona.ts";

const order = ["parent", "supporter", "coordinator", "referrer", "safeguarding-lead", "administrator"];

/** Be anybody in the demo town with one click. Never there in the live stage. */
export function PersonasPage({ personas }: { personas: readonly Persona[] }): ReactElement {
  const byRole = new Map<string, Persona[]>();
  for (const persona of personas) byRole.set(persona.role, [...(byRole.get(persona.role) ?? []), persona]);
  const place = (role: string): number => (order.includes(role) ? order.indexOf(role) : order.length);
  const roles = [...byRole.keys()].sort((a, b) => place(a) - place(b));
  return (
    <>
      <Title>Who would you like to be?</Title>
      <p>This is the demo town. Everybody in it is invented. Press a name to see what that person sees.</p>
      <p>
        Or look at <a href="/gallery">each page in each of its states</a>.
      </p>
      <div className="al-stack">
        {roles.map((role) => (
          <Section key={role} id={`as-${role}`} title={sayRole(role as Role)}>
            <ul className="al-rows">
              {byRole.get(role)?.map((persona) => (
                <li key={persona.rolePeriodId}>
                  <div className="al-rows__t">
                    <h3>{persona.name}</h3>
                    <p className="al-soft">
                      {persona.programme ?? "whole organisation"}, {persona.organisation}
                    </p>
                  </div>
                  <Form to={`/personas/${persona.rolePeriodId}`}>
                    <Button look="outline" small>
                      Be {persona.name.replace(/^Dr /, "").split(" ")[0]}
                      <span className="nhsuk-u-visually-hidden">, {sayRole(role as Role)}</span>
                    </Button>
                  </Form>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </>
  );
}
