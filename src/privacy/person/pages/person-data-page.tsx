import type { ReactElement } from "react";
import type { Names } from "../../../people/index.ts";
import { Back, ButtonLink, Columns, Done, Nothing, Section, Tap, Title } from "../../../ui/index.ts";
import { sayDay, today as dayOf, type Day } from "../../../words/day.ts";
import type { LegalHold } from "../../holds/legal-hold.ts";
import { requestClock } from "../../requests/clock.ts";
import { sayKind, type DataRequest } from "../../requests/data-request.ts";

export type PersonDataView = {
  person: { id: string; name: string };
  requests: readonly DataRequest[];
  holds: readonly LegalHold[];
  names: Names;
  mayAsk: boolean;
  mayHold: boolean;
  today: Day;
  done: string | null;
};

/** What she asked about her own data, and what holds it. */
export const PersonDataPage = (view: PersonDataView): ReactElement => (
  <>
    <Back to={`/people/${view.person.id}`}>{view.person.name}</Back>
    {view.done && <Done>{view.done}</Done>}
    <Title above={view.person.name}>Her data</Title>
    <Columns lead={<Requests {...view} />} side={view.mayHold ? <Holds {...view} /> : null} />
  </>
);

const Requests = ({ person, requests, mayAsk, today }: PersonDataView): ReactElement => (
  <Section id="asked" title="What she asked">
    {requests.length === 0 && (
      <Nothing>
        Nothing yet. She can ask for a copy, say that something is not right or ask to be erased, on her own
        page or by telling any of us.
      </Nothing>
    )}
    <ul className="al-rows">
      {requests.map((request) => (
        <li key={request.id}>
          <div className="al-rows__t">
            <h3>{sayKind[request.kind]}</h3>
            <p className="al-soft">
              Asked on {sayDay(dayOf(request.askedAt))}. {requestClock(request, today).words}.
            </p>
            {request.words && <p className="al-pre al-wrap">“{request.words}”</p>}
          </div>
          <Tap to={`/data-requests/${request.id}`} about={`: ${sayKind[request.kind].toLowerCase()}`}>
            {request.answered ? "See" : "Answer"}
          </Tap>
        </li>
      ))}
    </ul>
    {mayAsk && (
      <p className="al-actions">
        <ButtonLink look="outline" to={`/people/${person.id}/data/asked`}>
          Write down what she asked
        </ButtonLink>
      </p>
    )}
  </Section>
);

const Holds = ({ person, holds, names }: PersonDataView): ReactElement => (
  <Section id="holds" title="Legal holds">
    {holds.length === 0 && <Nothing>None. While one lasts, nothing of hers is erased.</Nothing>}
    <ul className="al-rows">
      {holds.map((hold) => (
        <li key={hold.id}>
          <div className="al-rows__t">
            <p className="al-pre al-wrap">{hold.reason}</p>
            <p className="al-soft al-small">
              Since {sayDay(dayOf(hold.beganAt))}, by {names.get(hold.beganBy)?.name ?? "somebody"}.{" "}
              {hold.ended
                ? `Ended on ${sayDay(dayOf(hold.ended.at))}: ${hold.ended.why}`
                : `Look again on ${sayDay(hold.reviewOn)}.`}
            </p>
          </div>
          {!hold.ended && (
            <Tap to={`/people/${person.id}/holds/${hold.id}/ending`} about="the hold">
              End
            </Tap>
          )}
        </li>
      ))}
    </ul>
    <p>
      <Tap to={`/people/${person.id}/holds/new`}>Keep these records</Tap>
    </p>
  </Section>
);
