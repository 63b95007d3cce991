import type { ReactElement } from "react";
import { Back, ButtonLink, Reading, Section, SeverityMark, Tap, Title } from "../../../ui/index.ts";
import { startSentence } from "../../../words/naming.ts";
import { plural, sayList } from "../../../words/lists.ts";

export type OverviewView = {
  isAdministrator: boolean;
  records: readonly { kind: string; title: string; state: string; due: boolean }[];
  /** Kinds of harm at medium or high risk. */
  risky: readonly string[];
  measures: { apply: number; open: number };
};

/** The register: what the law asks you to write down, what is due, and the evidence. */
export const OverviewPage = (view: OverviewView): ReactElement => (
  <Reading>
    {view.isAdministrator && <Back to="/organisation">Organisation</Back>}
    <Title>Online safety</Title>
    <p>
      What the Online Safety Act asks you to think about and write down. Where you are not sure, ask a lawyer
      before you sign: such places are marked.
    </p>
    <Section id="records" title="What is written">
      <ul className="al-rows">
        {view.records.map((each) => (
          <li key={each.kind}>
            <div className="al-rows__t">
              {each.due && (
                <p>
                  <SeverityMark severity="soon" say="To do" />
                </p>
              )}
              <p>
                <b>{each.title}</b>
              </p>
              <p className="al-soft">{startSentence(each.state)}</p>
            </div>
            <Tap to={`/online-safety/records/${each.kind}`} about={each.title}>
              Open it
            </Tap>
          </li>
        ))}
      </ul>
    </Section>
    <Section id="measures" title="Measures">
      <p>
        {view.risky.length === 0
          ? "No kind of harm is at medium or high risk, as far as it is assessed."
          : `At medium or high risk: ${sayList(view.risky)}.`}{" "}
        {plural(view.measures.apply, "measure applies", "measures apply")}.{" "}
        {view.measures.open > 0 &&
          `${view.measures.open} of them only people can keep, and nothing is said of ${view.measures.open === 1 ? "it" : "them"} yet.`}
      </p>
      <p>
        <Tap to="/online-safety/measures">All measures</Tap>
      </p>
    </Section>
    <Section id="complaints" title="Complaints, and what members read">
      <p className="al-actions">
        <Tap to="/reports/rates">How reports end</Tap>
        {view.isAdministrator && <Tap to="/reports/clocks">How soon they are decided</Tap>}
        <Tap to="/seals">Hidden names that were opened</Tap>
        <Tap to="/community/terms">The terms</Tap>
        <Tap to="/triage">How posts are read</Tap>
      </p>
    </Section>
    <Section id="evidence" title="Evidence">
      <p>
        One file with every version, the measures, the terms as they are now, and how complaints ended.
        Nothing anybody wrote in a space is in it.
      </p>
      <ButtonLink to="/online-safety/pack">Download the evidence</ButtonLink>
    </Section>
  </Reading>
);
