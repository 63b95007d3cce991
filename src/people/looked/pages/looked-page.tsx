import type { ReactElement } from "react";
import { Back, Nothing, Reading, Tap, Title } from "../../../ui/index.ts";
import { roles, sayRole, type Role } from "../../../words/roles.ts";
import { sayWhen } from "../../../words/time.ts";
import type { Names } from "../../names/store.ts";
import { sayPage } from "../page-words.ts";
import type { Look } from "../store.ts";

type LookedProps = { looks: readonly Look[]; names: Names; now: Date; earlier: string | null };

const sayViewer = (role: string): string =>
  (roles as readonly string[]).includes(role) ? sayRole(role as Role) : role;

/** Who opened what of hers, and when. */
export const LookedPage = ({ looks, names, now, earlier }: LookedProps): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    <Title>Who has looked</Title>
    <p>
      Each time somebody opens a page about you, it is written down here. If a name surprises you, ask any of
      us why.
    </p>
    {looks.length === 0 && (
      <Nothing>
        Nobody has opened a page about you. When somebody does, you see here who, when and what.
      </Nothing>
    )}
    <ul className="al-rows">
      {looks.map((look, index) => (
        <li key={index}>
          <div className="al-rows__t">
            <p>
              <b>{names.get(look.viewerId)?.name ?? "Somebody"}</b>, {sayViewer(look.viewerRole)}, opened{" "}
              {sayPage(look.page)}
            </p>
            <p className="al-soft al-small">{sayWhen(look.at, now)}</p>
          </div>
        </li>
      ))}
    </ul>
    {earlier && (
      <p>
        <Tap to={`/me/looked?before=${encodeURIComponent(earlier)}`}>Earlier</Tap>
      </p>
    )}
  </Reading>
);
