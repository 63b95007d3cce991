import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Columns,
  Done,
  ProblemSummary,
  Section,
  Summary,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import type { Brief } from "../../brief.ts";
import type { Introduction } from "../../introduction.ts";
import { IntroductionRows } from "../asked/introduction-rows.tsx";
import { BriefRows } from "../question/brief-rows.tsx";
import { TypeAnswer, Withdraw } from "./answer-forms.tsx";

export type MatchView = {
  id: string;
  referralId: string;
  title: string;
  standing: string;
  clock: string | null;
  parent: { id: string; name: string };
  supporter: { id: string; name: string };
  brief: Brief;
  introduction: Introduction | null;
  /** Whose answer a coordinator may write down; null when nobody is being asked. */
  waitsFor: "supporter" | "parent" | null;
  /** Why a question did not reach somebody, and what to do. */
  notReached: string | null;
  notes: readonly { heading: string; words: string }[];
  history: readonly { name: string; value: string }[];
};
type Props = { view: MatchView; typed: Typed; problems: Problems; done: string | null };

/** One match as coordinators see it: where it stands, what each read, and what only they keep. */
export const MatchPage = ({ view, typed, problems, done }: Props): ReactElement => (
  <>
    <Back to="/matches">Matches</Back>
    {done && <Done>{done}</Done>}
    <ProblemSummary problems={problems} />
    <Title above={view.clock}>{view.title}</Title>
    <p className="al-reading">{view.standing}</p>
    {view.notReached && (
      <div className="nhsuk-inset-text">
        <p>{view.notReached}</p>
      </div>
    )}
    <Columns
      lead={
        <>
          {view.waitsFor && (
            <TypeAnswer view={view} waitsFor={view.waitsFor} typed={typed} problems={problems} />
          )}
          <Section id="brief" title={`What ${view.supporter.name} reads`}>
            <BriefRows brief={view.brief} />
          </Section>
          {view.introduction && (
            <Section id="introduction" title={`What ${view.parent.name} reads`}>
              <IntroductionRows introduction={view.introduction} />
            </Section>
          )}
        </>
      }
      side={
        <>
          <Section id="history" title="What happened">
            <Summary rows={view.history} />
            <ul className="al-plain">
              <li>
                <a href={`/referrals/${view.referralId}`}>{view.parent.name}’s referral</a>
              </li>
              <li>
                <a href={`/supporters/${view.supporter.id}`}>{view.supporter.name}’s profile</a>
              </li>
            </ul>
          </Section>
          {view.notes.length > 0 && (
            <Section id="notes" title="Kept for coordinators">
              <ul className="al-rows">
                {view.notes.map(({ heading, words }) => (
                  <li key={heading + words}>
                    <div className="al-rows__t">
                      <h3>{heading}</h3>
                      <p className="al-pre">{words}</p>
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {view.waitsFor && <Withdraw id={view.id} typed={typed} problems={problems} />}
        </>
      }
    />
  </>
);
