import type { ReactElement, ReactNode } from "react";
import { Back, Icon, Reading, Tap, Title } from "../../ui/index.ts";
import type { Card, Part } from "../card.ts";
import { worded } from "../worded.ts";
import { CardBody, type Drawing } from "./card-body.tsx";

export type CardView = Drawing & {
  card: Card;
  parts: readonly Part[];
  /** "For 30 weeks of pregnancy", where it was chosen for her; null when all of it is here. */
  chosenFor: string | null;
  /** Somebody who supports or works here is reading. */
  forStaff: boolean;
  /** What staff are told of its sign-off. */
  mark: ReactNode;
};

/** One card: 999 first whatever it is about, then its own words. */
export const CardPage = (view: CardView): ReactElement => {
  const { card, audience, chosenFor } = view;
  const suffix = audience === "dad" ? "?for=dad" : "";
  return (
    <Reading>
      {card.quiet ? <QuietTop /> : <Back to={`/help-now${suffix}`}>Help now</Back>}
      {/* the quiet card says what it is about only to whoever reads on */}
      <Title above={chosenFor}>{card.quiet ? "Help now" : worded(card.title, audience)}</Title>
      {!card.quiet && (
        <p>
          Very ill or in danger now? <a href="tel:999">Call 999</a> first.
        </p>
      )}
      {view.forStaff && (
        <div className="al-box">
          <h2 className="nhsuk-heading-s">If you support her</h2>
          <p>{card.beside}</p>
          {view.mark}
        </div>
      )}
      <CardBody {...view} labelled={chosenFor === null && card.parts.length > 1} />
      {chosenFor && (
        <p>
          Is that not right? <a href={`/help-now/${card.key}?all=yes`}>See all of this card</a>.
        </p>
      )}
      {!card.quiet && (
        <p>
          {audience === "mum" ? (
            <Tap to={`/help-now/${card.key}?for=dad`}>I am a dad or partner</Tap>
          ) : (
            <Tap to={`/help-now/${card.key}`}>I am pregnant, or have had a baby</Tap>
          )}
        </p>
      )}
    </Reading>
  );
};

/** A way out first, also for somebody who is not signed in and has no scripts. */
const QuietTop = (): ReactElement => (
  <p>
    <a className="al-leave al-leave--here" href="/leave" data-turbo="false" rel="noreferrer">
      <Icon name="log-out" />
      Leave<span className="nhsuk-u-visually-hidden"> this page quickly and open the weather</span>
    </a>
  </p>
);
