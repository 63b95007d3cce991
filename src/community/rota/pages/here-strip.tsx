import type { ReactElement } from "react";
import type { HelpLine } from "../../../platform/db/index.ts";
import { HelpLines, Tap } from "../../../ui/index.ts";

export type HereView = {
  here: string;
  next: string;
  isHere: boolean;
  /** Her own unit's number while nobody is here. */
  units: readonly HelpLine[];
  /** For those who look after the space. */
  rotaHref: string | null;
};

/** Warm while a person is here, dusk with the number to call when nobody is: each number a whole row to press. */
export const HereStrip = ({ here, next, isHere, units, rotaHref }: HereView): ReactElement => (
  <section className={`al-here${isHere ? "" : " al-here--dusk"}`} aria-labelledby="here">
    <div className="al-here__t">
      <h2 id="here">{here}</h2>
      <p>{isHere ? next : `${next} What you write waits safely until somebody is here.`}</p>
      {!isHere && units.length > 0 && (
        <>
          <p className="al-here__call">Can’t wait? Call:</p>
          <HelpLines lines={units} />
        </>
      )}
      <div className="al-actions al-flush">
        {!isHere && <Tap to="/help-now">More help now</Tap>}
        {rotaHref && <Tap to={rotaHref}>The rota</Tap>}
      </div>
    </div>
  </section>
);
