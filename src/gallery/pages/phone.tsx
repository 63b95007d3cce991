import type { ReactElement } from "react";
import { sayTime } from "../../words/time.ts";
import type { OutboxMessage } from "../outbox-message.ts";

/** What anybody near the phone can read on its locked screen. */
const previewOf = ({ channel, subject, body }: OutboxMessage): string =>
  channel === "text" ? body : subject;

/** One message on a phone: first locked, as whoever is nearby would see it, then opened. */
export const Phone = ({ message }: { message: OutboxMessage }): ReactElement => (
  <div className="al-phone">
    <div className="al-phone__locked">
      <p className="al-phone__time" aria-hidden="true">
        {sayTime(message.at)}
      </p>
      <div className="al-phone__notice">
        <p>
          <b>{message.from}</b>{" "}
          <span className="al-soft">{message.channel === "text" ? "Text" : "Mail"}</span>
        </p>
        <p className="al-phone__preview" dir="auto">
          {previewOf(message)}
        </p>
      </div>
    </div>
    <div className="al-phone__open">
      {message.channel !== "text" && (
        <p>
          <b>{message.subject}</b>
        </p>
      )}
      <p className="al-pre" dir="auto">
        {message.body}
      </p>
      {message.link && (
        <p>
          <a className="al-tap al-wrap" href={message.link}>
            {message.link}
          </a>
        </p>
      )}
    </div>
  </div>
);
