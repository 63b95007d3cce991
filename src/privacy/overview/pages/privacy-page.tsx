import type { ReactElement } from "react";
import type { Names } from "../../../people/index.ts";
import { Columns, Done, Nothing, Section, SeverityMark, Tap, Title } from "../../../ui/index.ts";
import { sayDay, sayDayNear, today as dayOf, type Day } from "../../../words/day.ts";
import { plural } from "../../../words/lists.ts";
import { isRetentionKind, retentionKinds } from "../../../words/record-kinds.ts";
import type { ErasureLine } from "../../erasing/store.ts";
import type { LegalHold } from "../../holds/legal-hold.ts";
import { requestClock } from "../../requests/clock.ts";
import { sayKind, type DataRequest } from "../../requests/data-request.ts";
import type { DueKind } from "../../retention/store.ts";

export type PrivacyView = {
  requests: readonly DataRequest[];
  holds: readonly LegalHold[];
  erasures: readonly ErasureLine[];
  names: Names;
  due: readonly DueKind[];
  isAdministrator: boolean;
  today: Day;
  done: string | null;
};

/** What people asked about their own data, and what is kept, held and gone. */
export const PrivacyPage = (view: PrivacyView): ReactElement => {
  const open = view.requests.filter(({ answered }) => !answered);
  const answered = view.requests.filter((request) => request.answered);
  return (
    <>
      {view.done && <Done>{view.done}</Done>}
      <Title above="Each is answered within a month">Privacy</Title>
      {view.isAdministrator && (
        <p className="al-actions">
          <a href="/privacy/looking">Unusual looking</a>
          <a href="/conflicts">Who must not see whom</a>
        </p>
      )}
      <Columns
        lead={
          <>
            <Section id="open" title="Waiting for an answer">
              {open.length === 0 && (
                <Nothing>
                  Nobody waits. When somebody asks for a copy, says that something is not right or asks to be
                  erased, it stands here with its clock.
                </Nothing>
              )}
              <ul className="al-rows">
                {open.map((request) => (
                  <Waiting key={request.id} request={request} {...view} />
                ))}
              </ul>
            </Section>
            {view.isAdministrator && <Due {...view} />}
            {view.isAdministrator && <Erasures {...view} />}
          </>
        }
        side={
          <>
            {view.isAdministrator && <Holds {...view} />}
            <Section id="answered" title="Answered in the last three months">
              {answered.length === 0 && <Nothing>None yet.</Nothing>}
              <ul className="al-rows">
                {answered.map((request) => (
                  <li key={request.id}>
                    <div className="al-rows__t">
                      <p>
                        <a href={`/data-requests/${request.id}`}>
                          {view.names.get(request.personId)?.name ?? "Somebody"}:{" "}
                          {sayKind[request.kind].toLowerCase()}
                        </a>
                      </p>
                      <p className="al-soft al-small">
                        {request.answered && sayDay(dayOf(request.answered.at))}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          </>
        }
      />
    </>
  );
};

const Waiting = ({ request, names, today }: PrivacyView & { request: DataRequest }): ReactElement => {
  const clock = requestClock(request, today);
  const what = `${names.get(request.personId)?.name ?? "Somebody"}: ${sayKind[request.kind].toLowerCase()}`;
  return (
    <li>
      <div className="al-rows__t">
        <h3>{what}</h3>
        <p className="al-soft">
          <SeverityMark severity={clock.late ? "now" : clock.soon ? "soon" : "fine"} say={clock.words} />
        </p>
      </div>
      <Tap to={`/data-requests/${request.id}`} about={what}>
        Answer
      </Tap>
    </li>
  );
};

const Due = ({ due }: PrivacyView): ReactElement => (
  <Section
    id="due"
    title="Kept long enough"
    aside={<a href="/organisation/retention">How long we keep records</a>}
  >
    {due.length === 0 ? (
      <Nothing>Nothing is past its time. What is stands here every morning, and waits for your word.</Nothing>
    ) : (
      <p>
        <Tap to="/privacy/due">
          {plural(
            due.reduce((sum, { count }) => sum + count, 0),
            "record",
          )}{" "}
          in {plural(due.length, "kind")} wait for your word
        </Tap>
      </p>
    )}
  </Section>
);

const Holds = ({ holds, names, today }: PrivacyView): ReactElement => (
  <Section id="holds" title="Legal holds">
    {holds.length === 0 && <Nothing>None. You set one on somebody’s page, under “Her data”.</Nothing>}
    <ul className="al-rows">
      {holds.map((hold) => (
        <li key={hold.id}>
          <div className="al-rows__t">
            <p>
              <a href={`/people/${hold.personId}/data`}>{names.get(hold.personId)?.name ?? "Somebody"}</a>
            </p>
            <p className="al-soft al-small">
              {hold.reviewOn <= today
                ? "To be looked at again now"
                : `Look again ${sayDayNear(hold.reviewOn, today)}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);

const Erasures = ({ erasures, names }: PrivacyView): ReactElement => (
  <Section id="erased" title="What was erased">
    {erasures.length === 0 && (
      <Nothing>Nothing yet. Each erasing is written down here, without what it was.</Nothing>
    )}
    <ul className="al-rows">
      {erasures.map((line) => (
        <li key={line.id}>
          <div className="al-rows__t">
            <p>
              {sayDay(dayOf(line.at))}, {line.why === "asked" ? "because she asked" : "kept long enough"}
              {line.byPersonId && `, by ${names.get(line.byPersonId)?.name ?? "somebody"}`}
            </p>
            <p className="al-soft al-small">{sayCounts(line.kinds)}</p>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);

const sayCounts = (kinds: Record<string, number>): string =>
  Object.entries(kinds)
    .filter(([, count]) => count > 0)
    .map(
      ([kind, count]) =>
        `${isRetentionKind(kind) ? retentionKinds[kind].name.split(":")[0] : kind}: ${count}`,
    )
    .join("; ") || "Nothing was left to erase";
