import type { ReactElement } from "react";
import { Back, Nothing, Reading, Section, Tap, Title } from "../../../ui/index.ts";
import { sayDayNear, type Day } from "../../../words/day.ts";
import { startSentence } from "../../../words/naming.ts";

export type LookedLine = {
  day: Day;
  who: string;
  /** "coordinator in Harbrook Befriending" */
  role: string;
  /** "how it is safe to reach you" */
  what: string;
  /** "looks after the support in your programme" */
  why: string;
  when: string;
};
type LookedProps = {
  lines: readonly LookedLine[];
  /** What the privacy lead is called, where one is named. */
  inspector: string | null;
  today: Day;
  earlier: string | null;
};

/** Who opened what of hers, when, and why somebody like that does; the same words for everybody. */
export const LookedPage = ({ lines, inspector, today, earlier }: LookedProps): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    <Title>Who has looked</Title>
    <p>
      Each time somebody who works or helps here opens a page about you, it is written down, and it stays.{" "}
      {inspector ? `${inspector} looks` : "Our administrators look"} after this and ask whoever opened more
      than they should. If anything here surprises you, ask any of us.
    </p>
    {lines.length === 0 && (
      <Nothing>
        Nobody has opened a page about you. When somebody does, you see here who, when and what.
      </Nothing>
    )}
    {byDay(lines).map(([day, those]) => (
      <Section key={day} id={`day-${day}`} title={startSentence(sayDayNear(day, today))}>
        <ul className="al-rows">
          {those.map((line, index) => (
            <li key={index}>
              <div className="al-rows__t">
                <p>
                  <b>{line.who}</b>, {line.role}, opened {line.what}
                </p>
                <p className="al-soft al-small">
                  {startSentence(line.when)}. {line.who} {line.why}.
                </p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    ))}
    {earlier && (
      <p>
        <Tap to={`/me/looked?before=${encodeURIComponent(earlier)}`}>Earlier</Tap>
      </p>
    )}
    <Section id="not-here" title="Who is not here">
      <p>
        Safeguarding leads, whose one task is that everybody is safe, are on nobody’s list, whatever they open
        and whatever the reason. What they open is written down somewhere else, and somebody else checks it.
      </p>
      <p>
        <a href="/me/conflicts">Is there anyone here who should not see your record?</a>
      </p>
    </Section>
  </Reading>
);

function byDay(lines: readonly LookedLine[]): [Day, LookedLine[]][] {
  const days = new Map<Day, LookedLine[]>();
  for (const line of lines) days.set(line.day, [...(days.get(line.day) ?? []), line]);
  return [...days];
}
