import type { ReactElement } from "react";
import { ButtonLink, Done, Nothing } from "../../../../ui/index.ts";
import { plural } from "../../../../words/lists.ts";
import { PromiseBar } from "../promise-bar.tsx";
import type { ListView, Row } from "./view.ts";

/** The coordinator's referrals: counts that link to what they count, and a table that becomes cards on a phone. */
export const ListPage = ({
  view,
  done,
  empty,
}: {
  view: ListView;
  done: string | null;
  empty: boolean;
}): ReactElement => (
  <>
    {done && <Done>{done}</Done>}
    <div className="al-sec-head">
      <h1 className="nhsuk-heading-l al-flush">Referrals</h1>
      <p className="al-soft al-flush">{view.period}</p>
    </div>
    <ul className="al-tabs">
      {view.tabs
        .filter(({ many, tab }) => many > 0 || tab === view.tab || tab === "open")
        .map(({ tab, words, many }) => (
          <li key={tab}>
            <a
              className="al-tap"
              href={tab === "open" ? "/referrals" : `/referrals?show=${tab}`}
              aria-current={tab === view.tab ? "page" : undefined}
            >
              {words}&nbsp;<span className="al-num">{many}</span>
            </a>
          </li>
        ))}
    </ul>
    {view.rows.length === 0 ? (
      <Nothing>{empty ? nothingYet : "Nothing here just now."}</Nothing>
    ) : (
      <Table rows={view.rows} />
    )}
    {view.more > 0 && (
      <p className="al-soft">
        And {plural(view.more, "more referral")}. These are the worst; answer them first, or choose a part
        above.
      </p>
    )}
    <div className="al-actions">
      <ButtonLink to="/referrals/import" look="outline">
        Bring in a list
      </ButtonLink>
      <a className="al-tap" href="/referrals/accounts">
        Professionals who ask to refer
      </a>
    </div>
  </>
);

const nothingYet =
  "Referrals from midwives, health visitors and parents will be here, the one that has waited longest against our promise first. If you keep a list already, bring it in.";

const Table = ({ rows }: { rows: readonly Row[] }): ReactElement => (
  <table className="al-table">
    <caption className="nhsuk-u-visually-hidden">Referrals, longest against our promise first</caption>
    <thead>
      <tr>
        <th scope="col">Parent</th>
        <th scope="col">From</th>
        <th scope="col">Against our promise</th>
        <th scope="col">Next</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            <a href={row.href}>{row.name}</a>
            {row.howFar && (
              <>
                <br />
                <span className="al-soft al-plain">{row.howFar}</span>
              </>
            )}
          </th>
          <td>
            <Key>From</Key>
            <span>
              {row.from}
              <br />
              <span className="al-soft">{row.sentOn}</span>
            </span>
          </td>
          <td>
            <Key>Promise</Key>
            <PromiseBar standing={row} />
          </td>
          <td>
            <Key>Next</Key>
            <a className="al-tap" href={row.nextHref}>
              {row.next}
              <span className="nhsuk-u-visually-hidden"> for {row.name}</span>
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Key = ({ children }: { children: string }): ReactElement => (
  <span className="al-k" aria-hidden="true">
    {children}
  </span>
);
