import type { ReactElement } from "react";
import type { HelpLine } from "../../platform/db/index.ts";
import { Form, HelpLines, Icon, Reading, Section, Title } from "../../ui/index.ts";
import type { Audience, Group } from "../card.ts";
import { worded } from "../worded.ts";

export type ListedCard = { key: string; title: string; group: Group; quiet: boolean };
export type HelpNowView = {
  audience: Audience;
  /** Two or three numbers, as big as they can be. */
  first: readonly HelpLine[];
  cards: readonly ListedCard[];
  /** Some are left out for her, after a loss; she may ask for them. */
  narrowed?: boolean;
  /** Somebody to talk to, after the list. */
  others: readonly HelpLine[];
};

const groups: Record<Group, string> = {
  bump: "In pregnancy",
  body: "[Your|Her] body, in pregnancy or after",
  baby: "Your baby",
  feelings: "[How you feel|How you or she feel]",
  safety: "Being safe",
};

/** For 3 in the morning: whom to call, then what is happening, then somebody to talk to. Nothing else. */
export const HelpNowPage = ({ audience, first, cards, others, narrowed }: HelpNowView): ReactElement => (
  <Reading>
    <Title>Help now</Title>
    <p className="al-flush">You do not have to be sure. It is right to call.</p>
    <ul className="al-bigcalls">
      {first.map((line) => (
        <li key={line.phone}>
          <a href={`tel:${line.phone.replaceAll(" ", "")}`} data-kind={line.kind}>
            <Icon name="phone" />
            <span>
              <b>{line.kind === "danger" ? `Call ${line.phone}` : line.name}</b>{" "}
              <span>
                {line.kind === "danger"
                  ? "Somebody is in danger, or very ill"
                  : `${line.phone}. ${line.words}`}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
    <Section id="what" title="What is happening?">
      {(Object.keys(groups) as Group[]).map((group) => {
        const listed = cards.filter((card) => card.group === group);
        return listed.length === 0 ? null : (
          <div key={group}>
            <h3 className="nhsuk-heading-s al-gap">{worded(groups[group], audience)}</h3>
            <ul className="al-calls">
              {listed.map((card) => (
                <li key={card.key}>
                  <ListedLink card={card} audience={audience} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {narrowed && (
        <p className="al-gap">
          <a href="/help-now?all=yes">Show everything</a>
        </p>
      )}
      <p className="al-gap">
        {audience === "mum" ? (
          <a href="/help-now?for=dad">I am a dad or partner</a>
        ) : (
          <a href="/help-now">I am pregnant, or have had a baby</a>
        )}
      </p>
    </Section>
    <Section id="talk" title="Somebody to talk to">
      <HelpLines lines={others} />
    </Section>
  </Reading>
);

/** A quiet card is asked for by a form, so that no address of it stays in the history or can be saved. */
const ListedLink = ({ card, audience }: { card: ListedCard; audience: Audience }): ReactElement =>
  card.quiet ? (
    <Form to="/help-now" className="al-quiet">
      <input type="hidden" name="card" value={card.key} />
      <button type="submit">{worded(card.title, audience)}</button>
    </Form>
  ) : (
    <a href={`/help-now/${card.key}${audience === "dad" ? "?for=dad" : ""}`}>
      <b>{worded(card.title, audience)}</b>
    </a>
  );
