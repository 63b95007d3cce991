import { Details } from "nhsuk-react-components";
import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Choices,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  Summary,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { SignedWords } from "./signed-words.tsx";
import type { Source } from "../content.ts";

export type TextView = {
  /** The key of the text. */
  of: string;
  name: string;
  kind: string;
  owner: string;
  version: number;
  standing: string;
  sources: readonly Source[];
  text: readonly string[];
  /** The fingerprint of what stands here: a signature is for these words. */
  fingerprint: string;
  history: readonly { id: string; words: string }[];
  earlier: readonly { version: number; keptOn: string; text: readonly string[] }[];
  /** As whom she signs; null when she may only read. */
  signsAs: string | null;
  id: string;
  typed: Typed;
  problems: Problems;
  done: string | null;
};

export const reviewOptions = [
  { value: "12", words: "12 months" },
  { value: "6", words: "6 months" },
  { value: "3", words: "3 months" },
  { value: "1", words: "1 month" },
  { value: "24", words: "2 years" },
];

/** One text with all there is to know of it, every word as people read it, and the signature. */
export const TextPage = (view: TextView): ReactElement => (
  <Reading>
    <Back to="/content">Content and sign-off</Back>
    <ProblemSummary problems={view.problems} />
    {view.done && <Done>{view.done}</Done>}
    <Title above={`${view.kind}, version ${view.version}`}>{view.name}</Title>
    <Summary
      rows={[
        { name: "Stands", value: view.standing },
        { name: "Kept by", value: view.owner },
        { name: "Rests on", value: <Sources sources={view.sources} /> },
      ]}
    />
    <Section id="words" title="The words">
      <SignedWords text={view.text} />
    </Section>
    {view.signsAs && <Sign view={view} signsAs={view.signsAs} />}
    <Section id="history" title="Signatures">
      {view.history.length === 0 && <Nothing>Nobody has signed this yet. Each signature stays here.</Nothing>}
      <ul className="al-rows">
        {view.history.map(({ id, words }) => (
          <li key={id}>
            <div className="al-rows__t">
              <p>{words}</p>
            </div>
          </li>
        ))}
      </ul>
      {view.earlier.map(({ version, keptOn, text }) => (
        <Details key={`${version} ${keptOn}`}>
          <Details.Summary>
            Version {version}, kept {keptOn}
          </Details.Summary>
          <Details.Text>
            <SignedWords text={text} />
          </Details.Text>
        </Details>
      ))}
    </Section>
  </Reading>
);

const Sources = ({ sources }: { sources: readonly Source[] }): ReactElement => (
  <>
    {sources.map(({ name, url }) => (
      <p key={name} className="al-wrap">
        {url ? (
          <a className="al-tap" href={url} rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
    ))}
  </>
);

const Sign = ({ view, signsAs }: { view: TextView; signsAs: string }): ReactElement => (
  <Section id="sign" title="Sign it">
    <Form to={`/content/${view.of}/signature`}>
      <input type="hidden" name="id" value={view.id} />
      <input type="hidden" name="read" value={view.fingerprint} />
      <Choices
        name="right"
        label={`You sign as ${signsAs}`}
        options={[{ value: "yes", words: "I have read every word above, and it is right for parents here" }]}
        typed={view.typed}
        problems={view.problems}
      />
      <Choice
        name="months"
        label="Check it again in"
        options={reviewOptions}
        typed={view.typed}
        problems={view.problems}
      />
      <Button>Sign these words</Button>
    </Form>
  </Section>
);
