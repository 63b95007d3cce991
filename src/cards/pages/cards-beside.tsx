import { Details } from "nhsuk-react-components";
import type { ReactElement } from "react";
import { NotChecked } from "../../content/index.ts";
import type { Fitting } from "../cards-for.ts";
import { worded } from "../worded.ts";

type BesideProps = {
  fitting: readonly Fitting[];
  title: string;
  /** The cards open beside a form, so that nothing typed is left behind. */
  newTab?: boolean;
  /** What staff are told of their sign-off. */
  mark?: string | null | undefined;
};

/** Cards beside a form or on a first screen: folded, links only, and after everything that reaches a person. */
export const CardsBeside = ({ fitting, title, newTab, mark }: BesideProps): ReactElement | null =>
  fitting.length === 0 ? null : (
    <Details>
      <Details.Summary>{title}</Details.Summary>
      <Details.Text>
        <NotChecked mark={mark ?? null} />
        <ul className="al-calls">
          {fitting
            .filter(({ card }) => !card.quiet)
            .map(({ card }) => (
              <li key={card.key}>
                <a
                  href={`/help-now/${card.key}`}
                  {...(newTab ? { target: "_blank", rel: "noreferrer" } : {})}
                >
                  <b>
                    {worded(card.title, "mum")}
                    {newTab && <span className="nhsuk-u-visually-hidden"> (opens in a new tab)</span>}
                  </b>
                </a>
              </li>
            ))}
          <li>
            <a href="/help-now" {...(newTab ? { target: "_blank", rel: "noreferrer" } : {})}>
              <b>
                Everything else
                {newTab && <span className="nhsuk-u-visually-hidden"> (opens in a new tab)</span>}
              </b>
            </a>
          </li>
        </ul>
      </Details.Text>
    </Details>
  );
