import type { ReactElement } from "react";
import {
  Back,
  ButtonLink,
  Columns,
  Done,
  Nothing,
  Section,
  Summary,
  Tap,
  Title,
  type SummaryRow,
} from "../../ui/index.ts";
import type { Hold } from "../holding/hold.ts";
import { HoldForParent, HoldForSupporter } from "../holding/pages/hold-notice.tsx";
import type { TimelineEntry } from "../timeline.ts";

export type RelationshipView = {
  back: { to: string; words: string };
  said: string | null;
  title: string;
  above: string;
  planned: readonly TimelineEntry[];
  past: readonly TimelineEntry[];
  facts: readonly SummaryRow[];
  /** Contact is paused: what each of the two reads of it. */
  hold?: { reader: string; hold: Pick<Hold, "mayDo" | "words">; called: string } | null;
  main: { to: string; words: string } | null;
  links: readonly { to: string; words: string }[];
  /** Whose notes these are and who reads them. */
  reads: string;
};

/** One timeline both can understand: what is planned on top, what happened beneath. */
export const RelationshipPage = (view: RelationshipView): ReactElement => (
  <>
    <Back to={view.back.to}>{view.back.words}</Back>
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.above}>{view.title}</Title>
    <Columns
      lead={
        <>
          {view.hold?.reader === "supporter" && <HoldForSupporter hold={view.hold.hold} />}
          {view.hold?.reader === "parent" && <HoldForParent called={view.hold.called} />}
          <Section id="planned" title="What is planned">
            <Entries entries={view.planned} none="Nothing is planned yet." />
            {view.main && (
              <div className="al-actions">
                <ButtonLink to={view.main.to}>{view.main.words}</ButtonLink>
              </div>
            )}
          </Section>
          <Section id="past" title="What has happened">
            <p className="al-soft">{view.reads}</p>
            <Entries
              entries={view.past}
              none="Nothing yet. Each meeting, call and message that is written down appears here."
            />
          </Section>
        </>
      }
      side={
        <Section id="facts" title="In short">
          <div className="al-gap">
            <Summary rows={view.facts} />
          </div>
          {view.links.map((link) => (
            <p className="al-flush" key={link.to}>
              <Tap to={link.to}>{link.words}</Tap>
            </p>
          ))}
        </Section>
      }
    />
  </>
);

const Entries = ({ entries, none }: { entries: readonly TimelineEntry[]; none: string }): ReactElement =>
  entries.length === 0 ? (
    <Nothing>{none}</Nothing>
  ) : (
    <ol className="al-rows">
      {entries.map((entry) => (
        <li key={entry.key} id={entry.key}>
          <div className="al-rows__t">
            <h3>{entry.href ? <a href={entry.href}>{entry.title}</a> : entry.title}</h3>
            <p className="al-soft">{entry.words}</p>
            {entry.notes && (
              <div className="al-quote">
                <p className="al-pre">{entry.notes}</p>
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
