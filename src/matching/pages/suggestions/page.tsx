import type { ReactElement } from "react";
import { Back, ButtonLink, Columns, Icon, Nothing, Section, Title } from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";
import { SHARING_MARKS, type Sharing } from "../../../words/sharing.ts";
import type { Line, Suggestion } from "../../suggest.ts";
import { ParentCard, type ParentView } from "./parent-card.tsx";

/** One suggested supporter, by name. */
export type Suggested = Suggestion & {
  name: string;
  mayPropose: boolean;
  /** They share a surname: where to say that they know each other. */
  askFirst: string | null;
};
export type SuggestionsView = {
  referralId: string;
  parent: ParentView;
  /** Why nobody can be proposed just now, with where to go; null when somebody can. */
  waits: { words: string; href: string; doWords: string } | null;
  suggested: readonly Suggested[];
  keptApart: readonly { name: string; reason: string }[];
};

/** Who might suit one parent, best first; the coordinator decides (B9, B10, B18). */
export const SuggestionsPage = (view: SuggestionsView): ReactElement => {
  const clear = view.suggested.filter(({ blocked }) => blocked.length === 0);
  const blocked = view.suggested.filter((each) => each.blocked.length > 0);
  return (
    <>
      <Back to="/matches">Matches</Back>
      <Title above={view.parent.timing}>Who might suit {view.parent.name}</Title>
      {view.waits && (
        <div className="nhsuk-inset-text">
          <p>
            {view.waits.words} <a href={view.waits.href}>{view.waits.doWords}</a>
          </p>
        </div>
      )}
      <Columns
        lead={
          <form method="get" action={`/matches/for/${view.referralId}/side-by-side`}>
            <Section id="suggested" title="Suggested" aside={clear.length > 1 ? <Compare /> : undefined}>
              {clear.length === 0 && (
                <Nothing>
                  Nobody is ready, here and with room just now. Those below could be asked once something is
                  put right.
                </Nothing>
              )}
              {clear.map((each, index) => (
                <One key={each.supporterId} one={each} view={view} lead={index === 0 && !view.waits} />
              ))}
            </Section>
            {blocked.length > 0 && (
              <div className="al-gap">
                <Section id="blocked" title="Not just now">
                  {blocked.map((each) => (
                    <One key={each.supporterId} one={each} view={view} lead={false} />
                  ))}
                </Section>
              </div>
            )}
            {view.keptApart.length > 0 && <KeptApart people={view.keptApart} />}
          </form>
        }
        side={<ParentCard parent={view.parent} />}
      />
    </>
  );
};

const Compare = (): ReactElement => (
  <button className="nhsuk-button nhsuk-button--secondary nhsuk-button--small al-flush" type="submit">
    Compare those ticked
  </button>
);

const One = ({ one, view, lead }: { one: Suggested; view: SuggestionsView; lead: boolean }): ReactElement => (
  <article className="al-side al-gap" aria-labelledby={`s-${one.supporterId}`}>
    <h3 className="nhsuk-heading-s" id={`s-${one.supporterId}`}>
      <a href={`/supporters/${one.supporterId}`}>{one.name}</a>
    </h3>
    {one.blocked.map((block) => (
      <div key={block.code}>
        <p className="al-flush al-fit al-fit--talk">
          <Icon name="lock" />
          {block.words}
        </p>
        <ul>
          {block.toDo.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    ))}
    {one.askFirst && (
      <p className="al-flush">
        The same surname. Ask {one.name} first whether they know each other.{" "}
        <a href={one.askFirst}>They do: keep it out of sight</a>
      </p>
    )}
    <Lines kind="yes" title="Why" lines={one.reasonsForCoordinator} />
    <Lines kind="talk" title="To talk about" lines={one.toTalkAbout} />
    <div className="al-actions">
      {one.mayPropose && (
        <ButtonLink
          to={`/matches/for/${view.referralId}/propose?with=${one.supporterId}`}
          look={lead ? "filled" : "outline"}
          small
        >
          Ask {one.name}
          {one.blocked.length > 0 ? " all the same" : ""}
        </ButtonLink>
      )}
      <span className="nhsuk-checkboxes nhsuk-checkboxes--small">
        <span className="nhsuk-checkboxes__item">
          <input
            className="nhsuk-checkboxes__input"
            id={`with-${one.supporterId}`}
            type="checkbox"
            name="with"
            value={one.supporterId}
          />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`with-${one.supporterId}`}>
            Compare<span className="nhsuk-u-visually-hidden"> {one.name}</span>
          </label>
        </span>
      </span>
    </div>
  </article>
);

const Lines = ({
  kind,
  title,
  lines,
}: {
  kind: "yes" | "talk";
  title: string;
  lines: readonly Line[];
}): ReactElement | null => {
  if (lines.length === 0) return null;
  const open = lines.filter(({ sharing }) => sharing === "parent");
  return (
    <>
      <p className={`al-flush al-fit al-fit--${kind}`}>
        <Icon name={kind === "yes" ? "hand-heart" : "message-circle"} />
        {title}
      </p>
      <List lines={open} />
      {(["suggestion", "coordinator"] as const).map((sharing) => (
        <Private key={sharing} sharing={sharing} lines={lines.filter((line) => line.sharing === sharing)} />
      ))}
    </>
  );
};

// said once above what it is about, not after every line
const Private = ({ sharing, lines }: { sharing: Sharing; lines: readonly Line[] }): ReactElement | null =>
  lines.length === 0 ? null : (
    <>
      <p className="al-soft al-flush">{SHARING_MARKS[sharing]}:</p>
      <List lines={lines} />
    </>
  );

const List = ({ lines }: { lines: readonly Line[] }): ReactElement => (
  <ul>
    {lines.map(({ words }) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
);

const KeptApart = ({ people }: { people: SuggestionsView["keptApart"] }): ReactElement => (
  <details className="nhsuk-details al-gap">
    <summary className="nhsuk-details__summary">
      <span className="nhsuk-details__summary-text">
        {plural(people.length, "person is", "people are")} left out: kept apart
      </span>
    </summary>
    <div className="nhsuk-details__text">
      <ul>
        {people.map(({ name, reason }) => (
          <li key={name} className="al-wrap">
            {name}: {reason}
          </li>
        ))}
      </ul>
      <p className="al-flush">
        Only coordinators read this. <a href="/do-not-match">See who is kept apart</a>
      </p>
    </div>
  </details>
);
