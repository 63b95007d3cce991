import type { ReactElement } from "react";
import { Avatar, Back, ButtonLink, Columns, Done, Nothing, Section, Tap, Title } from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";

export type PersonRow = { id: string; name: string; note: string };
export type SeenPlace = PersonRow & { picture: string };
export type PeopleView = {
  space: {
    id: string;
    name: string;
    kind: string;
    membersMax: number;
    supportersMin: number;
    ending: string;
  };
  done: string | null;
  members: readonly SeenPlace[];
  supporters: readonly SeenPlace[];
  offered: readonly SeenPlace[];
  could: readonly PersonRow[];
  couldNot: readonly PersonRow[];
  couldSupport: readonly PersonRow[];
  changes: readonly { when: string; who: string; what: string; why: string }[];
};

/** For whoever coordinates: the people of a space, by the names they go by there, and who could join. */
export const PeoplePage = (view: PeopleView): ReactElement => {
  const { space } = view;
  const to = `/spaces/${space.id}`;
  return (
    <>
      <Back to={to}>{space.name}</Back>
      {view.done && <Done>{view.done}</Done>}
      <Title above={`${space.kind}. ${space.ending}.`}>People in {space.name}</Title>
      <Columns
        lead={
          <>
            <Section id="could" title="Could join">
              {view.could.length === 0 && (
                <Nothing>
                  Nobody just now. Whoever has an accepted referral and said yes is listed here.
                </Nothing>
              )}
              <Rows rows={view.could} to={(id) => `${to}/offers/${id}`} words="Offer a place" />
              {view.couldNot.length > 0 && (
                <details className="nhsuk-details">
                  <summary className="nhsuk-details__summary">
                    <span className="nhsuk-details__summary-text">
                      {plural(view.couldNot.length, "person", "people")} who cannot join, and why
                    </span>
                  </summary>
                  <div className="nhsuk-details__text">
                    <Rows rows={view.couldNot} />
                  </div>
                </details>
              )}
            </Section>
            <Section id="members" title={`Members, ${view.members.length} of ${space.membersMax}`}>
              {view.members.length === 0 && <Nothing>Nobody has joined yet.</Nothing>}
              <Places rows={view.members} words="Who is this?" />
            </Section>
            {view.offered.length > 0 && (
              <Section id="offered" title="Asked, and not answered yet">
                <Places rows={view.offered} words="See the offer" />
              </Section>
            )}
          </>
        }
        side={
          <>
            <Section id="supporters" title={`Supporters, ${space.supportersMin} there at once`}>
              {view.supporters.length === 0 && (
                <Nothing>Nobody yet. A space opens well with two of them.</Nothing>
              )}
              <Places rows={view.supporters} words="Her place" />
              {view.couldSupport.length > 0 && (
                <details className="nhsuk-details" open={view.supporters.length === 0}>
                  <summary className="nhsuk-details__summary">
                    <span className="nhsuk-details__summary-text">Ask a supporter</span>
                  </summary>
                  <div className="nhsuk-details__text">
                    <Rows
                      rows={view.couldSupport}
                      to={(id) => `${to}/supporters/${id}`}
                      words="See her training, and ask"
                    />
                  </div>
                </details>
              )}
            </Section>
            <Section id="space" title="The space">
              <ul className="al-plain">
                <li>
                  <Tap to={`${to}/settings`}>Change its settings</Tap>
                </li>
                <li>
                  <Tap to={`${to}/rules/wording`}>Reword the house rules</Tap>
                </li>
                {view.members.length > 1 && (
                  <li>
                    <Tap to={`${to}/splitting`}>Split it into two</Tap>
                  </li>
                )}
              </ul>
            </Section>
            {view.changes.length > 0 && (
              <Section id="changes" title="What was changed">
                <ul className="al-rows">
                  {view.changes.map((change, place) => (
                    <li key={place}>
                      <div className="al-rows__t">
                        <h3>{change.what}</h3>
                        <p>{change.why}</p>
                        <p className="al-soft">
                          {change.who}, {change.when}
                        </p>
                      </div>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        }
      />
      {view.could.length > 0 && view.members.length === 0 && view.supporters.length > 0 && (
        <ButtonLink to={`${to}/offers/${view.could[0]?.id ?? ""}`}>Offer the first place</ButtonLink>
      )}
    </>
  );
};

const Rows = ({
  rows,
  to,
  words,
}: {
  rows: readonly PersonRow[];
  to?: (id: string) => string;
  words?: string;
}): ReactElement => (
  <ul className="al-rows">
    {rows.map(({ id, name, note }) => (
      <li key={id}>
        <div className="al-rows__t">
          <h3>{name}</h3>
          {note !== "" && <p className="al-soft">{note}</p>}
          {to && (
            <Tap to={to(id)} about={`: ${name}`}>
              {words}
            </Tap>
          )}
        </div>
      </li>
    ))}
  </ul>
);

const Places = ({ rows, words }: { rows: readonly SeenPlace[]; words: string }): ReactElement => (
  <ul className="al-rows">
    {rows.map(({ id, name, picture, note }) => (
      <li key={id}>
        <Avatar of={picture} size="s" />
        <div className="al-rows__t">
          <h3>{name}</h3>
          {note !== "" && <p className="al-soft">{note}</p>}
          <Tap to={`/places/${id}`} about={`: ${name}`}>
            {words}
          </Tap>
        </div>
      </li>
    ))}
  </ul>
);
