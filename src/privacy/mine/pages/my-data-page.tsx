import type { ReactElement } from "react";
import { Back, Button, Done, Form, Nothing, Reading, Section, Tap, Title } from "../../../ui/index.ts";
import { sayDay, today as dayOf, type Day } from "../../../words/day.ts";
import { requestClock } from "../../requests/clock.ts";
import { sayKind, type DataRequest } from "../../requests/data-request.ts";

export type MyDataView = {
  requests: readonly DataRequest[];
  homeSafe: boolean;
  today: Day;
  done: string | null;
};

/** What is hers to take away, to put right and to have erased. */
export const MyDataPage = ({ requests, homeSafe, today, done }: MyDataView): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    {done && <Done>{done}</Done>}
    <Title>Your data</Title>
    <Section id="copy" title="Take a copy">
      <p>Everything held about you, in one file. First we make sure that it is you.</p>
      {homeSafe && (
        <p>
          The file is called “copy” and stays where your device keeps downloads, also after you leave here,
          until you delete it. If somebody else uses this device, ask us to print it for you instead.
        </p>
      )}
      <Form to="/me/data/copy">
        <div className="al-actions">
          <Button name="as" value="html">
            A copy to read
          </Button>
          <Button look="outline" name="as" value="json">
            A copy for a computer (JSON)
          </Button>
        </div>
      </Form>
      {!homeSafe && (
        <p className="al-soft">
          The file stays where your device keeps downloads until you delete it. We leave nothing else there.
        </p>
      )}
    </Section>
    <Section id="right" title="Put something right">
      <p>
        <Tap to="/me/held">See what is held about you</Tap>
      </p>
      <p className="al-soft">Beside each line you can say that it is not right.</p>
    </Section>
    {requests.length > 0 && (
      <Section id="asked" title="What you asked">
        <ul className="al-rows">
          {requests.map((request) => (
            <Asked key={request.id} request={request} today={today} />
          ))}
        </ul>
      </Section>
    )}
    <Section id="erase" title="Be erased">
      {requests.some(({ kind, answered }) => kind === "erasing" && !answered) ? (
        <Nothing>You asked to be erased. It stands above; you can take it back until it is done.</Nothing>
      ) : (
        <p>
          <Tap to="/me/erasing">Ask us to erase you</Tap>
        </p>
      )}
    </Section>
  </Reading>
);

const outcomes = { done: "Done", "not done": "Not done", "taken back": "You took it back" } as const;

const Asked = ({ request, today }: { request: DataRequest; today: Day }): ReactElement => (
  <li>
    <div className="al-rows__t">
      <h3>{sayKind[request.kind]}</h3>
      {request.words && <p className="al-pre al-wrap">“{request.words}”</p>}
      <p className="al-soft">
        Asked on {sayDay(dayOf(request.askedAt))}.{" "}
        {request.answered
          ? `${outcomes[request.answered.outcome]} on ${sayDay(dayOf(request.answered.at))}.`
          : `${requestClock(request, today).words}.`}
      </p>
      {request.answered?.answer && <p className="al-pre al-wrap">{request.answered.answer}</p>}
      {request.line && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">The line as it stood</span>
          </summary>
          <div className="nhsuk-details__text">
            <p className="al-pre al-wrap">{request.line}</p>
          </div>
        </details>
      )}
      {!request.answered && (
        <Form to={`/me/data/${request.id}/taking-back`}>
          <Button look="outline" small>
            Take back<span className="nhsuk-u-visually-hidden"> {sayKind[request.kind].toLowerCase()}</span>
          </Button>
        </Form>
      )}
    </div>
  </li>
);
