import type { ReactElement } from "react";
import { Back, Reading, Section, Title } from "../../../ui/index.ts";
import type { TermsPart } from "../terms.ts";

/** The terms, part by part. */
export const TermsParts = ({ parts }: { parts: readonly TermsPart[] }): ReactElement => (
  <>
    {parts.map((part, at) => (
      <Section key={part.title} id={`part-${at}`} title={part.title}>
        <ul>
          {part.lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </Section>
    ))}
  </>
);

/** The terms of the community, written from the settings as they are now. */
export const TermsPage = ({ parts, on }: { parts: readonly TermsPart[]; on: string }): ReactElement => (
  <Reading>
    <Back to="/community">Community</Back>
    <Title above={`As they are on ${on}`}>The terms</Title>
    <TermsParts parts={parts} />
  </Reading>
);
