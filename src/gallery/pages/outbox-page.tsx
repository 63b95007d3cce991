import type { ReactElement } from "react";
import { sayWhen } from "../../words/time.ts";
import { Nothing, Title } from "../../ui/index.ts";
import type { OutboxMessage } from "../outbox-message.ts";

/** Every message as it would arrive on the phone, newest first. */
export const OutboxPage = ({ messages, now }: { messages: readonly OutboxMessage[]; now: Date }): ReactElement => (
  <>
    <Title above="Demo">Messages</Title>
    <p>Nothing leaves the demo town. This is what would have arrived.</p>
    {messages.length === 0 && <Nothing>Nothing has been sent yet. Ask for a sign-in link and it will be here.</Nothing>}
    <ol className="al-rows">
      {messages.map((message) => (
        <li key={message.id}>
          <div className="al-rows__t">
            <h3>
              {message.name ?? "Somebody"}: {message.channel === "text" ? "text" : (message.channel ?? "not sent yet")}
              {message.sentTo ? ` to ${message.sentTo}` : ""}
            </h3>
            <p className="al-soft al-small">
              {message.state}
              {message.why ? `: ${message.why}` : ""}, {sayWhen(message.at, now)}
            </p>
            <div className="al-quote">
              {message.channel !== "text" && (
                <p>
                  <strong>{message.subject}</strong>
                </p>
              )}
              <p className="al-pre">{message.body}</p>
              {message.link && (
                <p>
                  <a className="al-wrap" href={message.link}>
                    {message.link}
                  </a>
                </p>
              )}
            </div>
          </div>
        </li>
      ))}
    </ol>
  </>
);
