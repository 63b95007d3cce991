import type { ReactElement } from "react";
import { Back, Nothing, Reading, Section, Title } from "../../../ui/index.ts";
import { Words } from "./words.tsx";

export type EarlierView = {
  back: string;
  author: string;
  now: string;
  before: readonly { words: string; until: string }[];
};

/** A post as it reads now, and as it read before. */
export const EarlierPage = ({ back, author, now, before }: EarlierView): ReactElement => (
  <Reading>
    <Back to={back}>The conversation</Back>
    <Title above={author}>What it said before</Title>
    <Section id="now" title="Now">
      <Words of={now} />
    </Section>
    <Section id="before" title="Before">
      {before.length === 0 && <Nothing>It has not been changed.</Nothing>}
      {before.map(({ words, until }, place) => (
        <div className="al-entry" key={place}>
          <p className="al-soft">Until {until}</p>
          <Words of={words} />
        </div>
      ))}
    </Section>
  </Reading>
);
