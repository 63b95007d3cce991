import type { ReactElement } from "react";
import { Button, ButtonLink, Done, Form, Nothing, Section, Tap, Title } from "../../../ui/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import { sayTiming, speakOf } from "../../../words/speak-of-her.ts";
import { sayWhen } from "../../../words/time.ts";
import type { DraftListed } from "../../refer/referral-draft.ts";
import type { SentView } from "../sent-view.ts";

type MyReferrals = {
  sent: readonly SentView[];
  drafts: readonly DraftListed[];
  now: Date;
  done: string | null;
};

/** A referrer's first screen: what waits for her, what she has not sent, what became of the rest. */
export const MyReferralsPage = ({ sent, drafts, now, done }: MyReferrals): ReactElement => {
  const waiting = sent.flatMap(({ referral, questions, status }) =>
    status.waitsForYou
      ? questions.filter(({ answeredAt }) => !answeredAt).map((question) => ({ referral, question }))
      : [],
  );
  return (
    <>
      {done && <Done>{done}</Done>}
      <Title>My referrals</Title>
      <div className="al-actions">
        <ButtonLink to="/refer">Refer someone</ButtonLink>
      </div>
      <div className="al-stack al-gap">
        {waiting.length > 0 && (
          <Section id="questions" title="Questions waiting for you">
            <ul className="al-rows">
              {waiting.map(({ referral, question }) => (
                <li key={question.id} className="al-task">
                  <div>
                    <strong>About {referral.about.name}</strong>
                    <p className="al-flush al-pre">{question.words}</p>
                  </div>
                  <Tap
                    to={`/referrals/${referral.id}/questions/${question.id}`}
                    about={`the question about ${referral.about.name}`}
                  >
                    Answer
                  </Tap>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {drafts.length > 0 && <Drafts drafts={drafts} now={now} />}
        <Section id="sent" title="Sent">
          {sent.length === 0 ? (
            <Nothing>
              The people you refer will be here, with what became of each. It takes about two minutes to refer
              someone.
            </Nothing>
          ) : (
            <SentTable sent={sent} now={now} />
          )}
        </Section>
      </div>
    </>
  );
};

const Drafts = ({ drafts, now }: { drafts: readonly DraftListed[]; now: Date }): ReactElement => (
  <Section id="drafts" title="Not sent yet">
    <ul className="al-rows">
      {drafts.map(({ id, name, savedAt }) => (
        <li key={id} className="al-task">
          <div>
            <Tap to={`/refer/${id}`}>{name || "No name yet"}</Tap>
            <p className="al-flush al-soft">Saved {sayWhen(savedAt, now)}</p>
          </div>
          <Form to={`/refer/${id}/removal`}>
            <Button look="outline" small>
              Delete<span className="nhsuk-u-visually-hidden"> the draft for {name || "no name yet"}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  </Section>
);

const SentTable = ({ sent, now }: { sent: readonly SentView[]; now: Date }): ReactElement => (
  <table className="al-table">
    <thead>
      <tr>
        <th scope="col">Who</th>
        <th scope="col">Sent</th>
        <th scope="col">Where it is</th>
      </tr>
    </thead>
    <tbody>
      {sent.map(({ referral, programme, status, promise }) => (
        <tr key={referral.id}>
          <th scope="row">
            <a href={`/referrals/${referral.id}`}>{referral.about.name}</a>
            <span className="al-block al-soft al-weight">
              {sayTiming(speakOf(referral.about, referral.quiet), today(now))}
            </span>
          </th>
          <td>
            <span className="al-k">Sent</span>
            <span>
              {sayDay(today(referral.sentAt))}
              <span className="al-block al-soft">{programme}</span>
            </span>
          </td>
          <td>
            <span className="al-k">Where it is</span>
            <span>
              {status.words}
              {promise && <span className="al-block al-soft">{promise}</span>}
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
