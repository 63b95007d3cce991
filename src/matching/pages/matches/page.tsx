import type { ReactElement } from "react";
import { Columns, Done, Nothing, Section, Tap, Title, WaitBar } from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";
import type { WaitingLine } from "./view.ts";

export type AskedLine = { matchId: string; pair: string; withWhom: string; lapses: string; soon: boolean };
export type AgreedLine = { matchId: string; pair: string; on: string };
type Props = {
  programme: string;
  waiting: readonly WaitingLine[];
  asked: readonly AskedLine[];
  agreed: readonly AgreedLine[];
  agreedPeriod: string;
  done: string | null;
};

/** Who waits for a match, who is being asked, what was agreed. */
export const MatchesPage = (p: Props): ReactElement => (
  <>
    {p.done && <Done>{p.done}</Done>}
    <Title above={p.programme}>Matches</Title>
    <Columns
      lead={
        <Section
          id="waiting"
          title="Waiting for a match"
          aside={
            <span className="al-soft">{plural(p.waiting.length, "parent")} today, longest waiting first</span>
          }
        >
          {p.waiting.length === 0 ? (
            <Nothing>
              Nobody is waiting. A parent is here from the day she agrees until she has a supporter.
            </Nothing>
          ) : (
            <Waiting lines={p.waiting} />
          )}
        </Section>
      }
      side={
        <>
          <Section id="asked" title="Being asked">
            {p.asked.length === 0 && <Nothing>Nobody is being asked just now.</Nothing>}
            <ul className="al-rows">
              {p.asked.map((line) => (
                <li key={line.matchId}>
                  <div className="al-rows__t">
                    <h3>
                      <a href={`/matches/${line.matchId}`}>{line.pair}</a>
                    </h3>
                    <p>{line.withWhom}</p>
                    <p className={line.soon ? "al-sev--soon" : "al-soft"}>{line.lapses}</p>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
          <Section id="agreed" title="Agreed" aside={<span className="al-soft">{p.agreedPeriod}</span>}>
            {p.agreed.length === 0 && <Nothing>None in this period.</Nothing>}
            <ul className="al-rows">
              {p.agreed.map((line) => (
                <li key={line.matchId}>
                  <div className="al-rows__t">
                    <h3>
                      <a href={`/matches/${line.matchId}`}>{line.pair}</a>
                    </h3>
                    <p className="al-soft">{line.on}</p>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
          <p>
            <Tap to="/do-not-match">Who is kept apart</Tap>
          </p>
        </>
      }
    />
  </>
);

const Waiting = ({ lines }: { lines: readonly WaitingLine[] }): ReactElement => (
  <table className="al-table">
    <caption className="nhsuk-u-visually-hidden">Parents waiting for a match, longest first</caption>
    <thead>
      <tr>
        <th scope="col">Parent</th>
        <th scope="col">Against our promise</th>
        <th scope="col">Next</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.referralId}>
          <th scope="row">
            <a href={`/referrals/${line.referralId}`}>{line.name}</a>
            {line.timing && <span className="al-soft al-under">{line.timing}</span>}
          </th>
          <td>
            <Key>Promise</Key>
            <span>
              <span className={line.late ? "al-clock--late" : undefined}>{line.clock}</span>
              <br />
              <WaitBar share={line.used / 100} late={line.late} />
            </span>
          </td>
          <td>
            <Key>Next</Key>
            {line.asked ? (
              <a href={`/matches/${line.asked.matchId}`}>{line.asked.words}</a>
            ) : (
              <a href={`/matches/for/${line.referralId}`}>
                Find a match<span className="nhsuk-u-visually-hidden"> for {line.name}</span>
              </a>
            )}
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
