import type { ReactElement } from "react";
import { plural } from "../../words/lists.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { Avatar, Columns, Nothing, OpenList, Section, SeverityMark, Tap } from "../../ui/index.ts";
import { PairsTable, type PairRow } from "./pairs-table.tsx";

export type ConcernLine = { id: string; about: string; open: boolean; standing: string };
export type SideLine = { id: string; parentId: string; title: string; words: string };
export type BoardView = {
  moment: string;
  things: readonly OpenThing[];
  pairs: readonly PairRow[];
  pairsInAll: number;
  concerns: readonly ConcernLine[];
  concernDays: number;
  quiet: readonly SideLine[];
  endings: readonly SideLine[];
  endingWeeks: number;
};

/** What needs me now, worst first; beneath, how everybody is. */
export function BoardPage(view: BoardView): ReactElement {
  const late = view.things.filter((thing) => thing.late).length;
  return (
    <>
      <div className="al-case__top">
        <p className="al-soft al-flush">{view.moment}</p>
        <p className="al-soft al-flush">
          {view.things.length === 0
            ? "Nothing is open."
            : `${plural(view.things.length, "thing")}, worst first. ${late === 0 ? "None is past a promise." : `${late} ${late === 1 ? "is" : "are"} past a promise.`}`}
        </p>
      </div>
      <h1 className="nhsuk-heading-l">What needs me now</h1>
      {view.things.length === 0 ? (
        <Nothing>
          Nothing waits for you. New referrals, concerns, matches and meetings appear here by themselves, the
          worst on top.
        </Nothing>
      ) : (
        <OpenList things={view.things} />
      )}
      <div className="al-gap-big">
        <Columns
          lead={
            <>
              <Section
                id="supported"
                title="Being supported"
                aside={<Tap to="/board/supported">All {view.pairsInAll} now</Tap>}
              >
                {view.pairs.length === 0 ? (
                  <Nothing>Nobody yet. A pair appears here when both have said yes.</Nothing>
                ) : (
                  <PairsTable
                    rows={view.pairs}
                    caption="Parents being supported now, the longest without contact first"
                  />
                )}
              </Section>
              <Concerns lines={view.concerns} days={view.concernDays} />
            </>
          }
          side={
            <>
              <Section
                id="quiet"
                title="Gone quiet"
                aside={
                  <Tap to="/board/supported?show=quiet">
                    {view.quiet.length === 1 ? "1 person" : `${view.quiet.length} people`} today
                  </Tap>
                }
              >
                <SideLines lines={view.quiet} none="Nobody. Everybody was in touch within the plan." />
              </Section>
              <Section
                id="endings"
                title="Endings coming"
                aside={<Tap to="/board/supported?show=ending">Next {view.endingWeeks} weeks</Tap>}
              >
                <SideLines lines={view.endings} none={`None in the next ${view.endingWeeks} weeks.`} />
              </Section>
            </>
          }
        />
      </div>
    </>
  );
}

const Concerns = ({ lines, days }: { lines: readonly ConcernLine[]; days: number }): ReactElement => (
  <Section
    id="concerns"
    title="Concerns"
    aside={<Tap to="/concerns">{lines.filter(({ open }) => open).length} waiting</Tap>}
  >
    {lines.length === 0 ? (
      <Nothing>None in the last {days} days.</Nothing>
    ) : (
      <table className="al-table">
        <caption className="nhsuk-u-visually-hidden">
          Concerns waiting, and those answered in the last {days} days
        </caption>
        <thead>
          <tr>
            <th scope="col">About</th>
            <th scope="col">How soon</th>
            <th scope="col">Where it is</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <a href={`/concerns/${line.id}`}>{line.about}</a>
              </th>
              <td>
                <span className="al-k" aria-hidden="true">
                  How soon
                </span>
                <SeverityMark severity={line.open ? "now" : "fine"} />
              </td>
              <td>
                <span className="al-k" aria-hidden="true">
                  Where
                </span>
                <span>{line.standing}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </Section>
);

const SideLines = ({ lines, none }: { lines: readonly SideLine[]; none: string }): ReactElement =>
  lines.length === 0 ? (
    <Nothing>{none}</Nothing>
  ) : (
    <ul className="al-rows">
      {lines.map((line) => (
        <li key={line.id}>
          <Avatar of={line.parentId} size="s" />
          <div className="al-rows__t">
            <h3>
              <a href={`/relationships/${line.id}`}>{line.title}</a>
            </h3>
            <p>{line.words}</p>
          </div>
        </li>
      ))}
    </ul>
  );
