import type { ReactElement } from "react";
import { Section } from "../../../ui/index.ts";

export type ChainView = {
  level: string;
  lines: readonly {
    key: string;
    when: string;
    who: string;
    words: string;
    /** By what she was told, and whether it arrived. */
    ways: readonly { words: string; good: boolean }[];
  }[];
  /** When the next is told, while nobody has it. */
  next: string | null;
};

/** Who was told, when, by what, delivered or not, until somebody said "I have it". */
export const DutyChain = ({ level, lines, next }: ChainView): ReactElement => (
  <Section id="chain" title="Who was told" aside={<span className="al-soft">{level}</span>}>
    <ol className="al-rows">
      {lines.map(({ key, when, who, words, ways }) => (
        <li key={key}>
          <div className="al-rows__t">
            <p>
              <b>{who}</b> {words}
            </p>
            <p className="al-soft">
              <span className="al-first-upper">{when}</span>
            </p>
            {ways.map((way) => (
              <p key={way.words} className={way.good ? "al-soft" : "al-late"}>
                {way.words}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
    {next && <p>{next}</p>}
  </Section>
);
