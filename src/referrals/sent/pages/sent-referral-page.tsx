import type { ReactElement } from "react";
import { Back, ButtonLink, Columns, Done, Section, Summary, Tap, Title } from "../../../ui/index.ts";
import { sayWhen } from "../../../words/time.ts";
import { today } from "../../../words/day.ts";
import { aboutRows, signedRow } from "../../about/about-rows.tsx";
import type { SentView } from "../sent-view.ts";
import type { Change } from "../store.ts";
import type { Moment } from "../timeline.ts";
import { ChangeLog } from "./change-log.tsx";

type SentDrawn = {
  view: SentView;
  moments: readonly Moment[];
  changes: readonly Change[];
  now: Date;
  done: string | null;
  mayAmend: boolean;
  mayWithdraw: boolean;
};

/** One referral as its referrer sees it: where it is first, then what happened, then what was sent. */
export const SentReferralPage = ({
  view,
  moments,
  changes,
  now,
  done,
  mayAmend,
  mayWithdraw,
}: SentDrawn): ReactElement => {
  const { referral, programme, status, promise, questions } = view;
  const at = `/referrals/${referral.id}`;
  const open = status.waitsForYou ? questions.filter(({ answeredAt }) => !answeredAt) : [];
  return (
    <>
      <Back to="/referrals">My referrals</Back>
      {done && <Done>{done}</Done>}
      <Title above={programme}>{referral.about.name}</Title>
      <Columns
        lead={
          <>
            <div className="al-box">
              <p className="al-strong">{status.words}</p>
              {promise && <p className="al-soft">{promise}</p>}
              {referral.state === "declined" && status.isOver && (
                <WhyNot words={referral.declineWords} elsewhere={referral.elsewhere} />
              )}
              {open.map((question) => (
                <div key={question.id}>
                  <p className="al-quote al-pre">{question.words}</p>
                  <div className="al-actions">
                    <ButtonLink to={`${at}/questions/${question.id}`}>Answer</ButtonLink>
                  </div>
                </div>
              ))}
            </div>
            <Section
              id="what"
              title="What you sent"
              aside={mayAmend ? <Tap to={`${at}/amendment`}>Change something</Tap> : undefined}
            >
              <Summary
                rows={[
                  ...aboutRows(referral.about, { today: today(now), quiet: referral.quiet }),
                  ...(referral.referrer ? [signedRow(referral.referrer)] : []),
                ]}
              />
            </Section>
            {changes.length > 0 && <ChangeLog changes={changes} now={now} />}
          </>
        }
        side={
          <>
            <Section id="happened" title="What happened">
              <ul className="al-rows">
                {moments.map(({ at, words }, index) => (
                  <li key={index}>
                    <div>
                      {words}
                      <span className="al-block al-soft">{sayWhen(at, now)}</span>
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
            <ul className="al-rows">
              <li>
                <Tap to={`/quiet/for/${referral.id}`}>Something has happened to her or her baby</Tap>
              </li>
              {mayWithdraw && (
                <li>
                  <Tap to={`${at}/withdrawal`}>Withdraw this referral</Tap>
                </li>
              )}
            </ul>
          </>
        }
      />
    </>
  );
};

const WhyNot = ({ words, elsewhere }: { words: string | null; elsewhere: string | null }): ReactElement => (
  <>
    {words && <p className="al-pre">{words}</p>}
    {elsewhere && <p className="al-pre">Somewhere else to go: {elsewhere}</p>}
  </>
);
