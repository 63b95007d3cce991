import type { ReactElement } from "react";
import {
  Back,
  Button,
  ButtonLink,
  Form,
  Icon,
  Nothing,
  Reading,
  Section,
  SeverityMark,
  Tap,
  Title,
  type Severity,
} from "../../../ui/index.ts";
import { RecordEntry, type RecordView } from "../../records/pages/record-entry.tsx";

export type FollowUpView = {
  concernId: string;
  id: string;
  about: string;
  title: string;
  words: string;
  owner: string;
  isMine: boolean;
  /** Null once it is closed. */
  clock: { severity: Severity; words: string; late: boolean } | null;
  closed: string | null;
  /** The one next thing, and the quieter ones. */
  next: { to: string; words: string } | null;
  also: readonly { to: string; words: string }[];
  records: readonly RecordView[];
};

/** One thing that is open: its clock, its person, what was tried, and the next step. */
export const FollowUpPage = (view: FollowUpView): ReactElement => (
  <Reading>
    <Back to={`/concerns/${view.concernId}`}>The concern</Back>
    <Title above={`About ${view.about}`}>{view.title}</Title>
    <div className={`al-case al-case--${view.clock?.severity ?? "fine"}`}>
      <SeverityMark
        severity={view.clock?.severity ?? "fine"}
        say={view.closed ?? (view.clock?.late ? "Past its time" : "Open")}
      />
      <p>{view.words}</p>
      {view.clock && (
        <p className={`al-clock${view.clock.late ? " al-clock--late" : ""}`}>
          <Icon name="clock" />
          <span>
            {view.clock.words}. {view.isMine ? "It is with you." : `It is with ${view.owner}.`}
          </span>
        </p>
      )}
      {view.next && (
        <div className="al-case__do">
          <ButtonLink to={view.next.to}>{view.next.words}</ButtonLink>
        </div>
      )}
      {(view.also.length > 0 || (!view.isMine && view.clock)) && (
        <div className="al-actions">
          {view.also.map((each) => (
            <Tap to={each.to} key={each.to}>
              {each.words}
            </Tap>
          ))}
          {!view.isMine && view.clock && (
            <Form to={`/concerns/${view.concernId}/follow-ups/${view.id}/owner`}>
              <Button look="outline" small>
                Take it over from {view.owner}
              </Button>
            </Form>
          )}
        </div>
      )}
    </div>
    <Section id="tried" title="What was done about it">
      {view.records.length === 0 && <Nothing>Nothing yet. Each chase and each answer appears here.</Nothing>}
      {view.records.map((record) => (
        <RecordEntry key={record.id} {...record} />
      ))}
    </Section>
  </Reading>
);
