import type { ReactElement } from "react";
import { Back, Button, Columns, Done, Form, Nothing, Section, Tap, Title } from "../../ui/index.ts";
import type { Guidance } from "../guidance/guidance.ts";
import { GuidanceWords } from "./guidance-words.tsx";

export type QuietView = {
  id: string;
  back: { to: string; words: string };
  said: string | null;
  called: string;
  name: string;
  /** "On since 4 August at 9am. Amina turned it on." */
  standing: string;
  guidance: Guidance;
  /** What is said beside words nobody here has checked. */
  mark: string | null;
  /** For whoever coordinates; null for everybody else. */
  decide: { waiting: readonly { to: string; words: string }[]; settled: string | null } | null;
  told: readonly { key: string; words: string; soft: string }[];
  /** Null for whoever may not see what is held. */
  held: string | null;
  mayEnd: boolean;
  changeTo: string | null;
};

/** For those who were told: what to say, who else knows, what waits. */
export const QuietPage = (view: QuietView): ReactElement => (
  <>
    <Back to={view.back.to}>{view.back.words}</Back>
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.standing}>
      {view.called}: {lower(view.name)}
    </Title>
    <Columns
      lead={
        <>
          {view.decide && <Decide id={view.id} {...view.decide} />}
          <GuidanceWords guidance={view.guidance} mark={view.mark} />
        </>
      }
      side={
        <>
          <Section id="told" title="Who was told">
            {view.told.length === 0 && <Nothing>Nobody yet. Tell her coordinator by voice.</Nothing>}
            <ul className="al-rows">
              {view.told.map((each) => (
                <li key={each.key}>
                  <div className="al-rows__t">
                    <p>{each.words}</p>
                    <p className="al-soft">{each.soft}</p>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
          {view.held !== null && (
            <Section id="held" title="Held back">
              <p className="al-flush">{view.held}</p>
              <Tap to={`/quiet/${view.id}/held`}>See what is held back</Tap>
            </Section>
          )}
          {(view.mayEnd || view.changeTo) && (
            <Section id="change" title="If it changes">
              <ul className="al-rows">
                {view.changeTo && (
                  <li>
                    <div className="al-rows__t">
                      <Tap to={view.changeTo}>Something else has happened</Tap>
                    </div>
                  </li>
                )}
                {view.mayEnd && (
                  <li>
                    <Tap to={`/quiet/${view.id}/ending`}>Turn it off</Tap>
                  </li>
                )}
              </ul>
            </Section>
          )}
        </>
      }
    />
  </>
);

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const Decide = ({
  id,
  waiting,
  settled,
}: NonNullable<QuietView["decide"]> & { id: string }): ReactElement => (
  <section className="al-box" aria-labelledby="decide">
    <h2 className="nhsuk-heading-m" id="decide">
      For you to decide
    </h2>
    {waiting.length === 0 ? (
      <Nothing>No meeting is arranged and nobody is being asked about a match.</Nothing>
    ) : (
      <>
        <p>Nothing was cancelled. Ask her, or whoever supports her, what she would like.</p>
        <ul className="al-rows">
          {waiting.map(({ to, words }) => (
            <li key={to}>
              <div className="al-rows__t">
                <Tap to={to}>{words}</Tap>
              </div>
            </li>
          ))}
        </ul>
      </>
    )}
    {settled ? (
      <p className="al-soft">{settled}</p>
    ) : (
      <Form to={`/quiet/${id}/decision`}>
        <Button>{waiting.length === 0 ? "I have read this" : "I have decided on all of it"}</Button>
      </Form>
    )}
  </section>
);
