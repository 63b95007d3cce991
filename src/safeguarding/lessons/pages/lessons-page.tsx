import type { ReactElement } from "react";
import { Back, Done, Nothing, Reading, Section, Tap, Title } from "../../../ui/index.ts";

export type LessonView = {
  id: string;
  month: string;
  words: string;
  owner: string;
  changed: { words: string; when: string } | null;
  /** For whoever carries it: where she says what was changed. */
  changeHref: string | null;
  /** For those who may see where it came from. */
  fromHref: string | null;
};

/** What the organisation learned from concerns that are closed, with what was changed since. */
export const LessonsPage = ({
  lessons,
  said,
  backHref,
}: {
  lessons: readonly LessonView[];
  said: string | null;
  /** For those who come from the list of concerns. */
  backHref: string | null;
}): ReactElement => (
  <Reading>
    {backHref && <Back to={backHref}>Concerns</Back>}
    {said && <Done>{said}</Done>}
    <Title above="From concerns that are closed, all years">What we have learned</Title>
    <p>
      So that what happened once helps the next family. No names are here, and nothing that leads to whose it
      was, except for those who answer that concern.
    </p>
    {lessons.length === 0 && (
      <Nothing>Nothing yet. When a concern is closed with a lesson for everybody, it appears here.</Nothing>
    )}
    {lessons.map((each) => (
      <Section key={each.id} id={`lesson-${each.id}`} title={each.month}>
        <p className="al-pre">{each.words}</p>
        {each.changed ? (
          <div className="al-quote">
            <p>
              <strong>What we changed</strong>, {each.changed.when}
            </p>
            <p className="al-pre">{each.changed.words}</p>
          </div>
        ) : (
          <p className="al-soft">{each.owner} says here what was changed.</p>
        )}
        {(each.changeHref || each.fromHref) && (
          <div className="al-actions">
            {each.changeHref && (
              <Tap to={each.changeHref} about={`because of the lesson of ${each.month}`}>
                Say what we changed
              </Tap>
            )}
            {each.fromHref && (
              <Tap to={each.fromHref} about={`the lesson of ${each.month} came from`}>
                See the concern
              </Tap>
            )}
          </div>
        )}
      </Section>
    ))}
  </Reading>
);
