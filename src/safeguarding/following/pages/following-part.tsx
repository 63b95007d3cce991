import type { ReactElement } from "react";
import { Button, ButtonLink, Form, Icon, Nothing, Section, SeverityMark, Tap } from "../../../ui/index.ts";
import { RecordEntry, type RecordView } from "../../records/pages/record-entry.tsx";
import type { OpenRow } from "../open-row.ts";

export type FollowingView = {
  id: string;
  /** The one next thing, with its clock where there is one. */
  next: { to: string; button: string; words: string; clock: OpenRow["clock"] | null } | null;
  /** What else is open. */
  open: readonly OpenRow[];
  closed: string | null;
  also: readonly { to: string; words: string }[];
  readers: readonly { id: string; name: string; since: string; ended: string | null }[];
  records: readonly RecordView[];
  mayDecide: boolean;
};

/** In the card of a concern somebody has: the next thing to do about it, and only that. */
export const NextStep = ({ view }: { view: FollowingView }): ReactElement => (
  <>
    {view.closed && <p>{view.closed}</p>}
    {view.next && (
      <>
        <p>{view.next.words}</p>
        {view.next.clock && (
          <p className={`al-clock${view.next.clock.late ? " al-clock--late" : ""}`}>
            <Icon name="clock" />
            <span>{view.next.clock.words}</span>
          </p>
        )}
        <div className="al-case__do">
          <ButtonLink to={view.next.to}>{view.next.button}</ButtonLink>
        </div>
      </>
    )}
  </>
);

/** Below the words: what else is open, what else may be done, who sees it, and everything that happened. */
export const FollowingPart = ({ view }: { view: FollowingView }): ReactElement => (
  <>
    {view.open.length > 0 && (
      <Section id="open" title="Also open">
        <ul className="al-rows">
          {view.open.map((row) => (
            <li key={row.id}>
              <div className="al-rows__t">
                <h3>
                  <a href={`/concerns/${row.concernId}/follow-ups/${row.id}`}>{row.title}</a>
                </h3>
                <p>{row.isMine ? "With you." : `With ${row.owner}.`}</p>
                <p className={`al-clock${row.clock.late ? " al-clock--late" : ""}`}>
                  <Icon name="clock" />
                  <span>{row.clock.words}</span>
                </p>
              </div>
              <SeverityMark severity={row.clock.severity} />
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section id="happened" title="What happened since">
      {view.records.length === 0 && (
        <Nothing>Nothing is decided yet. Each decision appears here with its reason.</Nothing>
      )}
      {view.records.map((record) => (
        <RecordEntry key={record.id} {...record} />
      ))}
      <div className="al-actions">
        {view.also.map((each) => (
          <Tap to={each.to} key={each.to}>
            {each.words}
          </Tap>
        ))}
      </div>
    </Section>
    {view.readers.length > 0 && (
      <Section id="readers" title="Let in to see this">
        <ul className="al-rows">
          {view.readers.map((reader) => (
            <li key={reader.id}>
              <div className="al-rows__t">
                <h3>{reader.name}</h3>
                <p className="al-soft">
                  Since {reader.since}
                  {reader.ended ? `, until ${reader.ended}` : ""}
                </p>
              </div>
              {view.mayDecide && !reader.ended && (
                <Form to={`/concerns/${view.id}/readers/${reader.id}/end`}>
                  <Button look="outline" small>
                    End it<span className="nhsuk-u-visually-hidden"> for {reader.name}</span>
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
);
