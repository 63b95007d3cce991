import type { ReactElement } from "react";
import {
  Back,
  Button,
  Done,
  Form,
  Icon,
  Nothing,
  Reading,
  Section,
  SeverityMark,
  Summary,
  Tap,
  Title,
} from "../../ui/index.ts";
import { AfterPart, type AfterView } from "../afterwards/pages/after-part.tsx";
import { FollowingPart, NextStep, type FollowingView } from "../following/pages/following-part.tsx";
import { EmergencyCard } from "./emergency-card.tsx";

export type ConcernView = {
  id: string;
  about: string;
  raisedBy: string;
  raisedWhen: string;
  words: readonly { id: string; who: string; when: string; words: string }[];
  /** "Kim was" or "Kim and Ruth were" */
  told: string;
  clock: { words: string; late: boolean };
  /** Who has it, and since when; null while nobody does. */
  has: { who: string; when: string } | null;
  mayAnswer: boolean;
  /** What followed, for those who answer, once somebody has it. */
  following: FollowingView | null;
  /** What whoever raised it hears of what followed. */
  after: AfterView | null;
  isMine: boolean;
  /** Where it says how to reach her safely, for those who answer. */
  reachHref: string | null;
  /** The contact it came from, for those who may open it. */
  contactHref: string | null;
  /** What was said besides the words, under the questions asked. */
  said: readonly { name: string; value: string }[];
  just: string | null;
  /** Who was told and when, for those who answer. */
  chain?: ReactElement | null;
  /** Somebody asks her to take it. */
  asked?: ReactElement | null;
  /** She has it, and may hand it on. */
  handOnHref?: string | null;
};

/** One concern: for whoever answers, with the button; for whoever raised it, with who has it. */
export const ConcernPage = (view: ConcernView): ReactElement => (
  <Reading>
    <Back to={view.mayAnswer ? "/concerns" : "/"}>{view.mayAnswer ? "Concerns" : "Today"}</Back>
    {view.just && <Done>{view.just}</Done>}
    <Title above={`${view.isMine ? "You told us" : `From ${view.raisedBy}`}, ${view.raisedWhen}`}>
      {view.isMine && !view.mayAnswer ? "What you told us" : `Concern about ${view.about}`}
    </Title>
    <div className={`al-case al-case--${view.has ? "fine" : "now"}`}>
      <SeverityMark
        severity={view.has ? "fine" : "now"}
        say={view.has ? `${view.has.who} has it` : "Waiting for a person"}
      />
      {view.has ? (
        <>
          <p>
            Since {view.has.when}.{" "}
            {view.handOnHref && <a href={view.handOnHref}>Hand it on to somebody else</a>}
          </p>
          {view.following && <NextStep view={view.following} />}
        </>
      ) : (
        <>
          <p>
            {view.told} told. Nobody has said “I have it” yet.
            {view.isMine && !view.mayAnswer
              ? " This page shows when somebody does, and you get a message."
              : ""}
          </p>
          <p className={`al-clock${view.clock.late ? " al-clock--late" : ""}`}>
            <Icon name="clock" />
            <span>{view.clock.words}</span>
          </p>
        </>
      )}
      {!view.has && view.mayAnswer && (
        <Form to={`/concerns/${view.id}/acknowledgement`} className="al-case__do">
          <Button>I have it</Button>
          <span className="al-soft">{view.raisedBy} is told that you do.</span>
        </Form>
      )}
    </div>
    {view.asked}
    <Section id="words" title="What was seen or heard">
      {view.words.length === 0 && (
        <Nothing>
          No words yet.{" "}
          {view.isMine
            ? "Add what you saw or heard when you can."
            : `${view.raisedBy} was asked for them. A call is quicker.`}
        </Nothing>
      )}
      {view.words.map((each) => (
        <div key={each.id}>
          <div className="al-quote">
            <p className="al-pre">{each.words}</p>
          </div>
          <p className="al-soft al-small">
            {each.who}, {each.when}
          </p>
        </div>
      ))}
      <Summary
        rows={view.said.map(({ name, value }) => ({ name, value: <span className="al-pre">{value}</span> }))}
      />
      <div className="al-actions">
        <Tap to={`/concerns/${view.id}/words`}>Add words</Tap>
        {view.reachHref && <Tap to={view.reachHref}>How to reach her safely</Tap>}
        {view.contactHref && <Tap to={view.contactHref}>See the contact it came from</Tap>}
      </div>
    </Section>
    {view.after && <AfterPart {...view.after} />}
    {view.following && <FollowingPart view={view.following} />}
    {view.chain}
    {!view.has && view.isMine && <EmergencyCard />}
  </Reading>
);
