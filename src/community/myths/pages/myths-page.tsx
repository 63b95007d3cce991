import type { ReactElement } from "react";
import { Back, Nothing, Reading, Section, Title } from "../../../ui/index.ts";

export type MythsView = {
  back: { to: string; words: string };
  waiting: readonly { id: string; claim: string; since: string }[];
  answered: readonly { id: string; claim: string; checked: string }[];
};

/** What has been put right, to look things up in; and for those who answer, what waits. */
export const MythsPage = ({ back, waiting, answered }: MythsView): ReactElement => (
  <Reading>
    <Back to={back.to}>{back.words}</Back>
    <Title>What people have heard, and what is true</Title>
    {waiting.length > 0 && (
      <Section id="waiting" title="Waits for an answer">
        <Rows rows={waiting.map(({ id, claim, since }) => ({ id, claim, beneath: since }))} />
      </Section>
    )}
    <Section id="answered" title="Put right">
      {answered.length === 0 ? (
        <Nothing>When a professional has put something right, it stands here.</Nothing>
      ) : (
        <Rows rows={answered.map(({ id, claim, checked }) => ({ id, claim, beneath: checked }))} />
      )}
    </Section>
  </Reading>
);

const Rows = ({
  rows,
}: {
  rows: readonly { id: string; claim: string; beneath: string }[];
}): ReactElement => (
  <ul className="al-rows">
    {rows.map(({ id, claim, beneath }) => (
      <li key={id}>
        <div className="al-rows__t">
          <h3>
            <a href={`/myths/${id}`}>{claim}</a>
          </h3>
          <p className="al-soft">{beneath}</p>
        </div>
      </li>
    ))}
  </ul>
);
