import type { ReactElement } from "react";
import { Nothing, Tap, Title } from "../../ui/index.ts";
import { sayPhone } from "../../words/phone.ts";
import type { OutboxMessage } from "../outbox-message.ts";
import { sayState } from "../say-state.ts";
import { Phone } from "./phone.tsx";

/** Every message as it would arrive on the phone, newest first. */
export const OutboxPage = ({
  messages,
  now,
}: {
  messages: readonly OutboxMessage[];
  now: Date;
}): ReactElement => (
  <>
    <Title above="Demo">Messages</Title>
    <p>
      Nothing leaves the demo town. This is what would have arrived, newest first: on the locked phone, and
      opened. <Tap to="/outbox/reply">Text us from a phone</Tap>
    </p>
    {messages.length === 0 && (
      <Nothing>Nothing has been sent yet. Ask for a sign-in link and it will be here.</Nothing>
    )}
    <ol className="al-outbox">
      {messages.map((message) => (
        <li key={message.id}>
          <h2 className="nhsuk-heading-s">
            <bdi>{message.name ?? "Somebody without an account"}</bdi>
          </h2>
          <p className="al-soft al-small al-wrap">
            {message.sentTo &&
              (message.channel === "text"
                ? `Text to ${sayPhone(message.sentTo)}. `
                : `E-mail to ${message.sentTo}. `)}
            {sayState(message, now)}.
          </p>
          <Phone message={message} />
          {message.channel === "text" && message.sentTo && (
            <Tap to={`/outbox/reply?from=${encodeURIComponent(message.sentTo)}`}>Reply by text</Tap>
          )}
        </li>
      ))}
    </ol>
  </>
);
