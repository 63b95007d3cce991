import type { ReactElement } from "react";
import type { HelpLine } from "../../platform/db/index.ts";
import {
  Avatar,
  ButtonLink,
  Columns,
  Done,
  HelpLines,
  Icon,
  Nothing,
  Section,
  Tap,
  Title,
} from "../../ui/index.ts";
import { CardsBeside, type Fitting } from "../../cards/index.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import type { Lead } from "../today-lead.ts";
import { Weeks } from "./weeks.tsx";

export type TodayView = {
  day: string;
  said: string | null;
  supporter: { id: string; called: string; about: string; lead: Lead } | null;
  things: readonly TodayThing[];
  pregnancy: {
    title: string;
    words: string;
    week: number | null;
    steps: readonly { when: string; words: string }[];
  } | null;
  rules: { to: string; words: string } | null;
  relationshipHref: string | null;
  helpLines: readonly HelpLine[];
  /** What may be named on a screen others see. */
  cards?: readonly Fitting[];
};

/** A parent's first screen: one thing leads it, in a sentence. */
export function TodayPage(view: TodayView): ReactElement {
  const leading = view.supporter ? null : (view.things.find((thing) => thing.leads) ?? null);
  const others = view.things.filter((thing) => thing !== leading);
  return (
    <>
      {view.said && <Done>{view.said}</Done>}
      <Title above={view.day}>Today</Title>
      <Columns
        lead={
          <>
            {view.supporter ? <WithSupporter {...view.supporter} /> : <BeforeThat thing={leading} />}
            {others.length > 0 && (
              <Section id="for-you" title="For you">
                <ul className="al-rows">
                  {others.map((thing) => (
                    <li key={thing.key}>
                      <div className="al-rows__t">
                        <h3>{thing.title}</h3>
                        <p>{thing.words}</p>
                        {thing.action && (
                          <Tap to={thing.action.href} about={`: ${thing.title}`}>
                            {thing.action.words}
                          </Tap>
                        )}
                      </div>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            {view.pregnancy && <Pregnancy {...view.pregnancy} />}
          </>
        }
        side={
          <>
            {view.supporter && (
              <Section id="together" title={`You and ${view.supporter.called}`}>
                <ul className="al-rows">
                  {view.rules && (
                    <li>
                      <div className="al-rows__t">
                        <h3>
                          <a href={view.rules.to}>How you do this together</a>
                        </h3>
                        <p>{view.rules.words}</p>
                      </div>
                    </li>
                  )}
                  <li>
                    <div className="al-rows__t">
                      <h3>
                        <a href={view.relationshipHref ?? "/today"}>What has happened so far</a>
                      </h3>
                      <p>
                        Everything {view.supporter.called} writes about your meetings. You can read all of it.
                      </p>
                    </div>
                  </li>
                </ul>
              </Section>
            )}
            <Section id="help" title="Help now">
              <HelpLines lines={view.helpLines} />
              <ul className="al-calls">
                <li>
                  <a href="/help-now">
                    <Icon name="life-buoy" />
                    <span>
                      <b>Feeling unsafe or very low</b> <span>See who to call first</span>
                    </span>
                  </a>
                </li>
              </ul>
              <CardsBeside title="When to call" fitting={view.cards ?? []} />
            </Section>
          </>
        }
      />
    </>
  );
}

const WithSupporter = ({ id, called, about, lead }: NonNullable<TodayView["supporter"]>): ReactElement => (
  <section className="al-lead" aria-labelledby="lead">
    <div className="al-lead__who">
      <Avatar of={id} size="big" />
      <p>
        <strong>{called}</strong>
        <br />
        <span className="al-soft">Your supporter. {about}</span>
      </p>
    </div>
    <h2 id="lead">{lead.sentence}</h2>
    <p className="al-flush">{lead.words}</p>
    <div className="al-actions">
      <ButtonLink to={lead.button.to}>{lead.button.words}</ButtonLink>
      {lead.link && <Tap to={lead.link.to}>{lead.link.words}</Tap>}
    </div>
  </section>
);

const BeforeThat = ({ thing }: { thing: TodayThing | null }): ReactElement =>
  thing ? (
    <section className="al-lead" aria-labelledby="lead">
      <h2 id="lead">{thing.title}</h2>
      <p className="al-flush">{thing.words}</p>
      {thing.action && (
        <div className="al-actions">
          <ButtonLink to={thing.action.href}>{thing.action.words}</ButtonLink>
        </div>
      )}
    </section>
  ) : (
    <section className="al-lead" aria-labelledby="lead">
      <h2 id="lead">You are in the right place</h2>
      <Nothing>
        Here you will see who supports you and when you next meet. When there is news we send you a message.
      </Nothing>
    </section>
  );

const Pregnancy = ({ title, words, week, steps }: NonNullable<TodayView["pregnancy"]>): ReactElement => (
  <Section id="weeks" title={title}>
    <p className="al-flush">{words}</p>
    {week !== null && <Weeks week={week} />}
    {steps.length > 0 && (
      <ol className="al-steps" aria-label="What comes next">
        {steps.map((step) => (
          <li key={step.when}>
            <b>{step.when}</b> {step.words}
          </li>
        ))}
      </ol>
    )}
  </Section>
);
