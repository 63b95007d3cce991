import type { ReactElement } from "react";
import {
  Avatar,
  Button,
  ButtonLink,
  Columns,
  Done,
  Form,
  Icon,
  Nothing,
  ProblemSummary,
  Section,
  Tap,
  Title,
} from "../../ui/index.ts";
import { sayMinutes } from "../../words/duration.ts";
import { cardsFor, CardsBeside, unknownSituation } from "../../cards/index.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import { LogForm, type LogView } from "./log-form.tsx";

export type SeenRow = {
  id: string;
  parentId: string;
  called: string;
  where: string | null;
  next: string;
  safe: string | null;
  todo: { to: string; words: string } | null;
};
export type SupportingView = {
  day: string;
  name: string;
  said: string | null;
  people: readonly SeenRow[];
  agreedTo: number;
  log: LogView;
  things: readonly TodayThing[];
  told: string;
  worries: readonly { id: string; about: string; standing: string; open: boolean }[];
  hours: readonly { words: string; minutes: number; cap: number | null }[];
  /** What is told of cards nobody here has checked. */
  cardsMark?: string | null;
};

/** A supporter's first screen: who I'm seeing, log a contact, I'm worried, how am I doing. */
export const SupportingPage = (view: SupportingView): ReactElement => (
  <>
    <ProblemSummary problems={view.log.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.day}>Today, {view.name}</Title>
    <Columns
      lead={
        <>
          {pressing(view).map((thing) => (
            <Press key={thing.key} thing={thing} />
          ))}
          {waiting(view).length > 0 && <Asked things={waiting(view)} />}
          <Section
            id="seeing"
            title="Who I’m seeing"
            aside={
              <span className="al-soft">
                {view.people.length} of the {view.agreedTo} you agreed to
              </span>
            }
          >
            {view.people.length === 0 && (
              <Nothing>
                Nobody yet. When both of you have said yes to a match, she is here with the first step.
              </Nothing>
            )}
            <ul className="al-rows">
              {view.people.map((person) => (
                <Person key={person.id} {...person} />
              ))}
            </ul>
          </Section>
          {view.people.length > 0 && (
            <section aria-labelledby="log">
              <h2 className="nhsuk-heading-m" id="log">
                Log a contact
              </h2>
              <LogForm {...view.log} />
            </section>
          )}
        </>
      }
      side={
        <>
          <Worried told={view.told} worries={view.worries} />
          <CardsBeside
            title="What to do for …"
            fitting={cardsFor(unknownSituation())}
            mark={view.cardsMark}
            newTab
          />
          {view.hours.length > 0 && <Hours hours={view.hours} />}
          <Section id="mine" title="My supporting">
            <ul className="al-rows">
              <li>
                <div className="al-rows__t">
                  <h3>
                    <a href="/supporting/me">My profile, training and leave</a>
                  </h3>
                  <p>When I’m free, what I share of my own story, and what I’d rather not do just now.</p>
                </div>
              </li>
              <li>
                <div className="al-rows__t">
                  <h3>
                    <a href="/supporting/visits">My visits, and my word for help</a>
                  </h3>
                  <p>Checking in and out, by a tap or by text.</p>
                </div>
              </li>
            </ul>
          </Section>
        </>
      }
    />
  </>
);

const pressing = ({ things }: SupportingView): TodayThing[] => things.filter(({ press }) => press);
const waiting = ({ things }: SupportingView): TodayThing[] => things.filter(({ press }) => !press);

/** What is done with one tap, before everything else on the screen. */
const Press = ({ thing: { title, words, press, action } }: { thing: TodayThing }): ReactElement => (
  <section className="al-lead al-press">
    <h2>{title}</h2>
    <p>{words}</p>
    {press && (
      <Form to={press.to}>
        <Button>{press.words}</Button>
      </Form>
    )}
    {action && (
      <Tap to={action.href} about={`: ${title}`}>
        {action.words}
      </Tap>
    )}
  </section>
);

const Person = ({ id, parentId, called, where, next, safe, todo }: SeenRow): ReactElement => (
  <li>
    <Avatar of={parentId} />
    <div className="al-rows__t">
      <h3>
        <a href={`/relationships/${id}`}>{called}</a>
        {where ? `, ${where}` : ""}
      </h3>
      <p>{next}</p>
      {safe && <p className="al-soft">{safe}</p>}
      {todo && (
        <Tap to={todo.to} about={`: ${called}`}>
          {todo.words}
        </Tap>
      )}
    </div>
  </li>
);

const Asked = ({ things }: { things: readonly TodayThing[] }): ReactElement => (
  <Section id="asked" title="For you">
    <ul className="al-rows">
      {things.map((thing) => (
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
);

const Worried = ({ told, worries }: Pick<SupportingView, "told" | "worries">): ReactElement => (
  <section className="al-box" aria-labelledby="worry">
    <h2 className="nhsuk-heading-m" id="worry">
      I’m worried about someone
    </h2>
    <p>In danger now? Call 999 first. Then tell us.</p>
    <ButtonLink to="/worried" look="outline" small>
      <Icon name="flag" />
      Tell someone now
    </ButtonLink>
    <p className="al-soft">{told}</p>
    {worries.length > 0 && (
      <ul className="al-rows">
        {worries.map((worry) => (
          <li key={worry.id}>
            <div className="al-rows__t">
              <h3>
                <a href={`/concerns/${worry.id}`}>About {worry.about}</a>
              </h3>
              <p>{worry.standing}.</p>
            </div>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Hours = ({ hours }: Pick<SupportingView, "hours">): ReactElement => (
  <Section id="doing" title="How am I doing?">
    {hours.map(({ words, minutes, cap }) => (
      <div key={words}>
        <p className="al-flush">
          {words}, Monday to today: {sayMinutes(minutes)}
          {cap === null ? "." : ` of your ${sayMinutes(cap)}.`}
        </p>
        {cap !== null && cap > 0 && (
          <svg
            className="al-load"
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <rect
              className="al-load__bar"
              height="4"
              width={Math.min(100, Math.round((minutes / cap) * 100))}
            />
          </svg>
        )}
        {cap !== null && minutes > cap && (
          <p className="al-soft">
            That is {sayMinutes(minutes - cap)} more than you agreed to give. Thank you, and it is fine to do
            less. Talk with your coordinator.
          </p>
        )}
      </div>
    ))}
  </Section>
);
