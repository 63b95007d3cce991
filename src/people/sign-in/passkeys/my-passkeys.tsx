import type { ReactElement } from "react";
import { sayWhen } from "../../../words/time.ts";
import {
  Back,
  Button,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { PasskeyButton } from "./passkey-button.tsx";
import type { Passkey } from "./store.ts";

type MyPasskeysProps = { passkeys: readonly Passkey[]; problems: Problems; now: Date };

/** The passkeys she has with us: made on which device, used when, and one tap to take one away. */
export const MyPasskeys = ({ passkeys, problems, now }: MyPasskeysProps): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    <ProblemSummary problems={problems} />
    <Title>Passkeys</Title>
    <p>
      A passkey lets you sign in with your finger, your face or your PIN. There is nothing to remember and
      nothing to type.
    </p>
    {passkeys.length === 0 && <Nothing>You have none yet.</Nothing>}
    <ul className="al-rows">
      {passkeys.map((passkey) => (
        <li key={passkey.id}>
          <div className="al-rows__t">
            <h2 className="nhsuk-heading-s">{passkey.name}</h2>
            <p className="al-soft">
              Made {sayWhen(passkey.madeAt, now)}.{" "}
              {passkey.usedAt ? `Last used ${sayWhen(passkey.usedAt, now)}.` : "Not used yet."}
            </p>
          </div>
          <Form to="/me/passkeys/ending">
            <input type="hidden" name="passkey" value={passkey.id} />
            <Button look="outline" small>
              Take away<span className="nhsuk-u-visually-hidden"> the passkey of {passkey.name}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
    <div id="passkey" className="al-gap">
      <PasskeyButton does="make" options="/me/passkeys/options" to="/me/passkeys" look="filled">
        Make a passkey on this device
      </PasskeyButton>
    </div>
    <p className="al-soft">
      Only make one on a phone or computer that nobody else unlocks. If you see no button, this browser cannot
      make passkeys.
    </p>
  </Reading>
);
