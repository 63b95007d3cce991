import type { ReactElement } from "react";
import { Back, Reading, Tap, Title } from "../../../ui/index.ts";
import { AnsweredList } from "../../records/pages/record-entry.tsx";
import type { ConcernDocument } from "../document.ts";

/** Everything, in the order it happened, to read or to print. */
export const DocumentPage = (document: ConcernDocument): ReactElement => (
  <Reading>
    <Back to={`/concerns/${document.id}`}>The concern</Back>
    <Title above={`${document.organisation}. Drawn for ${document.drawnFor}, ${document.drawnAt}`}>
      Concern about {document.about}
    </Title>
    <div className="al-actions">
      <Tap to={`/concerns/${document.id}/document/download`}>Keep a copy as a file</Tap>
    </div>
    <p className="al-soft">
      Nothing here can be changed. What turned out to be wrong is put right further down, never written over.
    </p>
    {document.entries.map((entry) => (
      <section key={entry.key} className="al-entry">
        <h2 className="nhsuk-heading-s">{entry.title}</h2>
        <p className="al-soft al-small">
          {entry.who ? `${entry.who}, ` : ""}
          {entry.when}
        </p>
        <AnsweredList answers={entry.answers} />
      </section>
    ))}
  </Reading>
);

/** The same as a file of its own, which needs nothing of ours to be read. */
export const DocumentFile = (document: ConcernDocument): ReactElement => (
  <html lang="en-GB">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Concern</title>
    </head>
    <body>
      <h1>Concern about {document.about}</h1>
      <p>
        {document.organisation}. Drawn for {document.drawnFor}, {document.drawnAt}.
      </p>
      {document.entries.map((entry) => (
        <section key={entry.key}>
          <h2>{entry.title}</h2>
          <p>
            {entry.who ? `${entry.who}, ` : ""}
            {entry.when}
          </p>
          <dl>
            {entry.answers.map(({ question, answer }, index) => (
              <div key={index}>
                <dt>
                  <strong>{question}</strong>
                </dt>
                <dd>
                  {answer.split("\n").map((line, at) => (
                    <p key={at}>{line}</p>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </body>
  </html>
);
