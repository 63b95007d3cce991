import type { ReactElement } from "react";
import { Nothing, Reading, Section, Title } from "../../../ui/index.ts";

export type MythsView = {
  waiting: readonly { id: string; claim: string; since: string }[];
  answered: readonly { id: string; claim: string; checked: string }[];
};

/** What has been put right, to look things up in; and for those who answer, what waits. */
export const MythsPage = ({ waiting, answered }: MythsView): ReactElement => (
  <Reading>
    <Title>Put right</Title>
    {waiting.length > 0 && (
      <Section id="waiting" title="Waits for an answer">
        <ul className="nhsuk-list">
          {waiting.map(({ id, claim, since }) => (
            <li key={id}>
              <a href={`/myths/${id}`}>{claim}</a> <span className="al-soft">{since}</span>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section id="answered" title="What people have heard, and what is true">
      {answered.length === 0 ? (
        <Nothing>When a professional has put something right, it stands here.</Nothing>
      ) : (
        <ul className="nhsuk-list">
          {answered.map(({ id, claim, checked }) => (
            <li key={id}>
              <a href={`/myths/${id}`}>{claim}</a> <span className="al-soft">{checked}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  </Reading>
);
