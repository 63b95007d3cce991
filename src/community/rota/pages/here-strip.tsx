import type { ReactElement } from "react";
import type { HelpLine } from "../../../platform/db/index.ts";
import { Icon } from "../../../ui/index.ts";

export type HereView = {
  here: string;
  next: string;
  isHere: boolean;
  /** Her own unit's number while nobody is here. */
  units: readonly HelpLine[];
  /** For those who look after the space. */
  rotaHref: string | null;
};

/** Warm while a person is here, dusk with the number to call when nobody is. */
export const HereStrip = ({ here, next, isHere, units, rotaHref }: HereView): ReactElement =>
  isHere ? (
    <section className="al-here" aria-labelledby="here">
      <div className="al-here__t">
        <h2 id="here">{here}</h2>
        <p>{next}</p>
        {rotaHref && <Rota href={rotaHref} />}
      </div>
    </section>
  ) : (
    <section className="al-here al-here--dusk" aria-labelledby="here">
      <div className="al-here__t">
        <h2 id="here">{here}</h2>
        <p>{next} What you write waits safely until somebody is here.</p>
        {units.map((unit) => (
          <p key={unit.phone}>
            Can’t wait? Call{" "}
            <a href={`tel:${unit.phone.replaceAll(" ", "")}`}>
              <Icon name="phone" /> {unit.name}, {unit.phone}
            </a>
            . {unit.words}
          </p>
        ))}
        <p>
          <a href="/help-now">More help now</a>
        </p>
        {rotaHref && <Rota href={rotaHref} />}
      </div>
    </section>
  );

const Rota = ({ href }: { href: string }): ReactElement => (
  <p>
    <a href={href}>The rota</a>
  </p>
);
