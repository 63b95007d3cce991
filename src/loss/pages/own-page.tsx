import type { ReactElement } from "react";
import type { HelpLine } from "../../platform/db/index.ts";
import { Back, Done, HelpLines, Reading, Section, Tap, Title } from "../../ui/index.ts";

export type OwnView = {
  id: string;
  said: string | null;
  standing: string;
  /** Nothing is named where somebody else may read along. */
  words: readonly string[];
  told: readonly string[];
  held: string;
  lines: readonly HelpLine[];
};

/** For herself: that it is quiet, who knows, and that she decides when it ends. */
export const OwnPage = ({ id, said, standing, words, told, held, lines }: OwnView): ReactElement => (
  <Reading>
    <Back to="/today">Today</Back>
    {said && <Done>{said}</Done>}
    <Title above={standing}>It is quiet now</Title>
    {words.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {told.length > 0 && (
      <Section id="told" title="Who knows">
        <ul className="nhsuk-list nhsuk-list--bullet">
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    )}
    {lines.length > 0 && (
      <Section id="lines" title="People to turn to">
        <HelpLines lines={lines} />
      </Section>
    )}
    <Section id="held" title="What waits">
      <p className="al-flush">{held}</p>
      <Tap to={`/quiet/${id}/held`}>See what waits</Tap>
    </Section>
    <Tap to={`/quiet/${id}/ending`}>I would like it to go on as before</Tap>
  </Reading>
);
