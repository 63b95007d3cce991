import type { ReactElement } from "react";
import type { HelpLine } from "../../../platform/db/index.ts";
import { ButtonLink, Done, HelpLines, Nothing, Reading, Section, Tap, Title } from "../../../ui/index.ts";
import type { AcrossView } from "../../across-part.ts";
import { Across, AcrossWaiting } from "./across.tsx";

type SpaceRow = { id: string; name: string; words: string };
type MySpacesView = {
  done: string | null;
  /** Where the switch for loss is on: whom else to turn to. */
  door: { href: string; words: string; lines: readonly HelpLine[] } | null;
  spaces: readonly SpaceRow[];
  offers: readonly SpaceRow[];
  setsUp: boolean;
  across: AcrossView | null;
};

/** The spaces somebody may open, or the other door that leads elsewhere for now. */
export const MySpacesPage = ({ done, door, spaces, offers, setsUp, across }: MySpacesView): ReactElement => (
  <>
    {done && <Done>{done}</Done>}
    <Title>Community</Title>
    {across?.waiting && <AcrossWaiting waiting={across.waiting} />}
    <Reading>
      {door && (
        <Section id="others" title={door.words}>
          <HelpLines lines={door.lines} />
          <Tap to={door.href}>More about them</Tap>
        </Section>
      )}
      {offers.length > 0 && (
        <Section id="offers" title="You are invited">
          <Rows rows={offers} to={(id) => `/spaces/${id}/joining`} />
        </Section>
      )}
      {spaces.length > 0 && door ? (
        <Section id="mine" title="Your community is still yours">
          <p>Nothing is expected of you there, and nobody there was told anything.</p>
          <Rows rows={spaces} to={(id) => `/spaces/${id}?from=door`} />
        </Section>
      ) : across?.waiting ? (
        <Section id="spaces" title="The spaces">
          <Rows rows={spaces} to={(id) => `/spaces/${id}`} />
        </Section>
      ) : (
        <Rows rows={spaces} to={(id) => `/spaces/${id}`} />
      )}
      {spaces.length === 0 && offers.length === 0 && !door && (
        <Nothing>
          {setsUp
            ? "No space is open yet. One opens with a name, a few supporters and a planned ending."
            : "There is nothing here for you just now."}
        </Nothing>
      )}
      {spaces.length === 0 && offers.length === 0 && !setsUp && <Tap to="/">Go to my first page</Tap>}
      {setsUp && <ButtonLink to="/spaces/new">Set up a space</ButtonLink>}
      {across && <Across {...across} />}
    </Reading>
  </>
);

const Rows = ({ rows, to }: { rows: readonly SpaceRow[]; to: (id: string) => string }): ReactElement => (
  <ul className="al-rows">
    {rows.map(({ id, name, words }) => (
      <li key={id}>
        <div className="al-rows__t">
          <h3>
            <a href={to(id)}>{name}</a>
          </h3>
          {words !== "" && <p>{words}</p>}
        </div>
      </li>
    ))}
  </ul>
);
