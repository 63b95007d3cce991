import type { ReactElement, ReactNode } from "react";
import { Reading, Section, Tap, Title } from "../../../../ui/index.ts";
import type { KeptRule } from "../change.ts";
import { sayTier } from "../say-tier.ts";

export type RulesView = {
  version: number;
  mark: ReactNode;
  families: readonly { title: string; rules: readonly KeptRule[] }[];
  mayChange: boolean;
  seesMisses: boolean;
};

/** Every rule that reads posts, and where to try, change and look back. */
export const RulesPage = ({ version, mark, families, mayChange, seesMisses }: RulesView): ReactElement => (
  <Reading>
    <Title above={`Version ${version}`}>How posts are read</Title>
    <p>
      Rules say how soon a person is needed, and why. They answer nobody. A missed red is worse than ten false
      ambers.
    </p>
    {mark}
    <div className="al-actions">
      <Tap to="/triage/examples">Examples</Tap>
      {mayChange && <Tap to="/triage/rules/new">A rule of your own</Tap>}
      {seesMisses && <Tap to="/triage/misses">What they missed</Tap>}
      {seesMisses && <Tap to="/triage/figures">How well they do</Tap>}
    </div>
    {families.map(({ title, rules }, n) => (
      <Section key={title} id={`family-${n + 1}`} title={title}>
        <ul>
          {rules.map(({ rule, added, isOff }) => (
            <li key={rule.id}>
              <a href={`/triage/rules/${rule.id}`}>{rule.id}</a>
              {isOff ? " (switched off)" : added.length > 0 ? ` (${added.length} of your own)` : ""}:{" "}
              {rule.reason} <span className="al-soft">{sayTier[rule.tier]}.</span>
            </li>
          ))}
        </ul>
      </Section>
    ))}
  </Reading>
);
