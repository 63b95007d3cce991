import type { ReactElement } from "react";
import {
  Back,
  Button,
  ButtonLink,
  Columns,
  Done,
  Form,
  Nothing,
  Section,
  SeverityMark,
  Summary,
  Tap,
  Title,
} from "../../../../ui/index.ts";
import { PromiseBar } from "../promise-bar.tsx";
import type { TriageDo } from "../../may-now.ts";
import type { ReferralView } from "./view.ts";

/** Everything known about one referral, and the next thing to do at its head. */
export const ReferralPage = ({ view, done }: { view: ReferralView; done: string | null }): ReactElement => (
  <>
    <Back to="/referrals">Referrals</Back>
    {done && <Done>{done}</Done>}
    <Title above={`${view.programme}. Sent ${view.sentOn} by ${view.from}`}>
      <span className="al-wrap">
        {view.name}
        {view.howFar && `, ${view.howFar}`}
      </span>
    </Title>
    <Columns lead={<Lead view={view} />} side={<Side view={view} />} />
  </>
);

const Lead = ({ view }: { view: ReferralView }): ReactElement => (
  <>
    <div className="al-lead">
      <p className="al-flush">
        <SeverityMark severity={view.standing.severity} />
      </p>
      <p>
        <PromiseBar standing={view.standing} />
      </p>
      {view.mergedInto && (
        <p>
          <Tap to={`/referrals/${view.mergedInto}`}>Open the referral it was put together with</Tap>
        </p>
      )}
      {view.answered && (
        <blockquote className="al-quote">
          <p className="al-pre">{view.answered.words}</p>
          {view.answered.elsewhere && <p className="al-pre">{view.answered.elsewhere}</p>}
        </blockquote>
      )}
      {view.byVoice && (
        <blockquote className="al-quote">
          <p className="al-wrap">Asked by phone: {view.byVoice.who}</p>
          {view.byVoice.words && <p className="al-pre">“{view.byVoice.words}”</p>}
        </blockquote>
      )}
      <Dos view={view} />
    </div>
    {view.alike.length > 0 && <Alike view={view} />}
    {view.questions.length > 0 && <Questions view={view} />}
    <Section id="said" title="What was said about her">
      <Summary rows={view.said} />
    </Section>
  </>
);

const WORDS: Record<Exclude<TriageDo, "acknowledge">, { words: string; to: string }> = {
  accept: { words: "Accept and invite her", to: "acceptance" },
  ask: { words: "Ask the referrer", to: "questions" },
  decline: { words: "Say no, kindly", to: "refusal" },
  wait: { words: "Put on the waiting list", to: "waiting" },
  call: { words: "She answered on the phone", to: "agreement-by-phone" },
  match: { words: "Find a match", to: "" },
};

function Dos({ view }: { view: ReferralView }): ReactElement | null {
  if (view.does.length === 0) return null;
  const [first] = view.does;
  return (
    <div className="al-actions">
      {view.does.map((act) =>
        act === "acknowledge" ? (
          <Form key={act} to={`/referrals/${view.id}/acknowledgement`}>
            <Button>Say that we have read it</Button>
          </Form>
        ) : (
          <ButtonLink
            key={act}
            to={act === "match" ? `/matches/for/${view.id}` : `/referrals/${view.id}/${WORDS[act].to}`}
            look={act === first ? "filled" : "outline"}
          >
            {WORDS[act].words}
          </ButtonLink>
        ),
      )}
    </div>
  );
}

const SURE = {
  same: "Seems to be the same person",
  likely: "Likely to be the same person",
  maybe: "May be the same person",
} as const;

const Alike = ({ view }: { view: ReferralView }): ReactElement => (
  <Section id="alike" title="Do we know her already?">
    <ul className="al-rows">
      {view.alike.map((each) => (
        <li key={each.id}>
          <div className="al-rows__t">
            <h3 className="al-wrap">{each.name}</h3>
            <p>
              {SURE[each.strength]}: {each.because.join(", ")}.
            </p>
            <p className="al-soft">
              {each.from}. {each.state}
            </p>
          </div>
          <Tap to={`/referrals/${view.id}/beside/${each.id}`} about={`: ${each.name}`}>
            Lay them side by side
          </Tap>
        </li>
      ))}
    </ul>
  </Section>
);

const Questions = ({ view }: { view: ReferralView }): ReactElement => (
  <Section id="asked" title="Asked and answered">
    <ul className="al-rows">
      {view.questions.map((question) => (
        <li key={question.asked + question.words}>
          <div className="al-rows__t">
            <p className="al-pre">{question.words}</p>
            <p className="al-soft">Asked {question.asked}</p>
            {question.answer ? (
              <blockquote className="al-quote">
                <p className="al-pre">{question.answer}</p>
                <p className="al-soft">Answered {question.answered}</p>
              </blockquote>
            ) : (
              <p className="al-soft">
                No answer yet. The clock for deciding stands still until there is one.
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  </Section>
);

const Side = ({ view }: { view: ReferralView }): ReactElement => (
  <>
    <Section id="happened" title="What happened">
      {view.happenings.length === 0 ? (
        <Nothing>What happens with this referral will be listed here.</Nothing>
      ) : null}
      <ol className="al-rows">
        {view.happenings.map((each, index) => (
          <li key={index}>
            <div className="al-rows__t">
              <p className="al-wrap">{each.words}</p>
              <p className="al-soft al-wrap">
                {each.when}
                {each.by && `, ${each.by}`}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
    {view.letters.length > 0 && (
      <Section id="written" title="Written to her">
        <ul className="al-rows">
          {view.letters.map((letter, index) => (
            <li key={index}>{letter}</li>
          ))}
        </ul>
      </Section>
    )}
    {view.changes.length > 0 && <Changes view={view} />}
    <Tap to={`/quiet/for/${view.id}`}>Something has happened to her or her baby</Tap>
  </>
);

const Changes = ({ view }: { view: ReferralView }): ReactElement => (
  <Section id="changed" title="Changed after sending">
    <ul className="al-rows">
      {view.changes.map((change, index) => (
        <li key={index}>
          <div className="al-rows__t">
            {change.fields.map(({ field, from, to }) => (
              <p key={field} className="al-wrap">
                {field}: {from ?? "nothing"} → {to ?? "nothing"}
              </p>
            ))}
            <p className="al-soft al-wrap">
              {change.when}. Because: {change.why}
            </p>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);
