import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Button, Form, Nothing, Section, TextField, type Problems } from "../../../ui/index.ts";
import { sayAddress } from "../say-address.ts";
import type { Address } from "../store.ts";

type AddressesProps = {
  addresses: readonly Address[];
  to: string;
  aboutHer: boolean;
  typed: Typed;
  problems: Problems;
};

/** Where messages go: each address with its one act, and a place to add another. */
export const AddressesSection = ({
  addresses,
  to,
  aboutHer,
  typed,
  problems,
}: AddressesProps): ReactElement => (
  <Section
    id="addresses"
    title={aboutHer ? "Her numbers and email addresses" : "Your numbers and email addresses"}
  >
    {addresses.length === 0 && <Nothing>None is known yet. Add one below.</Nothing>}
    <ul className="al-rows">
      {addresses.map((address) => (
        <li key={address.id}>
          <div className="al-rows__t">
            <h3 className="al-wrap">{sayAddress(address)}</h3>
            <p className="al-soft al-small">
              {address.verifiedAt
                ? aboutHer
                  ? "She opened a link sent there"
                  : "You opened a link sent there"
                : "No link opened there yet"}
            </p>
          </div>
          {(aboutHer || addresses.length > 1) && (
            <Form to={`${to}/${address.id}/ending`}>
              <Button look="outline" small>
                Stop using<span className="nhsuk-u-visually-hidden"> {sayAddress(address)}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
    <Form to={to}>
      <TextField
        name="address"
        label={aboutHer ? "Add a number or email address" : "Add another number or email address"}
        hint={
          aboutHer
            ? "Read it back to her before you save it."
            : "We send a link there. It is used from when you open the link."
        }
        spellCheck={false}
        typed={typed}
        problems={problems}
      />
      <Button look="outline">{aboutHer ? "Add it" : "Send the link"}</Button>
    </Form>
  </Section>
);
